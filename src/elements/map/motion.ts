import type {Map as LeafletMap} from './leaflet.js';

/** What Leaflet keeps of its state under names that it does not promise: read here, and nowhere else. */
interface Inner {
  readonly _loaded?: boolean;
  readonly _animatingZoom?: boolean;
  _stop(): void;
  _onZoomTransitionEnd(): void;
}
const inner = (map: LeafletMap): Inner => map as unknown as Inner;

/** Whether the visitor asks for as little motion as may be. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Marks that a slow machine still moves smoothly. */
const CROWD = 60;

/** Whether a zoom glides, with so many marks in view: a crowd of them would make a slow machine stumble. */
export const glides = (marks: number): boolean => !isStill() && marks < CROWD;

/** Whether the map looks at something yet. */
export const isReady = (map: LeafletMap): boolean => Boolean(inner(map)._loaded);

/** Ends at once what still moves: a map takes no other wish meanwhile, and must not move once it is gone. */
export function settle(map: LeafletMap): void {
  if (!isReady(map)) return;
  inner(map)._stop();
  if (inner(map)._animatingZoom) inner(map)._onZoomTransitionEnd();
}
