import {existsSync, readFileSync} from 'node:fs';
import type {JsonSchema, SchemaSet} from '../sources/checked-file/json-schema.js';

/** Kinds of file of which the package has the schema. */
export type FileKind = 'programme' | 'agenda';

/** Beside the sources, and two folders above the built modules: `dist/schemas`. */
const FOLDERS = ['../schemas/', '../../schemas/'].map((path) => new URL(path, import.meta.url));

function schemaOf(kind: FileKind): JsonSchema {
  const files = FOLDERS.map((folder) => new URL(`${kind}.schema.json`, folder));
  const file = files.find((one) => existsSync(one));
  if (!file) throw new Error(`${kind}.schema.json is not beside the program`);
  return JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
}

/** The schema of a kind of file, and those that it may refer to. */
export const schemasOf = (kind: FileKind): SchemaSet =>
  kind === 'programme' ? [schemaOf('programme'), schemaOf('agenda')] : [schemaOf('agenda')];
