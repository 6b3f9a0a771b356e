import type {Map as LeafletMap} from './leaflet.js';

/**
 * What a hand may do on the map without losing the page: a mouse drags it, one finger scrolls the page as everywhere, two
 * fingers move the map. `told` hears of a finger that tried alone. Gives what takes all of it away.
 */
export function watchGestures(map: LeafletMap, told: (isAlone: boolean) => void): () => void {
  const container = map.getContainer();
  const pressed = ({pointerType}: PointerEvent): void => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  const moved = ({touches}: TouchEvent): void => told(touches.length === 1);
  const ended = (): void => told(false);
  // Before Leaflet's own.
  container.addEventListener('pointerdown', pressed, {capture: true});
  container.addEventListener('touchmove', moved, {passive: true});
  container.addEventListener('touchend', ended);
  container.addEventListener('touchcancel', ended);
  return () => {
    container.removeEventListener('pointerdown', pressed, {capture: true});
    container.removeEventListener('touchmove', moved);
    container.removeEventListener('touchend', ended);
    container.removeEventListener('touchcancel', ended);
  };
}
