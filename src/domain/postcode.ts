import {fold} from './fold.js';

/** Five digits, in one group or as « 48 000 ». */
const POSTCODE = /(^|\D)(\d\d)\s?(\d{3})(?!\d)/;
const ARRONDISSEMENT = /(?:^| )(paris|lyon|marseille) (\d\d?) ?(?:er?|i?eme)?(?: arrondissement)?$/;
const CITIES: Readonly<Record<string, readonly [first: number, count: number]>> = {
  paris: [75000, 20],
  lyon: [69000, 9],
  marseille: [13000, 16],
};

/** Gives the postal code that is all of what was typed, spaces apart: `48000` for « 48 000 ». */
export function postcodeAlone(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, '');
  return /^\d{5}$/.test(digits) ? digits : undefined;
}

/** Gives the postal code within what was typed: of an address, or of « Lyon 3e », which ends it. */
export function postcodeIn(typed: string): string | undefined {
  const [, , departement, rest] = POSTCODE.exec(typed) ?? [];
  if (departement && rest) return departement + rest;
  const [, city = '', number] = ARRONDISSEMENT.exec(fold(typed)) ?? [];
  const [first, count] = CITIES[city] ?? [0, 0];
  const arrondissement = Number(number ?? 0);
  return arrondissement > 0 && arrondissement <= count ? String(first + arrondissement) : undefined;
}

/** Gives what was typed without its postal code; nothing (`''`) when all of it was « … Lyon 3e ». */
export function withoutPostcode(typed: string): string {
  return POSTCODE.test(typed) ? typed.replace(POSTCODE, '$1 ') : '';
}
