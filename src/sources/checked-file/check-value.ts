import {schemaErrors, type SchemaError} from './schema-errors.js';
import type {FileProblem, ValuePath} from './file-problem.js';
import {
  choicesOf,
  followed,
  partAt,
  type JsonSchema,
  type SchemaPart,
  type SchemaSet,
} from './json-schema.js';
import {nearestName} from './nearest-name.js';
import {onChoices, onKeyword, onMissing, onUnknown, quoted} from './sentences.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of a named part, which a missing one is told by. */
function schemaOfPart(schema: JsonSchema, name: string, set: SchemaSet): JsonSchema {
  const whole = set[0];
  return followed({schema: schema.properties?.[name] ?? {}, whole}, set).schema;
}

/** « start ou dates »: what one of the branches would have. */
function eitherOf({oneOf, anyOf}: JsonSchema): string[] {
  return (oneOf ?? anyOf ?? []).map(({required = []}) => required.join(' et ')).filter(Boolean);
}

function sentenceOf({keyword, value, path, schema}: SchemaError, set: SchemaSet): string {
  const name = String(path[path.length - 1] ?? '');
  if (keyword === 'required') return onMissing(schemaOfPart(schema, name, set));
  if (keyword === 'unknown') return onUnknown(name, schema);
  if (keyword !== 'oneOf' && keyword !== 'anyOf') return onKeyword(keyword, value, schema);
  if (choicesOf(schema)) return onChoices(value, schema);
  const either = eitherOf(schema);
  if (isObject(value) && either.length > 1) return `il manque ${either.map(quoted).join(' ou ')}.`;
  return onKeyword(keyword, value, schema);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What a value that follows its schema would still make its author look at: days gone by, names that nobody reads. */
function* remarks(
  value: unknown,
  path: ValuePath,
  part: SchemaPart,
  context: {readonly set: SchemaSet; readonly today: string},
): Generator<FileProblem> {
  const {schema, whole} = followed(part, context.set);
  if (Array.isArray(value)) {
    for (const [rank, item] of (value as unknown[]).entries())
      yield* remarks(item, [...path, rank], {schema: schema.items ?? {}, whole}, context);
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const below = [...path, name];
    const known = schema.properties?.[name];
    if (!known && schema.properties && schema.additionalProperties === undefined && !name.startsWith('$'))
      yield {kind: 'remark', path: below, sentence: onUnknown(name, schema)};
    if (name === 'valid_until' && typeof member === 'string' && DAY.test(member) && member < context.today)
      yield {kind: 'remark', path: below, sentence: passed(member)};
    yield* remarks(member, below, {schema: known ?? {}, whole}, context);
  }
}

const passed = (day: string): string =>
  `le ${day.split('-').reverse().join('/')} est passé : ceci ne s’affiche plus. Changez la date, ou retirez-le.`;

/** An event that is over before it begins. */
function backwards(value: unknown, path: ValuePath): FileProblem[] {
  if (Array.isArray(value)) return value.flatMap((item, rank) => backwards(item, [...path, rank]));
  if (!isObject(value)) return [];
  const {start, end} = value;
  const below = Object.entries(value).flatMap(([name, member]) => backwards(member, [...path, name]));
  const isBackwards =
    typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length);
  if (!isBackwards) return below;
  const sentence = `la fin (${end}) est avant le début (${start}). Corrigez l’une des deux.`;
  return [{kind: 'error', path: [...path, 'end'], sentence}, ...below];
}

/** Where a misspelt name should have been: it is then not missing. */
function meantBy({path, schema}: SchemaError): string {
  const meant = nearestName(String(path[path.length - 1]), Object.keys(schema.properties ?? {}));
  return JSON.stringify([...path.slice(0, -1), meant]);
}

/**
 * Gives what is wrong in a value, and then what its author would want to know: one sentence for each problem.
 * @param set the schema that it follows, and those that this one refers to
 * @param today `YYYY-MM-DD`
 */
export function checkValue(value: unknown, set: SchemaSet, today: string): FileProblem[] {
  const seen = new Set<string>();
  const found = schemaErrors(value, set);
  const misspelt = new Set(found.flatMap((error) => (error.keyword === 'unknown' ? [meantBy(error)] : [])));
  const errors = found.flatMap((error): FileProblem[] => {
    // A value of the wrong kind breaks other rules too, which say nothing more.
    const place = JSON.stringify(error.path);
    if (seen.has(place) || (error.keyword === 'required' && misspelt.has(place))) return [];
    seen.add(place);
    return [{kind: 'error', path: error.path, sentence: sentenceOf(error, set)}];
  });
  const root = partAt('', {schema: set[0], whole: set[0]}, set);
  return [...errors, ...backwards(value, []), ...remarks(value, [], root, {set, today})];
}
