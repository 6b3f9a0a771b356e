/*
 * Overseas numbers have country codes of their own, which their first digits tell (ARCEP's numbering plan): 0590 and 0690
 * are Guadeloupe's, 0262, 0692, 0269 and 0639 La Réunion's and Mayotte's.
 */
const OVERSEAS: readonly (readonly [firstDigits: RegExp, countryCode: string])[] = [
  [/^(?:590|69[01])/, '590'],
  [/^[56]94/, '594'],
  [/^(?:[56]96|697)/, '596'],
  [/^(?:26[239]|69[23]|639)/, '262'],
];

/** Gives the international form of the nine digits that follow the first zero of a French number. */
export function nationalPhone(nineDigits: string): string {
  const overseas = OVERSEAS.find(([firstDigits]) => firstDigits.test(nineDigits));
  return `+${overseas?.[1] ?? '33'}${nineDigits}`;
}

/** After a country code, the first zero of a number is not dialled: letterheads put it in brackets. */
const ZERO_IN_BRACKETS = /^(\s*(?:\+|00)\s?[1-9]\d{0,2}\s?)\(0\)/;
/** Or they leave it there. */
const ZERO_LEFT = /^(\+(?:33|262|59[046]))0(?=[1-9]\d{8}$)/;

/**
 * Gives the one number that is all of a text, as it is dialled: `+33465710002` for « 04 65 71 00 02 ». `undefined` for
 * anything else. Texts that hold several numbers and words are for `phoneFrom`.
 */
export function dialledPhone(text: string): string | undefined {
  const digits = text
    .replace(ZERO_IN_BRACKETS, '$1')
    .replace(/[\s./-]/g, '')
    .replace(/^00/, '+')
    .replace(ZERO_LEFT, '$1');
  if (/^0[1-9]\d{8}$/.test(digits)) return nationalPhone(digits.slice(1));
  return /^(?:\+[1-9]\d{6,13}|3\d{3})$/.test(digits) ? digits : undefined;
}
