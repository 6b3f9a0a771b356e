import type {TemplateResult} from 'lit';
import {remembered} from '../../../controllers/remembered.js';
import type {Contours} from '../../../domain/contours.js';
import type {Origin} from '../../../domain/find-communes.js';
import type {Place} from '../../../domain/place.js';
import type {FoundPlace} from '../../../domain/search.js';
import {frMap, type MapMessages} from '../../../i18n/fr-map.js';
import type {Messages} from '../../../i18n/fr.js';
import {isWithin} from '../../../domain/box.js';
import {groundOf} from '../../map/ground-of.js';
import type {MapHost, Zone} from '../../map/map-host.js';
import {MapDesk} from '../../map/part.js';
import type {PlaceView} from '../../place/place-view.js';
import type {FinderContext, FinderElement} from '../finder-context.js';

export {styles} from '../../map/part.js';

/** A part of the map whose places are listed, of the search and the territory that it was seen in. */
interface Sought {
  readonly zone: Zone;
  readonly origin: Origin;
  readonly within: readonly unknown[];
}

const inside = (places: readonly Place[], {box}: Zone): readonly Place[] =>
  places.filter(({position}) => position && isWithin(position, box));

/** The map in a finder: whether it is open, and the zone whose places are listed. */
export class FinderMap implements MapHost {
  readonly #context: FinderContext;
  readonly #desk: MapDesk;
  #isOpen: boolean;
  /** Those that answer the visitor's choices, wherever they are. */
  #all: readonly Place[] = [];
  #sought: Sought | undefined;
  readonly #narrowed = remembered<readonly Place[]>();

  constructor(context: FinderContext) {
    this.#context = context;
    this.#isOpen = context.element.map === 'open';
    this.#desk = new MapDesk(this);
  }

  /** Where distances are measured from, while the list is that of a zone. */
  get zoneOrigin(): Origin | undefined {
    return this.#zone?.origin;
  }

  /** The places of the zone; all of them, the same list, where none is asked for. */
  narrow(places: readonly Place[]): readonly Place[] {
    this.#all = places;
    // A zone that was left does not come back.
    if (!this.#zone) this.#sought = undefined;
    const sought = this.#zone;
    if (!sought) return places;
    return this.#narrowed([places, sought], () => inside(places, sought.zone));
  }

  /** Opens the map. */
  open(): void {
    this.#isOpen = true;
    this.element.requestUpdate();
  }

  /** Opens it, or closes it: the list is then that of the whole territory again. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (!this.#isOpen) this.#sought = undefined;
    this.element.requestUpdate();
  }

  /** Words of the button that closes it; `undefined` while it is closed. */
  get hide(): string | undefined {
    return this.#isOpen ? this.words.hide : undefined;
  }

  render(): TemplateResult | undefined {
    return this.#isOpen ? this.#desk.render() : undefined;
  }

  get element(): FinderElement {
    return this.#context.element;
  }

  get words(): MapMessages {
    return this.#context.words.map ?? frMap;
  }

  get messages(): Messages {
    return this.#context.words.finder;
  }

  get level(): number {
    return this.#context.level + 1;
  }

  get found(): readonly FoundPlace[] {
    return this.#context.finding.found;
  }

  get origin(): Origin | undefined {
    return this.#context.parts.search.part?.origin;
  }

  get territory(): string | undefined {
    return this.#context.finding.list?.departement.code;
  }

  get source(): unknown {
    return this.#context.source;
  }

  get zone(): Zone | undefined {
    return this.#zone?.zone;
  }

  contours(territory: string): Promise<Contours | undefined> {
    return groundOf(this.#context.source, territory);
  }

  view(found: FoundPlace): PlaceView {
    return this.#context.cardOf(found);
  }

  picked(): boolean {
    return true;
  }

  readonly openSheet = (place: Place): void => this.#context.open(place);

  readonly searchZone = (zone: Zone | undefined): boolean => {
    // An empty list would say that there is no place in the whole territory.
    if (zone && inside(this.#all, zone).length === 0) return false;
    const origin = zone && {
      ...{label: this.words.zoneCentre, position: zone.centre},
      ...{communes: [], personal: true as const},
    };
    this.#sought = origin && {zone, origin, within: this.#within};
    this.#context.begin();
    this.element.requestUpdate();
    return true;
  };

  /** What a zone is of: it goes with the territory and with the commune that was searched. */
  get #within(): readonly unknown[] {
    return [this.territory, this.origin];
  }

  get #zone(): Sought | undefined {
    const within = this.#within;
    return this.#sought?.within.every((one, index) => one === within[index]) ? this.#sought : undefined;
  }
}

export {FinderMap as Desk};
