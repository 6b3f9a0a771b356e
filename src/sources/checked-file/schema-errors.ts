import {Validator, type OutputUnit, type Schema} from '@cfworker/json-schema';
import {choicesOf, fileName, partAt, unescaped, type JsonSchema, type SchemaSet} from './json-schema.js';
import type {ValuePath} from './file-problem.js';

/** A rule of the schema that a value breaks. */
export interface SchemaError {
  readonly path: ValuePath;
  readonly value: unknown;
  readonly keyword: string;
  /** The schema that has the rule. */
  readonly schema: JsonSchema;
}

/** They only say that something below is wrong. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ...[
    '$ref',
    'properties',
    'patternProperties',
    'additionalProperties',
    'items',
    'prefixItems',
    'allOf',
    'if',
  ],
  ...['dependentSchemas', 'unevaluatedProperties'],
]);

const MISSING: ReadonlySet<string> = new Set(['required', 'dependentRequired']);

/** The steps of `#/offers/2/title` in a value: a number is a rank where there is a list. */
function stepsIn(value: unknown, location: string): {path: ValuePath; value: unknown} {
  const path: (string | number)[] = [];
  let current = value;
  for (const token of location.split('/').slice(1)) {
    const step = Array.isArray(current) ? Number(token) : unescaped(decodeURIComponent(token));
    path.push(step);
    current = (current as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  }
  return {path, value: current};
}

const keywordOf = ({keyword}: OutputUnit): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** Of a choice between schemas, the one that was meant: the only one whose kind of value it is. */
function branchMeant(inside: readonly OutputUnit[], choice: OutputUnit): readonly OutputUnit[] | undefined {
  const branches = new Map<string, OutputUnit[]>();
  for (const unit of inside) {
    const branch = unit.keywordLocation.slice(choice.keywordLocation.length + 1).split('/')[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), unit]);
  }
  const meant = [...branches.values()].filter(
    (units) =>
      !units.some(
        ({keyword, instanceLocation}) =>
          instanceLocation === choice.instanceLocation && ['type', 'const', 'required'].includes(keyword),
      ),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** The units that say something by themselves: of a choice, one. */
function telling(units: readonly OutputUnit[], schemaOf: (unit: OutputUnit) => JsonSchema): OutputUnit[] {
  const kept: OutputUnit[] = [];
  let rest = [...units];
  while (rest.length > 0) {
    const [unit, ...after] = rest as [OutputUnit, ...OutputUnit[]];
    rest = after;
    if (!keywordOf(unit)) {
      kept.push(unit);
      continue;
    }
    const isInside = ({keywordLocation}: OutputUnit): boolean =>
      keywordLocation.startsWith(`${unit.keywordLocation}/`);
    const inside = rest.filter(isInside);
    const meant = choicesOf(schemaOf(unit)) ? undefined : branchMeant(inside, unit);
    rest = [...(meant ?? []), ...rest.filter((other) => !isInside(other))];
    if (!meant) kept.push(unit);
  }
  return kept;
}

const validators = new WeakMap<SchemaSet, Validator>();

/** Making one reads the whole schema; a form asks at each letter. */
function validatorOf(set: SchemaSet): Validator {
  const known = validators.get(set);
  if (known) return known;
  // The validator writes in the schemas that it is given.
  const [root, ...others] = JSON.parse(JSON.stringify(set)) as [Schema, ...Schema[]];
  const validator = new Validator(root, '2020-12', false);
  for (const other of others) validator.addSchema(other, fileName(other.$id));
  validators.set(set, validator);
  return validator;
}

/** Gives every rule that a value breaks, each once, in the order of the file. */
export function schemaErrors(value: unknown, set: SchemaSet): SchemaError[] {
  const [root] = set;
  const schemaOf = ({keywordLocation}: OutputUnit): JsonSchema =>
    partAt(keywordLocation.replace(/\/[^/]*$/, ''), {schema: root, whole: root}, set).schema;
  const {errors} = validatorOf(set).validate(value);
  return telling(errors, schemaOf).flatMap((unit, rank, all) => {
    if (unit.keyword === 'false') {
      const object = all[rank - 1];
      return [
        {
          ...stepsIn(value, unit.instanceLocation),
          keyword: 'unknown',
          schema: object ? schemaOf(object) : {},
        },
      ];
    }
    if (WRAPPERS.has(unit.keyword)) return [];
    return [
      {...stepsIn(value, unit.instanceLocation), keyword: unit.keyword, schema: schemaOf(unit), unit},
    ].map(({unit: {error}, ...one}) => (MISSING.has(one.keyword) ? missing(one, error) : one));
  });
}

/** It is missing where it should be written. */
function missing(one: SchemaError, error: string): SchemaError {
  const [, name = ''] = /"([^"]*)"\.$/.exec(error) ?? [];
  return {...one, keyword: 'required', path: [...one.path, name], value: undefined};
}
