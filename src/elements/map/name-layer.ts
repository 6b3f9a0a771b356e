import {Layer, type LeafletEventHandlerFn, type Map as LeafletMap} from './leaflet.js';
import type {NamedCommune} from '../../domain/contours.js';
import {namesWithRoom} from './names.js';
import {Pins} from './pins.js';

const PANE = 'names';

/** Names of communes, as many as have room; they are for the eye, since each place says its own. */
export class NameLayer extends Layer {
  readonly #pins = new Pins(PANE);
  #communes: readonly NamedCommune[] = [];

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.setAttribute('aria-hidden', 'true');
    map.addLayer(this.#pins);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.removeLayer(this.#pins);
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {moveend: () => this.#draw()};
  }

  show(communes: readonly NamedCommune[]): void {
    this.#communes = communes;
    this.#draw();
  }

  #draw(): void {
    const map = this._map as LeafletMap | null;
    if (!map || !(map as unknown as {_loaded?: boolean})._loaded) return;
    const {x: width, y: height} = map.getSize();
    const spotOf = ({position}: NamedCommune) =>
      map.latLngToContainerPoint([position.latitude, position.longitude]);
    const names = namesWithRoom(this.#communes, spotOf, {width, height});
    this.#pins.show(
      names.map(({commune, size}) => ({
        key: `${commune.code} ${size}`,
        position: commune.position,
        make: () => {
          const name = document.createElement('span');
          name.className = `name ${size}`;
          name.textContent = commune.name;
          return name;
        },
      })),
    );
  }
}
