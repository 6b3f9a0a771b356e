import type {RawRecord} from './record/raw-record.js';

const DAYS = [
  ['h_lundi', 'Mo', 'lundi'],
  ['h_mardi', 'Tu', 'mardi'],
  ['h_mercredi', 'We', 'mercredi'],
  ['h_jeudi', 'Th', 'jeudi'],
  ['h_vendredi', 'Fr', 'vendredi'],
  ['h_samedi', 'Sa', 'samedi'],
  ['h_dimanche', 'Su', 'dimanche'],
] as const;

/** One opening of a day: `08:30 - 12:00`, `8h30-12h`. */
const SLOT = /^(\d\d?)[:h]([0-5]\d)?\s*[-–]\s*(\d\d?)[:h]([0-5]\d)?$/i;
/** Stands in lists for an opening that there is not. */
const EMPTY_SLOT = '00:00-00:00';

interface DayHours {
  /** OSM abbreviation. */
  readonly day: string;
  /** OSM times; `''` when closed, nothing when not understood. */
  readonly times: string | undefined;
}

function slotFrom(text: string): string | undefined {
  const [, startHour = '', startMinute = '00', endHour = '', endMinute = '00'] = SLOT.exec(text) ?? [];
  const slot = `${startHour.padStart(2, '0')}:${startMinute}-${endHour.padStart(2, '0')}:${endMinute}`;
  return startHour === '' || slot === EMPTY_SLOT ? undefined : slot;
}

/** Times of one day; slots that overlap contradict each other, as when they belong to different weeks. */
function timesFrom(text: string): string | undefined {
  const written = text.split('/').map((part) => part.trim());
  const meant = written.filter((part) => part !== '' && part.replace(/\s/g, '') !== EMPTY_SLOT);
  const slots = meant.map(slotFrom);
  const known = slots.filter((slot) => slot !== undefined);
  if (known.length < slots.length) return undefined;
  const ordered = [...new Set(known)].sort();
  const follow = ordered.every((slot, index) => {
    const previousEnd = ordered[index - 1]?.slice(6) ?? '00:00';
    return previousEnd <= slot.slice(0, 5) && slot.slice(0, 5) < slot.slice(6) && slot.slice(6) <= '24:00';
  });
  return follow ? ordered.join(',') : undefined;
}

/** `Mo-Th`, `Mo`: consecutive days that have the same times. */
function rules(days: readonly DayHours[]): string {
  const groups: {first: string; last: string; times: string}[] = [];
  let previous: string | undefined;
  for (const {day, times = ''} of days) {
    const group = groups[groups.length - 1];
    if (times !== '' && group && previous === times) group.last = day;
    else if (times !== '') groups.push({first: day, last: day, times});
    previous = times;
  }
  return groups
    .map(({first, last, times}) => `${first === last ? first : `${first}-${last}`} ${times}`)
    .join('; ');
}

/**
 * Gives OSM `opening_hours` from the columns `h_lundi` to `h_samedi` of a France services row:
 * `Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00`. When one day is not understood, all days as they are, in French.
 */
export function hoursFromFranceServices(row: RawRecord): string {
  const written = DAYS.map(([column, day, name]) => {
    const value = row[column];
    const text = typeof value === 'string' ? value.trim() : '';
    return {day, name, text, times: timesFrom(text)};
  });
  if (written.every(({times}) => times !== undefined)) return rules(written);
  return written
    .filter(({text}) => text !== '')
    .map(({name, text}) => `${name} : ${text}`)
    .join(' ; ');
}
