import {
  civilMomentAt,
  instantOfMoment,
  minutesOf,
  type CivilMoment,
} from '../../domain/agenda/civil-moment.js';
import {DescribedZone} from './ics-described-zone.js';
import {propertyOf, type IcsCalendar, type IcsComponent, type IcsProperty} from './ics-components.js';
import {eventMoment} from './event-dates.js';
import {icsZone} from './ics-zones.js';

/** A moment as a calendar writes it, and as the clocks show it where its event happens. */
export interface IcsMoment {
  /** On the clock that it is written in: that of its zone, or UTC. */
  readonly written: CivilMoment;
  /** IANA zone of the event. */
  readonly zone: string;
  /** Gives what a moment of that clock is in the zone. */
  readonly shown: (moment: CivilMoment) => CivilMoment;
}

const same = (moment: CivilMoment): CivilMoment => moment;

/** Moves a moment from a zone to another; a day is the same everywhere. */
export function inZone(moment: CivilMoment, from: string, to: string): CivilMoment {
  if (from === to || minutesOf(moment) === undefined) return moment;
  return civilMomentAt(instantOfMoment(moment, from), to);
}

/** The clocks of a calendar: the zone in which it is shown, and those that it describes. */
export class IcsClocks {
  /** That of what has no zone of its own, or whose zone nobody knows. */
  readonly zone: string;
  readonly #descriptions: ReadonlyMap<unknown, IcsComponent>;
  readonly #described = new Map<string, DescribedZone | undefined>();

  constructor(calendar: IcsCalendar) {
    this.#descriptions = new Map(
      calendar.components
        .filter(({kind}) => kind === 'VTIMEZONE')
        .reverse()
        .map((one) => [propertyOf(one.properties, 'tzid')?.values[0], one]),
    );
    const own = icsZone(propertyOf(calendar.properties, 'x-wr-timezone')?.values[0]);
    this.zone = own && own !== 'UTC' ? own : 'Europe/Paris';
  }

  /** Reads one value of a property; `undefined` for what no calendar has. */
  moment({parameters, type}: IcsProperty, value: unknown): IcsMoment | undefined {
    const text = typeof value === 'string' ? value : '';
    const written = eventMoment(text.replace(/Z$/, ''));
    if (!written) return undefined;
    const named = this.#zoneOf(parameters['tzid']);
    if (type === 'date' || minutesOf(written) === undefined) {
      return {written, zone: named ?? this.zone, shown: same};
    }
    if (text.endsWith('Z') || named === 'UTC') {
      return {written, zone: this.zone, shown: (one) => inZone(one, 'UTC', this.zone)};
    }
    if (named) return {written, zone: named, shown: same};
    const described = this.#describedZone(parameters['tzid']);
    return {written, zone: this.zone, shown: described ? (one) => this.#fromDescribed(one, described) : same};
  }

  /** A zone by its name, or by the place that its description says that it is. */
  #zoneOf(name: unknown): string | undefined {
    const known = icsZone(name);
    if (known || typeof name !== 'string') return known;
    const description = this.#descriptions.get(name);
    return description && icsZone(propertyOf(description.properties, 'x-lic-location')?.values[0]);
  }

  #describedZone(name: unknown): DescribedZone | undefined {
    if (typeof name !== 'string') return undefined;
    if (!this.#described.has(name)) {
      const text = this.#descriptions.get(name)?.text;
      this.#described.set(name, text === undefined ? undefined : new DescribedZone(text));
    }
    return this.#described.get(name);
  }

  #fromDescribed(moment: CivilMoment, zone: DescribedZone): CivilMoment {
    const instant = zone.instantOf(moment);
    return instant === undefined ? moment : civilMomentAt(new Date(instant), this.zone);
  }
}
