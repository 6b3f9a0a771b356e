import {choicesOf, type JsonSchema} from './json-schema.js';
import {knownFormat} from './known-format.js';
import {nearestName} from './nearest-name.js';

const LONGEST = 60;

/** A value as people see it in a sentence: between « », cut where it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `«\u00a0${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\u00a0»`;
}

const EXAMPLE_DAY = '2027-06-30';

/** `31/06/2027` and `2027-06-31` meant the last day of June. */
export function dayMeant(text: string): string {
  const french = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text)?.slice(1).reverse();
  const [year, month, day] = (french ?? /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(text)?.slice(1) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return EXAMPLE_DAY;
  const [meant, last] = [Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)];
  return new Date(Math.min(meant, last)).toISOString().slice(0, 10);
}

const WEB = 'n’est pas une adresse du web. Écrivez-la entière, comme https://exemple.fr/page, sans espace.';

/** What a text should have been, by its format. */
const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  date: (text) => `n’est pas une date. Écrivez AAAA-MM-JJ, comme ${dayMeant(text)}.`,
  'date-time': (text) =>
    `n’est pas une date. Écrivez AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM avec l’heure, comme ${dayMeant(text)}T14:30.`,
  email: () => 'n’est pas une adresse de courriel. Écrivez-la comme contact@exemple.fr.',
  phone: () => 'n’est pas un numéro de téléphone de France. Écrivez-le comme 04 65 71 00 02.',
  uri: () => WEB,
  'uri-reference': () => WEB,
};

/** What is wrong with a text that is not of its format; nothing where there are no words for it. */
export function onFormat(value: unknown, format = ''): string {
  const sentence = FORMATS[format]?.(String(value)) ?? '';
  return sentence && `${quoted(value)} ${sentence}`;
}

const asExample = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example);

function onForm(value: unknown, schema: JsonSchema): string {
  if (typeof value === 'string' && !value.trim()) return 'c’est vide. Écrivez-le, ou retirez-le.';
  const told = onFormat(value, knownFormat(schema));
  if (told) return told;
  const {examples, description} = schema;
  const example = examples?.length ? ` Exemple : ${asExample(examples[0])}.` : '';
  return `${quoted(value)} n’a pas la forme attendue.${example || (description ? ` ${description}` : '')}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'il faut un texte entre guillemets',
  array: 'il faut une liste, entre crochets [ ]',
  object: 'il faut un groupe d’informations, entre accolades { }',
  boolean: 'il faut true (oui) ou false (non), sans guillemets',
  number: 'il faut un nombre, sans guillemets',
  integer: 'il faut un nombre entier, sans guillemets',
};

function onType(value: unknown, {type}: JsonSchema): string {
  const types = Array.isArray(type) ? (type as readonly string[]) : [String(type)];
  const [first = ''] = types;
  const needed = KINDS[first] ?? 'il faut autre chose';
  if (value === null) return `${needed}. Retirez cette ligne si vous n’avez rien à écrire.`;
  if (first === 'string' && typeof value === 'number') return `${needed} : "${value}" au lieu de ${value}.`;
  if (first === 'array' && typeof value === 'string') return `${needed}, même d’un seul élément : ["…"].`;
  return `${quoted(value)} : ${needed}.`;
}

/** What may be written, and which one was meant. */
export function onChoices(value: unknown, schema: JsonSchema): string {
  const choices = (choicesOf(schema) ?? []).map(({value: choice}) => String(choice));
  if (choices.length === 0 && schema.const !== undefined) choices.push(JSON.stringify(schema.const));
  const meant = typeof value === 'string' ? nearestName(value, choices) : undefined;
  const guess = meant ? ` Vouliez-vous ${quoted(meant)} ?` : '';
  if (choices.length === 1) return `${quoted(value)} n’est pas accepté ici. Écrivez ${choices[0] ?? ''}.`;
  return `${quoted(value)} n’est pas un choix possible.${guess} Choix : ${choices.join(', ')}.`;
}

/** What is missing, by the words of its schema. */
export function onMissing({title}: JsonSchema): string {
  return `cette information est obligatoire, et elle manque${title ? ` (${title})` : ''}.`;
}

/** A name that means nothing here, and the one that was meant. */
export function onUnknown(name: string, {properties = {}}: JsonSchema): string {
  const meant = nearestName(name, Object.keys(properties));
  return meant
    ? `${quoted(name)} n’est pas un nom connu ici. Vouliez-vous ${quoted(meant)} ?`
    : `${quoted(name)} n’est pas un nom connu ici, et ne sera pas lu.`;
}

/** What is wrong with a value, by the rule of the schema that it breaks. */
export function onKeyword(keyword: string, value: unknown, schema: JsonSchema): string {
  switch (keyword) {
    case 'type':
      return onType(value, schema);
    case 'enum':
    case 'const':
      return onChoices(value, schema);
    case 'format':
    case 'pattern':
      return onForm(value, schema);
    case 'minLength':
      return value === '' ? 'c’est vide. Écrivez-le, ou retirez-le.' : `${quoted(value)} est trop court.`;
    case 'maxLength':
      return `${quoted(value)} est trop long : ${schema.maxLength ?? ''} signes au plus.`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `${quoted(value)} est trop petit. Le plus petit nombre possible est ${schema.minimum ?? ''}.`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `${quoted(value)} est trop grand. Le plus grand nombre possible est ${schema.maximum ?? ''}.`;
    case 'minItems':
      return `la liste est trop courte : il en faut au moins ${schema.minItems ?? 1}.`;
    case 'maxItems':
      return `la liste est trop longue : ${schema.maxItems ?? ''} au plus.`;
    case 'uniqueItems':
      return 'la liste contient deux fois la même chose.';
    default:
      return `${quoted(value)} ne convient pas.${schema.description ? ` ${schema.description}` : ''}`;
  }
}
