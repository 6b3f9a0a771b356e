import ICAL from 'ical.js';

/** A property as ical.js reads it: its name, its parameters, its type, its values. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** An event, a task, a time zone: what stands between its `BEGIN` and its `END`. */
export interface IcsComponent {
  readonly kind: string;
  /** As it is written. */
  readonly text: string;
  readonly properties: readonly IcsProperty[];
}

/** A calendar, taken apart. */
export interface IcsCalendar {
  readonly properties: readonly IcsProperty[];
  readonly components: readonly IcsComponent[];
  /** Its end did not come. */
  readonly isCut: boolean;
}

const COMPONENT = /^(?=BEGIN:(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)\s*$)/im;
const NESTED =
  /^BEGIN:(?!V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE|CALENDAR))([\w-]+)\s*\n[^]*?^END:\1\s*$/gim;

/** Reads a line; one that nobody can read is left out, and nothing with it. */
function propertyFrom(line: string): IcsProperty[] {
  if (!/^[\w-]+[:;]/.test(line) || /^(?:BEGIN|END):/i.test(line)) return [];
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    return [{name, parameters, type, values}];
  } catch {
    return [];
  }
}

/** Reads unfolded lines. */
export const icsLines = (text: string): IcsProperty[] => text.split('\n').flatMap(propertyFrom);

const propertiesOf = (text: string): IcsProperty[] => icsLines(text.replace(NESTED, ''));

/**
 * Takes a calendar apart, line by line and component by component, so that what is wrong in one does no harm to others.
 * @throws {TypeError} when it is no calendar
 */
export function icsCalendar(text: string): IcsCalendar {
  const unfolded = text
    .replace(/^\uFEFF?\s*/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '');
  if (!/^BEGIN:VCALENDAR/i.test(unfolded)) throw new TypeError('not a calendar');
  const [head = '', ...pieces] = unfolded.split(COMPONENT);
  let around = head;
  const components = pieces.flatMap((piece) => {
    const kind = /^BEGIN:(\w+)/i.exec(piece)?.[1]?.toUpperCase() ?? '';
    const end = piece.search(new RegExp(`^END:${kind}\\s*$`, 'im'));
    if (end < 0) return []; // the answer was cut there
    around += piece.slice(end);
    const own = piece.slice(0, end);
    return [{kind, text: `${own}END:${kind}`, properties: propertiesOf(own)}];
  });
  return {
    properties: propertiesOf(around),
    components,
    isCut: components.length < pieces.length || !/^END:VCALENDAR\s*$/im.test(unfolded),
  };
}

/** The first property of a name. */
export const propertyOf = (properties: readonly IcsProperty[], name: string): IcsProperty | undefined =>
  properties.find((property) => property.name === name);
