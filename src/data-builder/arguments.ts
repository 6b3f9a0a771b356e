import type {DataOrigin} from '../sources/place-source.js';
import {agendaFrom, type Environment} from './arguments-agenda.js';
import {misuse, parsed, required, timeoutFrom, webAddress, wordsIn, type Values} from './argument-words.js';
import type {AgendaOptions} from './agenda-options.js';
import {refuseOptions} from './command-options.js';
import type {ContoursChoice} from './contours.js';
import {parseDepartements} from './departements.js';
import {reportFormat, type ReportFile} from './write-report.js';
import {pagesFrom, type PagesOptions} from './pages/arguments.js';
import type {PublishOptions} from './publish.js';
import type {SurveyOptions} from './survey.js';
import {isCommandName, type CommandName} from './usage/usage.js';

/** What the command line asks for. */
export type Command =
  | {readonly kind: 'help'; readonly of?: CommandName}
  | {readonly kind: 'pages'; readonly pages: PagesOptions}
  | {readonly kind: 'check'; readonly survey: SurveyOptions; readonly report?: ReportFile}
  | {readonly kind: 'agenda'; readonly agenda: AgendaOptions}
  | {
      readonly kind: 'build';
      readonly survey: SurveyOptions;
      readonly publish: PublishOptions;
      readonly report?: ReportFile;
    };

const NATIONAL: DataOrigin = {
  name: 'Cartographie nationale des lieux d’inclusion numérique',
  url: 'https://cartographie.societenumerique.gouv.fr/',
  licence: 'Licence Ouverte 2.0',
};

function originFrom(values: Values): DataOrigin {
  const {'source-name': name, 'source-url': url, 'source-licence': licence, 'source-date': updated} = values;
  if (updated !== undefined && !/^\d{4}-\d\d-\d\d$/.test(updated)) {
    throw misuse('--source-date : une date s’écrit AAAA-MM-JJ.');
  }
  if (url) webAddress(url, '--source-url');
  return {
    ...(name ? {name} : NATIONAL),
    ...(url && {url}),
    ...(licence && {licence}),
    ...(updated && {updated}),
  };
}

/** Whoever brings a table of communes brings contours too, or does without: nothing else is then asked for. */
function contoursFrom(values: Values, kind: 'check' | 'build'): ContoursChoice {
  const {contours: addresses, 'no-contours': none, communes} = values;
  if (addresses && none) throw misuse('--contours ou --no-contours : choisissez.');
  if (addresses) return {kind: 'files', addresses};
  return {kind: kind === 'build' && !none && !communes ? 'geo-api' : 'none'};
}

/** What each command says where it is given no file. */
const MISSING = {
  build: 'Il manque --places, avec au moins un fichier ou une adresse.',
  check: 'Il manque un fichier ou une adresse : draille-data check FICHIER…',
} as const;

function surveyFrom(
  kind: 'check' | 'build',
  values: Values,
  files: readonly string[],
  departements: string,
  now: Date,
): SurveyOptions {
  if (files.length === 0) throw misuse(MISSING[kind]);
  const {communes, mairies, local} = values;
  return {
    places: files,
    ...(communes && {communes}),
    contours: contoursFrom(values, kind),
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
 * @param environment variables that may stand for an option
 * @throws {BuildError} with status 2 when it does not make sense
 */
export function parseCommand(args: readonly string[], now: Date, environment: Environment = {}): Command {
  // Pages have options of their own, and none of the others.
  const [first, ...rest] = args;
  const wantsHelp = rest.some((word) => word === '--help' || word === '-h');
  if (first === 'pages' && !wantsHelp) return {kind: 'pages', pages: pagesFrom(rest)};
  if (first === 'pages') return {kind: 'help', of: first};
  const words = parsed(args);
  const {values} = words;
  const {kind, files} = wordsIn(words);
  if (values.help) return {kind: 'help', ...(isCommandName(kind) && {of: kind})};
  if (kind === 'build' || kind === 'check' || kind === 'agenda') refuseOptions(kind, words);
  const report = values.report === undefined ? undefined : reportFormat(values.report);
  if (kind === 'check') {
    const survey = surveyFrom(kind, values, files, values.departements ?? 'all', now);
    return {kind, survey, ...(report && {report})};
  }
  if (kind === 'agenda') return {kind, agenda: agendaFrom(values, files, now, environment)};
  if (kind !== 'build')
    throw misuse(
      kind ? `«\u00a0${kind}\u00a0» : commande inconnue.` : 'Que faire ? build, check, agenda ou pages.',
    );
  const survey = surveyFrom(kind, values, files, required(values.departements, '--departements'), now);
  const out = required(values.out, '--out');
  const shrinking = values['allow-shrink'] ? 'allow' : 'refuse';
  const emptiness = survey.departements === 'all' ? 'allow' : 'refuse';
  const publish = {out, origin: originFrom(values), shrinking, emptiness, now} as const;
  return {kind, survey, publish, ...(report && {report})};
}
