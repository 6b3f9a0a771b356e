import type {Commune} from '../../src/domain/geography.js';
import type {Understood} from './typed-address.js';

const NO_INSEE =
  'Un code INSEE a cinq signes, comme 48061 : il est écrit sur insee.fr, à la page de votre commune.';
const UNKNOWN_INSEE = 'Aucune commune n’a ce code INSEE.';
const NO_SIREN = 'Un numéro SIREN a neuf chiffres, comme 200069151.';
const UNKNOWN_SIREN = 'Aucune commune de ce département n’est dans cette intercommunalité.';

/** What people have of their commune is its postal code, which looks the same. */
function ofPostcode(typed: string, communes: readonly Commune[]): string {
  const served = communes.filter(({postcodes}) => postcodes.includes(typed));
  if (served.length === 0) return UNKNOWN_INSEE;
  const codes = served.map(({name, code}) => `${code} (${name})`).join(', ');
  return `${typed} est un code postal. Le code INSEE à écrire : ${codes}.`;
}

/**
 * Understands the INSEE code of a commune.
 * @param communes those of its département; none where they are not known
 */
export function inseeCode(typed: string, communes: readonly Commune[]): Understood {
  const value = typed.trim().toUpperCase();
  if (value === '') return {value};
  if (!/^(\d{2}|2[AB])\d{3}$/.test(value)) return {problem: NO_INSEE};
  if (communes.length === 0) return {value};
  const found = communes.find(({code}) => code === value);
  return found ? {value, remark: `Compris : ${found.name}`} : {problem: ofPostcode(value, communes)};
}

/** Understands the number of an intercommunalité, which people write in groups of three. */
export function sirenCode(typed: string, communes: readonly Commune[]): Understood {
  const value = typed.replace(/\s/g, '');
  if (value === '') return {value};
  if (!/^\d{9}$/.test(value)) return {problem: NO_SIREN};
  const known = communes.flatMap(({epci}) => epci ?? []);
  return known.length === 0 || known.includes(value) ? {value} : {problem: UNKNOWN_SIREN};
}
