import {dayNumber, civilDate} from '../domain/civil-date.js';
import type {AgendaOptions} from './agenda-options.js';
import {misuse, required, timeoutFrom, type Values} from './argument-words.js';
import {parseDepartements} from './departements.js';

/** Variables of the shell: a key that is written there shows neither in a list of processes nor in a log. */
export type Environment = Readonly<Record<string, string | undefined>>;

const KEY = 'DRAILLE_OPENAGENDA_KEY';
const A_YEAR = '365';

/** The first day whose events are kept. */
function sinceFrom({past = A_YEAR}: Values, today: string): string {
  const days = Number(past);
  if (Number.isInteger(days) && days >= 0) return civilDate(dayNumber(today) - days);
  throw misuse('--past : donnez un nombre de jours.');
}

/**
 * Reads what an agenda is to be made of.
 * @throws {BuildError} with status 2 when it does not make sense
 */
export function agendaFrom(
  values: Values,
  files: readonly string[],
  now: Date,
  environment: Environment,
): AgendaOptions {
  if (files.length === 0) throw misuse('Il manque --feed, avec au moins une adresse ou un fichier.');
  const departements = values.departements === undefined ? [] : parseDepartements(values.departements);
  if (departements === 'all')
    throw misuse('--departements : pour un agenda, nommez-les, ou retirez cette option.');
  const openagendaKey = values['openagenda-key'] || environment[KEY];
  const {communes, name} = values;
  return {
    feeds: files,
    out: required(values.out, '--out'),
    departements,
    ...(openagendaKey && {openagendaKey}),
    ...(communes && {communes}),
    ...(name && {name}),
    timeout: timeoutFrom(values),
    since: sinceFrom(values, now.toISOString().slice(0, 10)),
    shrinking: values['allow-shrink'] ? 'allow' : 'refuse',
    now,
  };
}
