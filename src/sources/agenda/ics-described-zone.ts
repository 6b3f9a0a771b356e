import {civilMomentFrom, dayOf, minutesOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {MINUTES_PER_DAY, dayNumber} from '../../domain/civil-date.js';
import {icsLines, propertyOf, type IcsProperty} from './ics-components.js';
import {Effort, momentsOf} from './recurrence-days.js';
import {ruleFrom} from './recurrence-rule.js';
import {textOf} from './raw-values.js';

/** Clocks, from a moment on: every year where there is a rule. */
interface Observance {
  readonly start: CivilMoment;
  readonly rule: unknown;
  /** Minutes more than UTC. */
  readonly offset: number;
}

const OBSERVANCE = /^BEGIN:(?:STANDARD|DAYLIGHT)\s*$/im;
/** Zones that list each change since 1970 say the last ones at the end. */
const MOST_OBSERVANCES = 100;

/** Minutes of `+01:00`, as ical.js writes `+0100`. */
function offsetFrom(value: unknown): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(textOf(value) ?? '') ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : undefined;
}

function observanceFrom(properties: readonly IcsProperty[]): Observance[] {
  const value = (name: string): unknown => propertyOf(properties, name)?.values[0];
  const start = civilMomentFrom(textOf(value('dtstart')) ?? '');
  const offset = offsetFrom(value('tzoffsetto'));
  return start === undefined || offset === undefined ? [] : [{start, rule: value('rrule'), offset}];
}

/** The zone that a calendar describes, for want of a name that is known. */
export class DescribedZone {
  readonly #observances: readonly Observance[];
  /** When clocks change, by year. */
  readonly #changes = new Map<number, readonly (Observance & {at: CivilMoment})[]>();

  constructor(text: string) {
    const [, ...pieces] = text.split(OBSERVANCE).slice(-MOST_OBSERVANCES - 1);
    this.#observances = pieces.flatMap((piece) => observanceFrom(icsLines(piece)));
  }

  /** The instant, in milliseconds, at which these clocks show that; `undefined` where nothing says. */
  instantOf(moment: CivilMoment): number | undefined {
    const year = Number(moment.slice(0, 4));
    const changes = [...this.#changesOf(year - 1), ...this.#changesOf(year)];
    const past = changes.filter(({at}) => at <= moment);
    const holds = past.reduce<(typeof past)[number] | undefined>(
      (latest, one) => (latest && latest.at > one.at ? latest : one),
      undefined,
    );
    const {offset} = holds ?? this.#observances[0] ?? {};
    if (offset === undefined) return undefined;
    return (dayNumber(dayOf(moment)) * MINUTES_PER_DAY + (minutesOf(moment) ?? 0) - offset) * 60_000;
  }

  /** The changes that are known by the end of a year: the last one of each rule. */
  #changesOf(year: number): readonly (Observance & {at: CivilMoment})[] {
    const known = this.#changes.get(year);
    if (known) return known;
    const changes = this.#observances.flatMap((one) => {
      const at = lastChange(one, year);
      return at === undefined ? [] : {...one, at};
    });
    this.#changes.set(year, changes);
    return changes;
  }
}

/** When clocks go to an observance in a year, or for the last time before. */
function lastChange({start, rule: written}: Observance, year: number): CivilMoment | undefined {
  const [near, to] = [`${year}-01-01`, `${year}-12-31`];
  if (start > `${to}T24`) return undefined;
  const rule = ruleFrom(written, start);
  let last = start;
  if (rule?.frequency !== 'YEARLY') return last;
  const {until = to} = rule;
  const bounds = {near: until < near ? until.slice(0, 10) : near, to: until < to ? until.slice(0, 10) : to};
  for (const moment of momentsOf(rule, start, bounds, new Effort(10_000)))
    if (moment <= `${bounds.to}T24`) last = moment;
  return last;
}
