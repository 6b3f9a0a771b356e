/** Five digits, in one group or as « 48 000 ». */
export const POSTCODE = /(^|\D)(\d\d)\s?(\d{3})(?!\d)/;

/** Gives the postal code within what was typed, which may be an address. */
export function postcodeIn(typed: string): string | undefined {
  const [, , departement, rest] = POSTCODE.exec(typed) ?? [];
  return departement && rest && departement + rest;
}

/** Gives the postal code that is all of what was typed, spaces apart: `48000` for « 48 000 ». */
export function postcodeAlone(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, '');
  return /^\d{5}$/.test(digits) ? digits : undefined;
}
