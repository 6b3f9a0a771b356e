import {DEPARTEMENTS} from '../domain/departements.js';

/** Properties in which files of contours carry a code, in capitals or not. */
export const CODE_PROPERTIES = [
  'code',
  'insee',
  'insee_com',
  'com',
  'code_insee',
  'codgeo',
  'code_dept',
  'code_dep',
  'insee_dep',
  'dep',
];

const COMMUNE = /^(?:\d\d|2[AB])\d{3}$/;

const isCommune = (code: string): boolean => COMMUNE.test(code);
/** The Rhône and the métropole de Lyon are often apart in files, and one département for everybody else. */
const departement = (code: string): string => code.replace(/^69[DM]$/, '69');

/**
 * Gives the INSEE code that a feature carries: of a commune, or else of a département. `undefined` where there is none.
 * @param id identifier of the feature, where TopoJSON often has it
 */
export function codeOf(properties: unknown, id: unknown): string | undefined {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(properties ?? {}) as [string, unknown][]) {
    if (typeof value === 'string' || typeof value === 'number')
      values.set(key.toLowerCase(), String(value).trim().toUpperCase());
  }
  const codes = CODE_PROPERTIES.map((key) => values.get(key) ?? '');
  if (typeof id === 'string') codes.push(id);
  // A commune's feature often names its département as well.
  return codes.find(isCommune) ?? codes.map(departement).find((code) => DEPARTEMENTS.has(code));
}
