import {parseArgs} from 'node:util';
import {BuildError, errorCode} from './build-error.js';
import {isUrl} from './download.js';

const OPTIONS = {
  places: {type: 'string', multiple: true},
  communes: {type: 'string'},
  contours: {type: 'string', multiple: true},
  'no-contours': {type: 'boolean'},
  mairies: {type: 'string'},
  local: {type: 'string'},
  feed: {type: 'string', multiple: true},
  name: {type: 'string'},
  past: {type: 'string'},
  'openagenda-key': {type: 'string'},
  departements: {type: 'string'},
  out: {type: 'string'},
  report: {type: 'string'},
  'no-personal-contacts': {type: 'boolean'},
  'allow-shrink': {type: 'boolean'},
  timeout: {type: 'string'},
  'source-name': {type: 'string'},
  'source-url': {type: 'string'},
  'source-licence': {type: 'string'},
  'source-date': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** A command that does not make sense. */
export function misuse(message: string, cause?: unknown): BuildError {
  return new BuildError(`${message} Voir draille-data --help.`, {exitStatus: 2, cause});
}

/** Says in French why words are no command; anything else that was thrown is given back as it is. */
export function notParsed(error: unknown): unknown {
  const code = errorCode(error);
  if (!code?.startsWith('ERR_PARSE_ARGS_')) return error;
  const [, word = ''] = /'([^' ]*)/.exec((error as Error).message) ?? [];
  const isKnown = code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && word.startsWith('-');
  return misuse(`${word} : ${isKnown ? 'valeur manquante ou de trop' : 'option inconnue'}.`, error);
}

/** Reads the words of a command line. @throws {BuildError} with status 2 for an option that does not exist */
export function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true, tokens: true});
  } catch (error) {
    throw notParsed(error);
  }
}
export type Parsed = ReturnType<typeof parsed>;
export type Values = Parsed['values'];

/** Options that take several files: those that follow without an option are theirs. */
const FILES: ReadonlySet<string> = new Set(['places', 'feed']);

/** The command, and the files in the order in which they were written, after `--places` or `--feed` or not. */
export function wordsIn({tokens}: Parsed): {kind: string | undefined; files: string[]} {
  const command = tokens.find((token) => token.kind === 'positional');
  const files = tokens.flatMap((token) => {
    if (token.kind === 'positional') return token === command ? [] : [token.value];
    return token.kind === 'option' && FILES.has(token.name) ? [token.value ?? ''] : [];
  });
  return {kind: command?.value, files};
}

export function required(value: string | undefined, option: string): string {
  if (value) return value;
  throw misuse(`Il manque ${option}.`);
}

/** An address of the web that can be read. @throws {BuildError} with status 2 for anything else */
export function webAddress(written: string, option: string): URL {
  if (!isUrl(written)) throw misuse(`${option} : une adresse commence par https:// ou http://.`);
  try {
    return new URL(written);
  } catch (error) {
    throw misuse(`${option} : «\u00a0${written}\u00a0» n’est pas une adresse qui peut être lue.`, error);
  }
}

/** Milliseconds of silence after which an address is given up. */
export function timeoutFrom({timeout = '60'}: Values): number {
  const seconds = Number(timeout);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw misuse('--timeout : donnez un nombre de secondes.');
}
