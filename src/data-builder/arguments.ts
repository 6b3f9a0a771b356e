import {parseArgs} from 'node:util';
import type {DataOrigin} from '../sources/place-source.js';
import {BuildError, errorCode} from './build-error.js';
import type {ContoursChoice} from './contours.js';
import {parseDepartements} from './departements.js';
import {isUrl} from './download.js';
import {reportFormat, type ReportFile} from './write-report.js';
import {pagesFrom, type PagesOptions} from './pages/arguments.js';
import type {PublishOptions} from './publish.js';
import type {SurveyOptions} from './survey.js';

/** What the command line asks for. */
export type Command =
  | {readonly kind: 'help'}
  | {readonly kind: 'pages'; readonly pages: PagesOptions}
  | {readonly kind: 'check'; readonly survey: SurveyOptions; readonly report?: ReportFile}
  | {
      readonly kind: 'build';
      readonly survey: SurveyOptions;
      readonly publish: PublishOptions;
      readonly report?: ReportFile;
    };

const OPTIONS = {
  places: {type: 'string', multiple: true},
  communes: {type: 'string'},
  contours: {type: 'string', multiple: true},
  'no-contours': {type: 'boolean'},
  mairies: {type: 'string'},
  local: {type: 'string'},
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

const NATIONAL: DataOrigin = {
  name: 'Cartographie nationale des lieux d’inclusion numérique',
  url: 'https://cartographie.societenumerique.gouv.fr/',
  licence: 'Licence Ouverte 2.0',
};

function misuse(message: string, cause?: unknown): BuildError {
  return new BuildError(`${message} Voir draille-data --help.`, {exitStatus: 2, cause});
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true, tokens: true});
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS_')) throw error;
    const [, option = ''] = /'(-[^' ]*)/.exec((error as Error).message) ?? [];
    const unknown = errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw misuse(`${option} : ${unknown ? 'option inconnue' : 'valeur manquante ou de trop'}.`, error);
  }
}
type Parsed = ReturnType<typeof parsed>;
type Values = Parsed['values'];

/** The command, and the files in the order in which they were written, after `--places` or not. */
function wordsIn({tokens}: Parsed): {kind: string | undefined; files: string[]} {
  const command = tokens.find((token) => token.kind === 'positional');
  const files = tokens.flatMap((token) => {
    if (token.kind === 'positional') return token === command ? [] : [token.value];
    return token.kind === 'option' && token.name === 'places' ? [token.value] : [];
  });
  return {kind: command?.value, files};
}

function required(value: string | undefined, option: string): string {
  if (value) return value;
  throw misuse(`Il manque ${option}.`);
}

function originFrom(values: Values): DataOrigin {
  const {'source-name': name, 'source-url': url, 'source-licence': licence, 'source-date': updated} = values;
  if (updated !== undefined && !/^\d{4}-\d\d-\d\d$/.test(updated)) {
    throw misuse('--source-date : une date s’écrit AAAA-MM-JJ.');
  }
  if (url && !isUrl(url)) throw misuse('--source-url : une adresse commence par https:// ou http://.');
  return {
    ...(name ? {name} : NATIONAL),
    ...(url && {url}),
    ...(licence && {licence}),
    ...(updated && {updated}),
  };
}

function timeoutFrom({timeout = '60'}: Values): number {
  const seconds = Number(timeout);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw misuse('--timeout : donnez un nombre de secondes.');
}

/** Whoever brings a table of communes brings contours too, or does without: nothing else is then asked for. */
function contoursFrom(values: Values, kind: 'check' | 'build'): ContoursChoice {
  const {contours: addresses, 'no-contours': none, communes} = values;
  if (addresses && none) throw misuse('--contours ou --no-contours : choisissez.');
  if (addresses) return {kind: 'files', addresses};
  return {kind: kind === 'build' && !none && !communes ? 'geo-api' : 'none'};
}

function surveyFrom(
  values: Values,
  contours: ContoursChoice,
  files: readonly string[],
  departements: string,
  now: Date,
): SurveyOptions {
  if (files.length === 0) throw misuse('Il manque --places, avec au moins un fichier ou une adresse.');
  const {communes, mairies, local} = values;
  return {
    places: files,
    ...(communes && {communes}),
    contours,
    ...(mairies && {mairies}),
    ...(local && {local}),
    departements: parseDepartements(departements),
    personalContacts: values['no-personal-contacts'] ? 'drop' : 'keep',
    timeout: timeoutFrom(values),
    today: now.toISOString().slice(0, 10),
  };
}

/**
 * Reads the command line, the program's own name left out.
 * @param now moment of the build
 * @throws {BuildError} with status 2 when it does not make sense
 */
export function parseCommand(args: readonly string[], now: Date): Command {
  // Pages have options of their own, and none of the others.
  const [first, ...rest] = args;
  const wantsHelp = rest.some((word) => word === '--help' || word === '-h');
  if (first === 'pages' && !wantsHelp) return {kind: 'pages', pages: pagesFrom(rest)};
  const words = parsed(first === 'pages' ? ['--help'] : args);
  const {values} = words;
  const {kind, files} = wordsIn(words);
  if (values.help) return {kind: 'help'};
  const report = values.report === undefined ? undefined : reportFormat(values.report);
  if (kind === 'check') {
    const survey = surveyFrom(values, contoursFrom(values, kind), files, values.departements ?? 'all', now);
    return {kind, survey, ...(report && {report})};
  }
  if (kind !== 'build')
    throw misuse(kind ? `«\u00a0${kind}\u00a0» : commande inconnue.` : 'Que faire ? build, check ou pages.');
  const survey = surveyFrom(
    values,
    contoursFrom(values, kind),
    files,
    required(values.departements, '--departements'),
    now,
  );
  const out = required(values.out, '--out');
  const shrinking = values['allow-shrink'] ? 'allow' : 'refuse';
  const emptiness = survey.departements === 'all' ? 'allow' : 'refuse';
  const publish = {out, origin: originFrom(values), shrinking, emptiness, now} as const;
  return {kind, survey, publish, ...(report && {report})};
}
