import type {CivilMoment} from '../../domain/agenda/civil-moment.js';
import {inZone, type IcsClocks} from './ics-clock.js';
import {propertyOf, type IcsCalendar, type IcsProperty} from './ics-components.js';
import type {Refused} from './feed.js';
import {numberOf, textOf} from './raw-values.js';

/** An event of a calendar, with what the other versions of it say. */
export interface IcsEvent {
  /** Absent where the calendar gives none. */
  readonly id?: string;
  readonly properties: readonly IcsProperty[];
  /** Of a series: its dates that are events of their own, in the zone `in`. */
  readonly moved: readonly {readonly moment: CivilMoment; readonly in: string}[];
  /** Of a date of a series: what the series is called. */
  readonly seriesTitle?: string;
}

interface Version {
  readonly properties: readonly IcsProperty[];
  readonly uid: string | undefined;
  /** The date of its series that it stands for. */
  readonly stands: {readonly moment: CivilMoment; readonly in: string} | undefined;
}

const valueOf = ({properties}: Version, name: string): string | undefined =>
  textOf(propertyOf(properties, name)?.values[0]);

function versionFrom(properties: readonly IcsProperty[], clocks: IcsClocks): Version {
  const recurrence = propertyOf(properties, 'recurrence-id');
  const moment = recurrence && clocks.moment(recurrence, recurrence.values[0]);
  return {
    properties,
    uid: textOf(propertyOf(properties, 'uid')?.values[0]),
    stands: moment && {moment: moment.shown(moment.written), in: moment.zone},
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

/** Gives the events of a calendar, each in its last version, and what is none. */
export function icsEvents(
  {components}: IcsCalendar,
  clocks: IcsClocks,
): {readonly events: readonly IcsEvent[]; readonly refused: readonly Refused[]} {
  const versions = components
    .filter(({kind}) => kind === 'VEVENT')
    .map(({properties}) => versionFrom(properties, clocks));
  const {kept, replaced} = current(versions);
  const series = new Map(
    kept.flatMap((one) => (one.stands || one.uid === undefined ? [] : [[one.uid, one] as const])),
  );
  const events = kept.map((version): IcsEvent => {
    const {uid, stands, properties} = version;
    const master = stands && series.get(uid ?? '');
    const seriesTitle = master && valueOf(master, 'summary');
    const moved = stands
      ? []
      : kept.flatMap((one) => (uid !== undefined && one.uid === uid && one.stands) || []);
    return {
      properties,
      moved,
      ...(uid !== undefined && {
        id: stands ? `${uid}/${inZone(stands.moment, stands.in, clocks.zone)}` : uid,
      }),
      ...(seriesTitle !== undefined && {seriesTitle}),
    };
  });
  const others = components.filter(({kind}) => /^V(?:TODO|JOURNAL|FREEBUSY)$/.test(kind));
  const title = (properties: readonly IcsProperty[], none: string): string =>
    textOf(propertyOf(properties, 'summary')?.values[0]) ?? none;
  return {
    events,
    refused: [
      ...replaced.map(({properties, uid = ''}): Refused => ({what: title(properties, uid), why: 'replaced'})),
      ...others.map(({properties, kind}): Refused => ({what: title(properties, kind), why: 'not-an-event'})),
    ],
  };
}
