import {nationalPhone} from '../dialled-phone.js';
import {comparedTo, dropped, mended, type Mend} from './mend.js';

/*
 * Telephones in their international form. Territories further away than the other overseas ones have shorter numbers and
 * no first zero.
 */
/** Country codes whose national numbers have nine digits after the first zero. */
const NINE_DIGITS = /^(33|590|594|596|262)0?([1-9]\d{8})/;
const SHORTER = /^(?:(?:687|508|681)\d{6}|689\d{8}|269\d{7})(?!\d)/;
/** Country code and number of digits of the territories without first zero, by their « département ». */
const SHORT_PLANS: Readonly<Record<string, readonly [string, number]>> = {
  '975': ['508', 6],
  '986': ['681', 6],
  '987': ['689', 8],
  '988': ['687', 6],
};
/** Short numbers that also have an ordinary one, the same for all: CAF, and Assurance retraite. */
const ORDINARY_NUMBERS: Readonly<Record<string, string>> = {'3230': '+33969322121', '3960': '+33971103960'};

const TRUNK_IN_BRACKETS = /\(\s*0\s*\)/g;
const GROUP = /\+?\d(?:[\s.,\-–_/()·]*\d)*/g;
const NOT_DIGITS = /[^\d+]/g;
const SAME_DIGIT = /^0?(\d)\1+$/;

/** A number, and the digits that follow it in the same group. */
interface Found {
  readonly phone: string;
  readonly rest: string;
}

function internationalPhone(digits: string): Found | undefined {
  const [start = '', country = '', nine = ''] = NINE_DIGITS.exec(digits) ?? [];
  if (nine)
    return {
      phone: country === '33' ? nationalPhone(nine) : `+${country}${nine}`,
      rest: digits.slice(start.length),
    };
  const [shorter] = SHORTER.exec(digits) ?? [];
  return shorter ? {phone: `+${shorter}`, rest: ''} : undefined;
}

function phoneIn(group: string, departement: string): Found | undefined {
  const digits = group.replace(NOT_DIGITS, '');
  const plan = SHORT_PLANS[departement];
  if (plan && digits.length === plan[1]) return {phone: `+${plan[0]}${digits}`, rest: ''};
  if (/^(?:\+|00)/.test(digits)) return internationalPhone(digits.replace(/^(?:\+|00)/, ''));
  if (/^0[1-9]\d{8}/.test(digits)) return {phone: nationalPhone(digits.slice(1, 10)), rest: digits.slice(10)};
  if (/^[1-9]\d{8}$/.test(digits)) return {phone: nationalPhone(digits), rest: ''};
  if (/^3\d{3}$/.test(digits)) return {phone: ORDINARY_NUMBERS[digits] ?? digits, rest: ''};
  return /^(?:33|590|594|596|262)\d{9,10}$/.test(digits) ? internationalPhone(digits) : undefined;
}

/** What follows must be another number, or its last two digits after a slash: anything else means a mistyped one. */
function isList({rest}: Found, group: string): boolean {
  return /^(?:0|\+?33|$)/.test(rest) || (rest.length === 2 && /\/\s*\d\d$/.test(group));
}

/**
 * Gives the first telephone of a text in its international form, `+33466000000`; a short number such as `3646` stays
 * as it is. `departement` tells the numbers of six and eight digits of the Pacific and of Saint-Pierre.
 */
export function phoneFrom(text: string, departement = ''): Mend<string> {
  const groups = text.replace(TRUNK_IN_BRACKETS, '').match(GROUP) ?? [];
  const found = groups.flatMap((group) => {
    const number = SAME_DIGIT.test(group.replace(NOT_DIGITS, '')) ? undefined : phoneIn(group, departement);
    return number && isList(number, group) ? [number] : [];
  });
  const [first, second] = found;
  if (!first) return dropped('phone-format');
  if (first.phone.length === 4 || Object.values(ORDINARY_NUMBERS).includes(first.phone)) {
    return comparedTo(text, first.phone, 'short-number');
  }
  const several = first.rest !== '' || (second !== undefined && second.phone !== first.phone);
  return several ? mended(first.phone, 'several-values') : comparedTo(text, first.phone, 'phone-format');
}

/** French mobiles, and those of each territory: such a number is most often someone's own. */
const MOBILE =
  /^\+(?:33[67]\d{8}|590(?:690|691)\d{6}|594694\d{6}|596(?:696|697)\d{6}|262(?:639|692|693)\d{6}|687[789]\d{5}|6898[79]\d{6}|508[45]5\d{4})$/;

/** Whether an international number is a mobile telephone's. */
export function isMobilePhone(phone: string): boolean {
  return MOBILE.test(phone);
}
