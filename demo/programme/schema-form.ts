import type {ValuePath} from '../../src/sources/checked-file/file-problem.js';
import {
  choicesOf,
  followed,
  type JsonSchema,
  type SchemaPart,
  type SchemaSet,
} from '../../src/sources/checked-file/json-schema.js';
import {knownFormat} from '../../src/sources/checked-file/known-format.js';
import {codesAsText, isCodeList} from './codes.js';
import {isBlank, keyOf} from './draft.js';
import {helpOn} from './help.js';

interface Common {
  readonly path: ValuePath;
  /** Of its element, and what a link to it names. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
}

/** One line that somebody writes. */
export interface TextField extends Common {
  /** `moment`: a day, or a day and its hour; `codes`: several, in a list. */
  readonly kind: 'text' | 'codes' | 'long-text' | 'moment' | 'date' | 'url' | 'email' | 'tel' | 'number';
  readonly value: string;
}
export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}
export interface CheckField extends Common {
  readonly kind: 'check';
  readonly isChecked: boolean;
}
/** Several fields that go together. */
export interface GroupField extends Common {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  /** Something is written in one of them. */
  readonly isFilled: boolean;
}
/** As many as one wants, in order. */
export interface ListField extends Common {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /** « Proposition » */
  readonly itemLabel: string;
  /** What a new one holds. */
  readonly blank: unknown;
}
export interface ListItem {
  /** Stays with what it holds when it moves. */
  readonly key: number | string;
  /** « Diagnostic numérique », as somebody wrote it. */
  readonly name: string;
  readonly field: Field;
}
export type Field = TextField | ChoiceField | CheckField | GroupField | ListField;

/** The file says them by itself. */
const HIDDEN: ReadonlySet<string> = new Set(['version', '$schema', 'id', 'feed']);
/** What one calls a member of a list by. */
const NAMES = ['title', 'name', 'organisation', 'time', 'start', 'value'];
/** Where several lines are written. */
const LONG: ReadonlySet<string> = new Set(['summary', 'description', 'conditions']);

export const idOf = (path: ValuePath): string => ['champ', ...path].join('-');

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const nameOf = (value: unknown): string => {
  const members = (value ?? {}) as Readonly<Record<string, unknown>>;
  return NAMES.map((name) => textOf(members[name])).find(Boolean) ?? '';
};

const KINDS: Readonly<Record<string, TextField['kind']>> = {
  date: 'date',
  'date-time': 'moment',
  email: 'email',
  uri: 'url',
};

function textKind(schema: JsonSchema, name: string): TextField['kind'] {
  const kind = KINDS[knownFormat(schema) ?? ''];
  if (kind) return kind;
  if (name === 'phone') return 'tel';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  return LONG.has(name) ? 'long-text' : 'text';
}

/** Makes fields of a schema and of what is written so far. */
class Form {
  readonly #set: SchemaSet;

  constructor(set: SchemaSet) {
    this.#set = set;
  }

  /** @param isNeeded whether there must be such an object: what it must hold is not asked for otherwise */
  fieldsOf(part: SchemaPart, value: unknown, path: ValuePath, isNeeded = true): Field[] {
    const {schema, whole} = followed(part, this.#set);
    const members = (value ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(schema.properties ?? {})
      .filter(([name, {const: constant}]) => !HIDDEN.has(name) && constant === undefined)
      .map(([name, member]) =>
        this.#field(
          {schema: member, whole},
          members[name],
          [...path, name],
          isNeeded && schema.required?.includes(name),
        ),
      );
  }

  #field(part: SchemaPart, value: unknown, path: ValuePath, isRequired = false): Field {
    const {schema, whole} = followed(part, this.#set);
    const name = String(path[path.length - 1]);
    const {title: label = name, description = ''} = schema;
    const help = helpOn(name, description);
    const common: Common = {path, id: idOf(path), label, help, isRequired};
    const options = choicesOf(schema)?.map((choice) => ({...choice, value: String(choice.value)}));
    if (options) return {...common, kind: 'choice', value: textOf(value), options};
    if (schema.type === 'boolean') return {...common, kind: 'check', isChecked: value === true};
    if (isCodeList(name)) return {...common, kind: 'codes', value: codesAsText(value)};
    if (schema.type === 'array') return this.#list(common, {schema: schema.items ?? {}, whole}, value);
    if (schema.type === 'object') {
      const isFilled = !isBlank(value);
      const fields = this.fieldsOf({schema, whole}, value, path, isRequired || isFilled);
      return {...common, kind: 'group', fields, isFilled};
    }
    return {...common, kind: textKind(schema, name), value: textOf(value)};
  }

  #list(common: Common, items: SchemaPart, value: unknown): ListField {
    const {schema} = followed(items, this.#set);
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    return {
      ...common,
      kind: 'list',
      itemLabel: schema.title ?? common.label,
      blank: schema.type === 'object' ? {} : '',
      items: list.map((item, rank) => ({
        key: keyOf(item) ?? `rank-${rank}`,
        name: nameOf(item),
        field: this.#field(items, item, [...common.path, rank], true),
      })),
    };
  }
}

/** Gives the fields of a file, as its schema orders them, with what is written in them. */
export const formFields = (set: SchemaSet, value: unknown): Field[] =>
  new Form(set).fieldsOf({schema: set[0], whole: set[0]}, value, []);
