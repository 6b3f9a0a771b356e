import type {Position} from '../geography.js';
import {fromLambert93} from '../lambert93.js';
import {dropped, kept, mended, type Mend} from './mend.js';

/** South, north, west and east of each territory, in degrees, with a generous margin. */
const TERRITORIES: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.3, -5.5, 9.8], // metropolitan France and Corsica
  [15.6, 18.3, -63.4, -60.9], // Guadeloupe, Saint-Martin, Saint-Barthélemy
  [14.2, 15.1, -61.4, -60.6], // Martinique
  [2, 6.1, -54.9, -51.3], // Guyane
  [-21.6, -20.7, 55, 56], // La Réunion
  [-13.2, -12.4, 44.8, 45.5], // Mayotte
  [46.5, 47.3, -56.7, -55.9], // Saint-Pierre-et-Miquelon
  [-23.2, -17.4, 157.5, 172.5], // Nouvelle-Calédonie
  [-28.3, -7.4, -155, -134], // Polynésie française
  [-14.7, -12.9, -178.6, -175.9], // Wallis-et-Futuna
];
/** Least and greatest `x` and `y` of metropolitan France in Lambert-93, in metres. */
const LAMBERT_93 = {x: [90_000, 1_300_000], y: [6_000_000, 7_200_000]} as const;

const NUMBER = /^[-+]?\d+(?:\.\d*)?$/;

function isInFrance({latitude, longitude}: Position): boolean {
  return TERRITORIES.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

/** Number of a text, with a comma for a dot and spaces between thousands; `undefined` when it is none. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return NUMBER.test(digits) ? Number(digits) : undefined;
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** Either column may hold `x`. */
function lambertPosition(first: number, second: number): Position | undefined {
  if (within(first, LAMBERT_93.x) && within(second, LAMBERT_93.y)) return fromLambert93(first, second);
  if (within(second, LAMBERT_93.x) && within(first, LAMBERT_93.y)) return fromLambert93(second, first);
  return undefined;
}

/** Gives a position in France from the texts of the two columns, which may be swapped, in Lambert-93 or with decimal commas. */
export function positionFrom(latitudeText: string, longitudeText: string): Mend<Position> {
  const latitude = numberIn(latitudeText);
  const longitude = numberIn(longitudeText);
  if (latitude === undefined || longitude === undefined) return dropped('unreadable');
  if (latitude === 0 && longitude === 0) return dropped('zero-coordinates');
  const position = {latitude, longitude};
  if (isInFrance(position)) {
    return `${latitudeText}${longitudeText}`.includes(',')
      ? mended(position, 'decimal-comma')
      : kept(position);
  }
  const swapped = {latitude: longitude, longitude: latitude};
  if (isInFrance(swapped)) return mended(swapped, 'swapped-coordinates');
  const projected = lambertPosition(latitude, longitude);
  return projected && isInFrance(projected) ? mended(projected, 'lambert-93') : dropped('outside-france');
}
