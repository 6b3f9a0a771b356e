import {isTimeZone} from '../../domain/agenda/civil-moment.js';
import {timeZoneOf} from '../../domain/time-zone.js';
import {signUpFrom} from '../agenda/sign-ups.js';
import {isObject} from '../programme/fields.js';
import type {Reader} from './field-sentences.js';
import type {FileProblem} from './file-problem.js';
import {knownFormat} from './known-format.js';
import {nearestName} from './nearest-name.js';
import {onFormat, quoted} from './sentences.js';
import type {WrittenValue} from './written-values.js';

const OVERSEAS = ['971', '972', '973', '974', '975', '976', '986', '987', '988'];
const ZONES = ['Europe/Paris', ...OVERSEAS.map((code) => timeZoneOf(code))];

/** What has the form of an address is one only if a browser reads it: `new URL` throws, and a page stays blank. */
function isReadable(address: string): boolean {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

function address({path, value, schema}: WrittenValue): FileProblem[] {
  if (!knownFormat(schema)?.startsWith('uri') || typeof value !== 'string') return [];
  if (!/^https?:/i.test(value) || isReadable(value)) return [];
  return [{kind: 'error', path, sentence: onFormat(value, 'uri')}];
}

/** Its events would be read in Paris time, hours away from what was meant. */
function timeZone({path, value}: WrittenValue): FileProblem[] {
  if (path[path.length - 1] !== 'time_zone' || typeof value !== 'string' || isTimeZone(value)) return [];
  const meant = nearestName(value, ZONES);
  const cure = meant ? `Vouliez-vous ${quoted(meant)} ?` : 'Exemple : Europe/Paris.';
  return [{kind: 'error', path, sentence: `${quoted(value)} n’est pas un fuseau horaire connu. ${cure}`}];
}

const MEANS: Readonly<Record<string, {readonly format: string; readonly name: string}>> = {
  link: {format: 'uri', name: 'une adresse du web'},
  email: {format: 'email', name: 'un courriel'},
  phone: {format: 'phone', name: 'un numéro de téléphone'},
};

/** A way to sign up that nobody reads is not shown, and nobody could sign up. */
function signUp({path, value}: WrittenValue, reader: Reader): FileProblem[] {
  if (path[path.length - 2] !== 'sign_up' || !isObject(value)) return [];
  const {type, value: written} = value;
  const means = typeof type === 'string' ? MEANS[type] : undefined;
  if (!means || typeof written !== 'string' || !written.trim()) return [];
  const {kind} = signUpFrom(written) ?? {};
  if (kind === type && (kind !== 'link' || isReadable(written))) return [];
  const other = kind !== type && kind && MEANS[kind];
  const cure =
    reader === 'fields' ? 'Changez le moyen, ou corrigez ceci.' : `Écrivez "${String(kind)}" dans type.`;
  const sentence = other ? `${quoted(written)} est ${other.name}. ${cure}` : onFormat(written, means.format);
  return [{kind: 'error', path: [...path, 'value'], sentence}];
}

/** It is shown, and nobody can do anything with it. */
function unreachable({path, value}: WrittenValue): FileProblem[] {
  if (path.length !== 2 || path[0] !== 'contacts' || !isObject(value)) return [];
  if (['phone', 'email', 'link'].some((means) => value[means] !== undefined)) return [];
  const sentence = 'ni téléphone, ni courriel, ni lien : personne ne saura comment joindre ce contact.';
  return [{kind: 'remark', path, sentence}];
}

/** What has the form that the schema asks for, and that no reader can use: it would not be shown. */
export const unusableValue = (one: WrittenValue, reader: Reader): FileProblem[] => [
  ...address(one),
  ...timeZone(one),
  ...signUp(one, reader),
  ...unreachable(one),
];
