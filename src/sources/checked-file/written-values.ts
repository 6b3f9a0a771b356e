import {isObject} from '../programme/fields.js';
import type {ValuePath} from './file-problem.js';
import {followed, type JsonSchema, type SchemaPart, type SchemaSet} from './json-schema.js';

/** A value of a file, and what its schema says of it; nothing where it says nothing. */
export interface WrittenValue {
  readonly path: ValuePath;
  readonly value: unknown;
  readonly schema: JsonSchema;
}

function* walk(value: unknown, path: ValuePath, part: SchemaPart, set: SchemaSet): Generator<WrittenValue> {
  const {schema, whole} = followed(part, set);
  yield {path, value, schema};
  if (Array.isArray(value)) {
    for (const [rank, item] of (value as unknown[]).entries())
      yield* walk(item, [...path, rank], {schema: schema.items ?? {}, whole}, set);
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value))
    yield* walk(member, [...path, name], {schema: schema.properties?.[name] ?? {}, whole}, set);
}

/** Gives every value of a file with its schema, from the whole to its parts. */
export const writtenValues = (value: unknown, set: SchemaSet): WrittenValue[] => [
  ...walk(value, [], {schema: set[0], whole: set[0]}, set),
];

/** The names that nobody reads, where the schema lets one write them: each with the schema of what it is in. */
export function unreadNames(value: unknown, set: SchemaSet): Pick<WrittenValue, 'path' | 'schema'>[] {
  return writtenValues(value, set).flatMap(({path, value: object, schema}) => {
    const {properties, additionalProperties} = schema;
    if (!isObject(object) || !properties || additionalProperties !== undefined) return [];
    return Object.keys(object)
      .filter((name) => !(name in properties) && !name.startsWith('$'))
      .map((name) => ({path: [...path, name], schema}));
  });
}
