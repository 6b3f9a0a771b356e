import {civilDate, dayNumber} from './civil-date.js';
import {CRITERIA, type CriterionId} from './criteria.js';
import type {Moment} from './opening-moment.js';

/** All that a visitor asked of places, as one plain value. */
export interface Wishes {
  readonly criteria: ReadonlySet<CriterionId>;
  /** When they want to come. */
  readonly moment?: Moment;
  /** Whether places that receive no public are shown too. */
  readonly withoutPublic?: true;
}

/** Nothing is asked. */
export const NO_WISHES: Wishes = {criteria: new Set()};

/** Whether nothing is asked. */
export const isNothing = ({criteria, moment, withoutPublic}: Wishes): boolean =>
  criteria.size === 0 && !moment && !withoutPublic;

const MOMENTS = {ouvert: 'now', aujourdhui: 'today', samedi: 'saturday'} as const;
const DAY = 'le-';
const WITHOUT_PUBLIC = 'sans-public';
const FIXED: ReadonlySet<string> = new Set(CRITERIA.map(({id}) => id));

const isCriterion = (code: string): code is CriterionId =>
  FIXED.has(code) || /^(?:label|source):./.test(code);

function momentText(moment: Moment): string {
  if (moment.kind === 'day') return DAY + moment.date;
  return Object.entries(MOMENTS).find(([, kind]) => kind === moment.kind)?.[0] ?? '';
}

function momentFrom(code: string): Moment | undefined {
  if (Object.keys(MOMENTS).includes(code)) return {kind: MOMENTS[code as keyof typeof MOMENTS]};
  const date = code.slice(DAY.length);
  const isDay = code.startsWith(DAY) && /^\d{4}-\d\d-\d\d$/.test(date);
  // The 30th of February would be another day.
  return isDay && !isNaN(dayNumber(date)) && civilDate(dayNumber(date)) === date
    ? {kind: 'day', date}
    : undefined;
}

/** Gives wishes as an address carries them: `gratuit,demarches,samedi`; the same wishes give the same text. */
export function wishesText({criteria, moment, withoutPublic}: Wishes): string {
  const codes = [
    ...[...criteria].sort(),
    ...(moment ? [momentText(moment)] : []),
    ...(withoutPublic ? [WITHOUT_PUBLIC] : []),
  ];
  return codes.map((code) => encodeURIComponent(code).replace('%3A', ':')).join(',');
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code).trim();
  } catch {
    return '';
  }
}

/** Reads what `wishesText` wrote. A code that nobody knows is passed over: the address may be of another release. */
export function wishesFrom(text: string): Wishes {
  const codes = text.split(',').map(decoded);
  const moment = codes.map(momentFrom).find(Boolean);
  return {
    criteria: new Set(codes.filter(isCriterion)),
    ...(moment && {moment}),
    ...(codes.includes(WITHOUT_PUBLIC) && {withoutPublic: true}),
  };
}
