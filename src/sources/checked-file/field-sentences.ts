import {choicesOf, type JsonSchema} from './json-schema.js';
import {knownFormat} from './known-format.js';
import {dayMeant, onKeyword, quoted} from './sentences.js';

/** Who a problem is told to: who writes the file, or who sees the fields of a form. */
export type Reader = 'file' | 'fields';

const ISO_DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;

/** A date field shows no day that is on no calendar, and what else a file has stays a text. */
export function onDayInField(value: unknown): string {
  const text = String(value);
  if (/^T\d/.test(text)) return 'choisissez aussi le jour.';
  if (ISO_DAY.test(text)) return `${quoted(text)} n’est pas un jour du calendrier. Choisissez-en un autre.`;
  return `${quoted(text)} n’est pas une date. Écrivez-la comme ceci : ${dayMeant(text)}.`;
}

const TEXT_KINDS: Readonly<Record<string, string>> = {
  number: 'il faut un nombre',
  integer: 'il faut un nombre entier',
};

/** A file had something else: its field is empty, or shows it as a text. */
function onTypeInField(value: unknown, {type}: JsonSchema): string {
  const kind = String(Array.isArray(type) ? (type as readonly unknown[])[0] : type);
  if (kind === 'array') return `${quoted(value)} n’a pas pu être repris. Ajoutez-le de nouveau.`;
  if (kind === 'object' || kind === 'boolean')
    return `${quoted(value)} n’a pas pu être repris. Remplissez de nouveau ce qui suit.`;
  return `${TEXT_KINDS[kind] ?? 'il faut un texte'}. Écrivez-le de nouveau.`;
}

/** What is wrong with a value, in words for who sees fields: none of those of its file. */
export function onKeywordInField(keyword: string, value: unknown, schema: JsonSchema): string {
  if (keyword === 'required') return 'c’est obligatoire.';
  if (choicesOf(schema)) return `${quoted(value)} n’est pas un choix possible. Choisissez dans la liste.`;
  if (keyword === 'type') return onTypeInField(value, schema);
  const isForm = keyword === 'format' || keyword === 'pattern';
  if (isForm && String(value).trim() && knownFormat(schema)?.startsWith('date')) return onDayInField(value);
  return onKeyword(keyword, value, schema);
}

/** What is missing where one of several is needed: the first is the one that a form has in view. */
export const onEitherInField = (name: string, {title = name}: JsonSchema): string =>
  name === 'start' ? 'donnez une date de début.' : `Remplissez ${quoted(title)}.`;
