import {isObject} from '../programme/fields.js';
import {onEitherInField, onKeywordInField, type Reader} from './field-sentences.js';
import type {FileProblem} from './file-problem.js';
import {htmlRemarks} from './html-remarks.js';
import {choicesOf, followed, type JsonSchema, type SchemaSet} from './json-schema.js';
import {nearestName} from './nearest-name.js';
import {personNames} from './person-names.js';
import {repeatedIds} from './repeated-ids.js';
import {schemaErrors, type SchemaError} from './schema-errors.js';
import {onChoices, onKeyword, onMissing, onUnknown, quoted} from './sentences.js';
import {timeProblems} from './time-problems.js';
import {unusableValue} from './unusable-values.js';
import {unreadNames, writtenValues} from './written-values.js';

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

/** The same, for who sees fields: it leads to the field to fill, and says nothing that is not there. */
function inField(error: SchemaError, set: SchemaSet): FileProblem {
  const {keyword, value, path, schema} = error;
  const [first = ''] = eitherOf(schema);
  if (isObject(value) && !choicesOf(schema) && (keyword === 'oneOf' || keyword === 'anyOf') && first)
    return {
      kind: 'error',
      path: [...path, first],
      sentence: onEitherInField(first, schemaOfPart(schema, first, set)),
    };
  const sentence = keyword === 'unknown' ? sentenceOf(error, set) : onKeywordInField(keyword, value, schema);
  return {kind: 'error', path, sentence};
}

/** Where a name that is not known should have been another: this one is then not missing. */
function meantBy({path, schema}: Pick<SchemaError, 'path' | 'schema'>): string {
  const meant = nearestName(String(path[path.length - 1]), Object.keys(schema.properties ?? {}));
  return JSON.stringify([...path.slice(0, -1), meant]);
}

/** What no schema can say. */
const beyondSchema = (value: unknown, set: SchemaSet, today: string, reader: Reader): FileProblem[] =>
  writtenValues(value, set).flatMap((one) => [
    ...timeProblems(one, today, reader),
    ...unusableValue(one, reader),
    ...repeatedIds(one, reader),
    ...personNames(one),
  ]);

/**
 * Gives what is wrong in a value, and then what its author would want to know: one sentence for each problem.
 * @param set the schema that it follows, and those that this one refers to
 * @param today `YYYY-MM-DD`
 * @param reader who it is told to: who sees fields has not seen the names of the file
 */
export function checkValue(
  value: unknown,
  set: SchemaSet,
  today: string,
  reader: Reader = 'file',
): FileProblem[] {
  const further = beyondSchema(value, set, today, reader);
  // What is told with more words than a schema has is told once.
  const seen = new Set(further.map(({path}) => JSON.stringify(path)));
  const broken = schemaErrors(value, set);
  const unread = unreadNames(value, set);
  const missing = new Set(
    broken.flatMap(({keyword, path}) => (keyword === 'required' ? [JSON.stringify(path)] : [])),
  );
  const misspelt = new Set(
    [...broken.filter(({keyword}) => keyword === 'unknown'), ...unread].map((one) => meantBy(one)),
  );
  const errors = broken.flatMap((error): FileProblem[] => {
    // A value of the wrong kind breaks other rules too, which say nothing more.
    const place = JSON.stringify(error.path);
    if (seen.has(place) || (error.keyword === 'required' && misspelt.has(place))) return [];
    seen.add(place);
    if (reader === 'fields') return [inField(error, set)];
    return [{kind: 'error', path: error.path, sentence: sentenceOf(error, set)}];
  });
  const unknown = unread.map((one): FileProblem => {
    const kind = missing.has(meantBy(one)) ? 'error' : 'remark';
    return {kind, path: one.path, sentence: onUnknown(String(one.path[one.path.length - 1]), one.schema)};
  });
  return inOrder([...errors, ...unknown, ...further, ...writtenValues(value, set).flatMap(htmlRemarks)]);
}

/** What must be corrected goes first. */
const inOrder = (problems: readonly FileProblem[]): FileProblem[] => [
  ...problems.filter(({kind}) => kind === 'error'),
  ...problems.filter(({kind}) => kind === 'remark'),
];
