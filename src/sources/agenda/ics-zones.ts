import {isTimeZone} from '../../domain/agenda/civil-moment.js';

/** IANA zones of the names that Windows and Outlook give, for places where French is spoken and around (CLDR). */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['romance standard time', 'Europe/Paris'],
  ['w. europe standard time', 'Europe/Berlin'],
  ['central europe standard time', 'Europe/Budapest'],
  ['central european standard time', 'Europe/Warsaw'],
  ['gmt standard time', 'Europe/London'],
  ['greenwich standard time', 'Atlantic/Reykjavik'],
  ['e. europe standard time', 'Europe/Chisinau'],
  ['fle standard time', 'Europe/Kiev'],
  ['gtb standard time', 'Europe/Bucharest'],
  ['morocco standard time', 'Africa/Casablanca'],
  ['w. central africa standard time', 'Africa/Lagos'],
  ['e. africa standard time', 'Africa/Nairobi'],
  ['mauritius standard time', 'Indian/Mauritius'],
  ['sa western standard time', 'America/La_Paz'],
  ['sa eastern standard time', 'America/Cayenne'],
  ['saint pierre standard time', 'America/Miquelon'],
  ['central pacific standard time', 'Pacific/Guadalcanal'],
  ['hawaiian standard time', 'Pacific/Honolulu'],
  ['eastern standard time', 'America/New_York'],
  ['central standard time', 'America/Chicago'],
  ['mountain standard time', 'America/Denver'],
  ['pacific standard time', 'America/Los_Angeles'],
  ['utc', 'UTC'],
  ['coordinated universal time', 'UTC'],
]);
/** « (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris » */
const TOWNS = /^\((?:UTC|GMT)[^)]*\).*\bParis\b/i;
/** `/freeassociation.sourceforge.net/Europe/Paris` */
const ENDING = /(?:^|\/)([A-Z][\w-]+\/[A-Z][\w+-]+(?:\/[A-Z][\w-]+)?)$/;

/** Gives the IANA zone that a calendar names in its own way; `undefined` where nobody knows that name. */
export function icsZone(written: unknown): string | undefined {
  const name = typeof written === 'string' ? written.trim().replace(/^["']|["']$/g, '') : '';
  if (!name) return undefined;
  if (TOWNS.test(name)) return 'Europe/Paris';
  const windows = WINDOWS.get(name.toLowerCase());
  if (windows) return windows;
  return [name, ENDING.exec(name)?.[1]].find((zone) => zone !== undefined && isTimeZone(zone));
}
