import {civilDate, dayNumber} from '../../domain/civil-date.js';
import {dayIntervals, parseOpeningHours} from '../../domain/opening-hours.js';
import type {Place} from '../../domain/place.js';
import {Markup} from '../report-markup.js';

/** Anything that JSON can say. */
export type Json = Readonly<Record<string, unknown>>;

const MONDAY = dayNumber('2026-01-05');
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINARY = {has: () => false};

/** `08:30`; midnight, at the end of a day, is its last minute. */
function clock(minutes: number): string {
  if (minutes === 1440) return '23:59';
  const [hour, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** The hours of every week; nothing where they are not understood, or change from week to week. */
function openingHours(written: string | undefined): Json[] {
  const hours = written === undefined || /\bweek\b/.test(written) ? undefined : parseOpeningHours(written);
  if (!hours) return [];
  const days = new Map<string, string[]>();
  DAYS.forEach((name, rank) => {
    const day = dayIntervals(hours, civilDate(MONDAY + rank), ORDINARY);
    for (const interval of day.kind === 'intervals' ? day.intervals : []) {
      const key = interval.map(clock).join(' ');
      days.set(key, [...(days.get(key) ?? []), `https://schema.org/${name}`]);
    }
  });
  return [...days].map(([key, dayOfWeek]) => {
    const [opens, closes] = key.split(' ');
    return {'@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes};
  });
}

/** What is known of a place, for search engines; an approximate position is not where it is. */
export function placeData(place: Place, url: string): Json {
  const {name, address, postcode, commune, phone, position, hours, details} = place;
  const opening = openingHours(hours);
  const [site] = details?.websites ?? [];
  return {
    '@type': 'Place',
    '@id': url,
    name,
    address: {
      '@type': 'PostalAddress',
      ...(address && {streetAddress: address}),
      ...(postcode && {postalCode: postcode}),
      addressLocality: commune,
      addressCountry: 'FR',
    },
    ...(phone && {telephone: phone}),
    ...(position &&
      !position.approximate && {
        geo: {'@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude},
      }),
    ...(opening.length > 0 && {openingHoursSpecification: opening}),
    ...(site && {sameAs: site}),
  };
}

/** Where a page stands among the others. */
export function breadcrumbData(crumbs: readonly {readonly name: string; readonly url: string}[]): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({name, url}, rank) => ({
      '@type': 'ListItem',
      position: rank + 1,
      name,
      item: url,
    })),
  };
}

/** The element that holds it: a block of data, which no policy takes for a script, and which no text can close. */
export function dataBlock(graph: readonly Json[]): Markup {
  const json = JSON.stringify({'@context': 'https://schema.org', '@graph': graph}).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
