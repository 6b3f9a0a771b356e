/** What is read of a JSON schema, draft 2020-12: to say what is wrong, and to make a form. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** A schema that others may refer to, first the one that a file must follow. */
export type SchemaSet = readonly [JsonSchema, ...JsonSchema[]];

/** A part of a schema, and the whole that its references begin with. */
export interface SchemaPart {
  readonly schema: JsonSchema;
  readonly whole: JsonSchema;
}

export const unescaped = (token: string): string => token.replace(/~1/g, '/').replace(/~0/g, '~');

/** Where a pointer leads in a schema, references followed on the way; an empty schema where it leads nowhere. */
export function partAt(pointer: string, from: SchemaPart, set: SchemaSet): SchemaPart {
  let {schema, whole} = from;
  for (const token of pointer.split('/').slice(1)) {
    if (token === '$ref') ({schema, whole} = referred({schema, whole}, set));
    else {
      const step = (schema as Readonly<Record<string, JsonSchema | undefined>>)[unescaped(decoded(token))];
      schema = step ?? {};
    }
  }
  return {schema, whole};
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** The name that files refer to a schema by, whatever its whole address. */
export const fileName = (address: string | undefined): string => (address ?? '').replace(/^.*\//, '');

/** What a `$ref` names: a part of the same schema, or of another one of the set, by the end of its address. */
function referred({schema, whole}: SchemaPart, set: SchemaSet): SchemaPart {
  const [address = '', pointer = ''] = (schema.$ref ?? '').split('#');
  const root = address ? set.find(({$id}) => fileName($id) === fileName(address)) : whole;
  return root ? partAt(pointer, {schema: root, whole: root}, set) : {schema: {}, whole};
}

/** A schema with what its references say; its own words win. */
export function followed(part: SchemaPart, set: SchemaSet): SchemaPart {
  if (part.schema.$ref === undefined) return part;
  const {$ref: _, ...own} = part.schema;
  const {schema, whole} = followed(referred(part, set), set);
  return {schema: {...schema, ...own}, whole};
}

/** The constants that a schema offers, each with the words for people. */
export function choicesOf(
  schema: JsonSchema,
): {readonly value: unknown; readonly label: string}[] | undefined {
  if (schema.enum) return schema.enum.map((value) => ({value, label: String(value)}));
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches || branches.length === 0 || branches.some((branch) => branch.const === undefined))
    return undefined;
  return branches.map(({const: value, title}) => ({value, label: title ?? String(value)}));
}
