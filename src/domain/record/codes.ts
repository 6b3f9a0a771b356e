import {comparedTo, dropped, type Mend} from './mend.js';

/** What a spreadsheet adds to a code that it took for a number: `12345.0`. */
const DECIMALS = /[.,]0+$/;
const POSTCODE = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/;
const CODE_INSEE = /^(?:0[1-9]|[13-9]\d|2[AB1-9])\d{3}$/;
const SIRET = /^\d{14}$/;
/** Published in place of an unknown SIRET. */
const NO_SIRET = /^0*$/;

/** Five digits: a spreadsheet takes the first zero away. */
const fiveDigits = (code: string): string => (/^\d{4}$/.test(code) ? `0${code}` : code);
const bare = (text: string): string => text.replace(/\s+/g, '').replace(DECIMALS, '');

/** Gives a postal code of five digits: `1000` and `01000.0` give `01000`, « 30252 Cedex » gives `30252`. */
export function postcodeFrom(text: string): Mend<string> {
  const code = fiveDigits(bare(text).replace(/^F-(?=\d)|cedex\d*$/gi, ''));
  return POSTCODE.test(code) ? comparedTo(text, code, 'spelling') : dropped('unreadable');
}

/** Gives an INSEE code of five characters: `1033` gives `01033`, `2a004` gives `2A004`. */
export function codeInseeFrom(text: string): Mend<string> {
  const code = fiveDigits(bare(text).toUpperCase());
  return CODE_INSEE.test(code) ? comparedTo(text, code, 'spelling') : dropped('unreadable');
}

/** Gives a SIRET of 14 digits; `undefined` for the zeros that stand for none. */
export function siretFrom(text: string): Mend<string> | undefined {
  const code = text.replace(/[\s.]/g, '');
  if (NO_SIRET.test(code)) return undefined;
  return SIRET.test(code) ? comparedTo(text, code, 'spelling') : dropped('unreadable');
}
