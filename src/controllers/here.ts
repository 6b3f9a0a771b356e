import type {Position} from '../domain/geography.js';

/** Where the visitor is, as their device says it, or why it does not. */
export type Here =
  | {readonly kind: 'found'; readonly position: Position; /** Kilometres. */ readonly within: number}
  | {readonly kind: 'refused' | 'timeout' | 'absent'};

/** A first fix by satellite takes long on an old phone. */
const PATIENCE_MS = 20_000;
/** A position of a few minutes ago is the same village. */
const AGE_MS = 300_000;
const REASONS = {1: 'refused', 2: 'absent', 3: 'timeout'} as const;

/** Asks the device where it is: the browser asks its owner first. Never rejects. */
export function here(): Promise<Here> {
  // Absent outside secure pages, and where a policy of the page forbids it.
  const sensor = navigator.geolocation as Geolocation | undefined;
  if (!sensor) return Promise.resolve({kind: 'absent'});
  return new Promise((resolve) => {
    sensor.getCurrentPosition(
      ({coords: {latitude, longitude, accuracy}}) =>
        resolve({kind: 'found', position: {latitude, longitude}, within: accuracy / 1000}),
      ({code}) => resolve({kind: REASONS[code as 1 | 2 | 3]}),
      {timeout: PATIENCE_MS, maximumAge: AGE_MS},
    );
  });
}
