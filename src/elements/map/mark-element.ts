import type {MapMessages} from '../../i18n/fr-map.js';
import type {Mark} from './clusters.js';
import type {Here, MapPlace, PlaceKind} from './map-view.js';
import type {Pin} from './pins.js';

/** What happens at a mark. */
export interface MarkEvents {
  readonly picked: (mark: Mark) => void;
  /** It is pointed at, or has the focus; then no longer. */
  readonly seen: (mark: Mark | undefined, isFocused: boolean) => void;
}

/** The shape of a kind of place. */
function shapeOf(kind: PlaceKind, approximate = false): HTMLSpanElement {
  const shape = document.createElement('span');
  shape.className = `shape ${kind}${approximate ? ' approximate' : ''}`;
  return shape;
}

function dressed(mark: Mark, words: MapMessages): HTMLButtonElement {
  const {place, places} = mark;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = place ? 'mark' : 'mark group';
  button.setAttribute('aria-label', place ? place.label : words.group(places));
  if (place) {
    button.dataset['mark'] = place.id;
    button.append(shapeOf(place.kind, place.position.approximate));
  } else {
    const count = document.createElement('span');
    count.className = `count${places >= 100 ? ' large' : ''}`;
    count.textContent = String(places);
    button.append(count);
  }
  return button;
}

/** Gives the button of a mark: one place, or the number of those that stand there. */
export function markElement(mark: Mark, words: MapMessages, {picked, seen}: MarkEvents): HTMLButtonElement {
  const button = dressed(mark, words);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    picked(mark);
  });
  // The map would take a second press on a mark as a wish to look nearer.
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  button.addEventListener('pointerenter', () => seen(mark, false));
  button.addEventListener('focus', () => seen(mark, button.matches(':focus-visible')));
  for (const ends of ['pointerleave', 'blur']) button.addEventListener(ends, () => seen(undefined, false));
  return button;
}

/** Gives the point from which distances are measured: seen, said, and not pressed. */
export function herePin({label, position}: Here): Pin {
  const make = (): HTMLElement => {
    const here = document.createElement('span');
    here.className = 'here';
    here.setAttribute('role', 'img');
    here.setAttribute('aria-label', label);
    return here;
  };
  return {key: `${label} ${position.latitude} ${position.longitude}`, position, make};
}

/** Gives a place that is pointed at in the list and stands within a group on the map. */
export function echoElement({kind, position}: MapPlace): HTMLElement {
  const echo = document.createElement('span');
  echo.className = 'mark echo lit';
  echo.setAttribute('aria-hidden', 'true');
  echo.append(shapeOf(kind, position.approximate));
  return echo;
}
