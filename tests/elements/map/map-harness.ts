import {waitUntil} from '@open-wc/testing';
import type {Contours} from '../../../src/domain/contours.js';
import type {Place} from '../../../src/domain/place.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import '../../../src/elements/conseiller-finder/map/desk.js';
import {button, mount, places, settled, somePlace, sourceOf, textOf} from '../conseiller-finder/finder.js';

/** A département of one square, with two communes and a neighbour, invented. */
export const square: Contours = {
  outline: [
    [
      [3.4, 44.28],
      [4, 44.28],
      [4, 44.6],
      [3.4, 44.6],
      [3.4, 44.28],
    ],
  ],
  borders: [
    [
      [3.7, 44.28],
      [3.7, 44.6],
    ],
  ],
  around: [
    {
      code: '12',
      name: 'Aveyron',
      rings: [
        [
          [3.1, 44.28],
          [3.4, 44.28],
          [3.4, 44.6],
          [3.1, 44.6],
          [3.1, 44.28],
        ],
      ],
    },
  ],
  communes: [
    {code: '48095', name: 'Mende', position: {latitude: 44.52, longitude: 3.5}, population: 12_000},
    {code: '48061', name: 'Florac Trois Rivières', position: {latitude: 44.326, longitude: 3.594}},
  ],
};

/** Two that stand at one point, and one beside them that falls apart from them. */
export const neighbours: readonly Place[] = [
  somePlace({
    id: 'twin',
    name: 'Mairie de Mende',
    commune: 'Mende',
    position: {latitude: 44.52, longitude: 3.5},
  }),
  somePlace({
    id: 'near',
    name: 'Lieu proche',
    commune: 'Mende',
    position: {latitude: 44.521, longitude: 3.506},
  }),
];

/** The places of the finder's tests with those neighbours, on that ground. */
export const mapSource = (answers: Partial<PlaceSource> = {}): PlaceSource =>
  sourceOf([...places, ...neighbours], {contours: () => Promise.resolve(square), ...answers});

type Host = Element & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
};

const all = (host: Host, selector: string): HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export const region = (host: Host): HTMLElement | null => host.renderRoot.querySelector('[part~="map"]');
export const canvas = (host: Host): HTMLElement =>
  host.renderRoot.querySelector('.map-canvas') as HTMLElement;
export const marks = (host: Host): HTMLElement[] => all(host, 'button.mark');
export const markNames = (host: Host): string[] =>
  marks(host).map((mark) => mark.getAttribute('aria-label') ?? '');
export const mark = (host: Host, name: string | RegExp): HTMLElement => {
  const found = marks(host).find((one) => one.getAttribute('aria-label')?.match(name));
  if (!found) throw new Error(`no mark ${String(name)} among ${markNames(host).join(' | ')}`);
  return found;
};
export const picked = (host: Host): string => textOf(host.renderRoot.querySelector('div.picked'));
export const named = (host: Host): string[] => all(host, '.name').map(textOf);

/** Waits until the map shows its marks, and the ground that it looks at. */
export async function drawn(host: Host): Promise<void> {
  const isDrawn = (): boolean => marks(host).length > 0 && named(host).length > 0;
  // The first map of a page waits for Leaflet, on a busy machine.
  await waitUntil(isDrawn, 'no mark on the map, or no name', {timeout: 10_000});
  await host.updateComplete;
}

/** Waits until the map has begun to move, at the next frame, and has stopped. */
export async function still(host: Host): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await waitUntil(
    () => !host.renderRoot.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim'),
    'it still moves',
  );
}

/** What comes with the first map of a finder is here, and the finder has taken it. */
export async function mapCame(finder: ConseillerFinder): Promise<void> {
  await import('../../../src/elements/conseiller-finder/map/desk.js');
  await settled(finder);
}

/** A finder whose map is open, and drawn. */
export async function withMap(source: PlaceSource = mapSource()): Promise<ConseillerFinder> {
  const finder = await mount(source);
  button(finder, 'Voir la carte').click();
  await drawn(finder);
  return finder;
}

/** The button that looks nearer, which has a sign for its words. */
export const zoomIn = (host: Host): HTMLElement =>
  host.renderRoot.querySelector('[aria-label="Agrandir la carte"]') as HTMLElement;
