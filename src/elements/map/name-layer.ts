import type {Contours, Line} from '../../domain/contours.js';
import type {Map as LeafletMap, Point} from './leaflet.js';
import {textScale} from './look.js';
import type {MapPlace} from './map-view.js';
import {namedCommunes, namesWithRoom, type Named, type Spot, type WrittenName} from './names.js';
import {Pins} from './pins.js';

const PANE = 'names';

/** The middle of what is seen of a département around: of its longest line. */
function middleOf(rings: readonly Line[]): Named['position'] | undefined {
  const [longest = []] = [...rings].sort((a, b) => b.length - a.length);
  if (longest.length === 0) return undefined;
  const longitudes = longest.map(([longitude]) => longitude);
  const latitudes = longest.map(([, latitude]) => latitude);
  return {
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  };
}

/** The buttons that lie on the map, as marks that names stand aside for. */
const buttons = (width: number, scale: number): Spot[] =>
  [22, 54, 86].map((y) => ({x: width - 28 * scale, y: y * scale}));

function nameElement({name, size, shift}: WrittenName): HTMLElement {
  const element = document.createElement('span');
  element.className = `name ${size}`;
  element.style.margin = `${shift.y}px 0 0 ${shift.x}px`;
  element.textContent = name;
  return element;
}

/** Names on the ground, as many as have room; they are for the eye, since each place says its own. */
export class NameLayer {
  readonly #map: LeafletMap;
  readonly #pins = new Pins(PANE);
  #named: readonly Named[] = [];
  #scale = 1;
  /** Size of the map for which the letters were measured. */
  #measured: Point | undefined;
  #frame = 0;

  constructor(map: LeafletMap) {
    this.#map = map;
    map.createPane(PANE).setAttribute('aria-hidden', 'true');
    this.#pins.addTo(map);
  }

  /** Takes what has a name. */
  take({communes, around}: Pick<Contours, 'communes' | 'around'>, places: readonly MapPlace[]): void {
    const neighbours = around.flatMap(({name, rings}): Named[] => {
      const position = middleOf(rings);
      return position ? [{name, position, size: 'around'}] : [];
    });
    const codes = places.map(({commune}) => commune);
    this.#named = [...namedCommunes(communes, codes), ...neighbours];
  }

  /** Writes, at the next frame, those that have room beside the marks: a slow telephone answers meanwhile. */
  draw(marks: readonly Named['position'][]): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#write(marks));
  }

  /** Writes nothing any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #write(marks: readonly Named['position'][]): void {
    const map = this.#map;
    const size = map.getSize();
    const {x: width, y: height} = size;
    // Larger letters make a map taller. Not at each move: the browser would have to settle every style first.
    if (!this.#measured?.equals(size)) this.#scale = textScale(map.getContainer());
    this.#measured = size;
    const scale = this.#scale;
    const spotOf = ({latitude, longitude}: Named['position']) =>
      map.latLngToContainerPoint([latitude, longitude]);
    const taken = [...marks.map(spotOf), ...buttons(width, scale)];
    const names = namesWithRoom(this.#named, spotOf, {marks: taken, width, height, scale});
    this.#pins.show(
      names.map((one) => ({
        key: `${one.name} ${one.position.latitude} ${one.size} ${one.shift.x} ${one.shift.y}`,
        position: one.position,
        make: () => nameElement(one),
      })),
    );
  }
}
