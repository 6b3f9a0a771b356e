import type {Contours} from '../../domain/contours.js';
import type {Here} from './map-view.js';

/** What a map was made to look at: it looks again where one of these changes. */
export interface Looked {
  readonly territory: string | undefined;
  readonly here: Here | undefined;
  readonly contours: Contours | undefined;
  readonly hasPlaces: boolean;
}

/** Whether there is something else to look at. */
export function hasChanged(before: Looked, now: Looked): boolean {
  return (Object.keys(now) as (keyof Looked)[]).some((key) => before[key] !== now[key]);
}
