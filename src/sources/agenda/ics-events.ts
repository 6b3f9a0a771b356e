import type {CivilMoment} from '../../domain/agenda/civil-moment.js';
import {inZone, type IcsClocks} from './ics-clock.js';
import {propertyOf, type IcsCalendar, type IcsProperty} from './ics-components.js';
import type {Refused} from './feed.js';
import {numberOf, textOf} from './raw-values.js';
import {readEach} from './read-each.js';

/** A date of a series, in the zone `in`. */
export interface SeriesDate {
  readonly moment: CivilMoment;
  readonly in: string;
}

/** An event of a calendar, with what the other versions of it say. */
export interface IcsEvent {
  /** Absent where the calendar gives none. */
  readonly id?: string;
  readonly properties: readonly IcsProperty[];
  /** Of a series: its dates that are events of their own. */
  readonly moved: readonly SeriesDate[];
  /** Of a series: the date from which it goes on otherwise. */
  readonly until?: SeriesDate | undefined;
  /** Of a date of a series: what the series says of all its dates. */
  readonly series?: readonly IcsProperty[];
  /** Of a date from which a series goes on otherwise: the series as it was, and that date. */
  readonly onward?: {readonly series: IcsEvent; readonly from: SeriesDate};
}

interface Version {
  readonly properties: readonly IcsProperty[];
  readonly uid: string | undefined;
  /** The date of its series that it stands for; `own` on the clocks of the calendar. */
  readonly stands: (SeriesDate & {readonly own: CivilMoment; readonly isOnward: boolean}) | undefined;
}

const titleOf = (properties: readonly IcsProperty[]): string | undefined =>
  textOf(propertyOf(properties, 'summary')?.values[0]);

const valueOf = ({properties}: Version, name: string): string | undefined =>
  textOf(propertyOf(properties, name)?.values[0]);

function versionFrom(properties: readonly IcsProperty[], clocks: IcsClocks): Version {
  const recurrence = propertyOf(properties, 'recurrence-id');
  const written = recurrence && clocks.moment(recurrence, recurrence.values[0]);
  const moment = written?.shown(written.written);
  return {
    properties,
    uid: textOf(propertyOf(properties, 'uid')?.values[0]),
    stands:
      written && moment !== undefined
        ? {
            moment,
            in: written.zone,
            own: inZone(moment, written.zone, clocks.zone),
            isOnward: /^thisandfuture$/i.test(textOf(recurrence.parameters['range']) ?? ''),
          }
        : undefined,
  };
}

/** Whether a version takes the place of another: the higher sequence, the later stamp, else the later one in the file. */
function replaces(later: Version, earlier: Version): boolean {
  const sequence = (version: Version): number => numberOf(valueOf(version, 'sequence')) ?? 0;
  const stamp = (version: Version): string =>
    valueOf(version, 'dtstamp') ?? valueOf(version, 'last-modified') ?? '';
  if (sequence(later) !== sequence(earlier)) return sequence(later) > sequence(earlier);
  return stamp(later) >= stamp(earlier);
}

/** The versions that count, in the order of the file; those without a UID are no versions of anything. */
function current(versions: readonly Version[]): {kept: Version[]; replaced: Version[]} {
  const kept = new Map<string, Version>();
  const replaced: Version[] = [];
  versions.forEach((version, index) => {
    const key = version.uid === undefined ? `${index}` : `${version.uid} ${version.stands?.moment ?? ''}`;
    const other = kept.get(key);
    if (other) replaced.push(replaces(version, other) ? other : version);
    if (!other || replaces(version, other)) kept.set(key, version);
  });
  return {kept: [...kept.values()], replaced};
}

/** The versions of one UID: its series, and the dates of it that are events of their own. */
function eventsOf(versions: readonly Version[]): {readonly version: Version; readonly event: IcsEvent}[] {
  const master = versions.find(({stands}) => !stands);
  const dates = versions.flatMap(({stands}) => stands ?? []);
  const moved = dates.filter(({isOnward}) => !isOnward || !master);
  const onward = dates
    .filter(({isOnward}) => isOnward)
    .sort((one, other) => (one.own < other.own ? -1 : one.own > other.own ? 1 : 0));
  const series = master && {properties: master.properties, moved};
  return versions.map((version) => {
    const {properties, stands, uid} = version;
    const id = uid !== undefined && {id: stands ? `${uid}/${stands.own}` : uid};
    if (!stands) return {version, event: {...id, properties, moved, until: onward[0]}};
    if (!series) return {version, event: {...id, properties, moved: []}};
    const until = stands.isOnward ? onward[onward.indexOf(stands) + 1] : undefined;
    const otherwise = stands.isOnward && {onward: {series: {...series, until}, from: stands}};
    return {version, event: {...id, properties, moved: [], series: series.properties, ...otherwise}};
  });
}

/** Gives the events of a calendar, each in its last version, and what is none. */
export function icsEvents(
  {components}: IcsCalendar,
  clocks: IcsClocks,
): {readonly events: readonly IcsEvent[]; readonly refused: readonly Refused[]} {
  const {values, refused} = readEach(
    components.filter(({kind}) => kind === 'VEVENT'),
    ({properties}) => versionFrom(properties, clocks),
    ({properties}) => titleOf(properties),
  );
  const {kept, replaced} = current(values);
  const byUid = new Map<string | Version, Version[]>();
  for (const version of kept) {
    const others = byUid.get(version.uid ?? version);
    if (others) others.push(version);
    else byUid.set(version.uid ?? version, [version]);
  }
  const events = new Map([...byUid.values()].flatMap(eventsOf).map(({version, event}) => [version, event]));
  const others = components.filter(({kind}) => /^V(?:TODO|JOURNAL|FREEBUSY)$/.test(kind));
  return {
    events: kept.flatMap((version) => events.get(version) ?? []),
    refused: [
      ...refused,
      ...replaced.map(({properties, uid = ''}): Refused => ({
        what: titleOf(properties) ?? uid,
        why: 'replaced',
      })),
      ...others.map(({properties, kind}): Refused => ({
        what: titleOf(properties) ?? kind,
        why: 'not-an-event',
      })),
    ],
  };
}
