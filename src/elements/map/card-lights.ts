import type {ReactiveController, ReactiveElement} from 'lit';

const PLACE = '[data-place]';

/** The list's side of what is pointed at: tells which card is, and lights the one that is pointed at elsewhere. */
export class CardLights implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #pointed: (id: string | undefined) => void;
  #lit: string | undefined;

  constructor(element: ReactiveElement, pointed: (id: string | undefined) => void) {
    this.#element = element;
    this.#pointed = pointed;
    element.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#element;
    for (const begins of ['pointerover', 'focusin']) renderRoot.addEventListener(begins, this.#begins);
    for (const ends of ['pointerout', 'focusout']) renderRoot.addEventListener(ends, this.#ends);
  }

  hostDisconnected(): void {
    const {renderRoot} = this.#element;
    for (const begins of ['pointerover', 'focusin']) renderRoot.removeEventListener(begins, this.#begins);
    for (const ends of ['pointerout', 'focusout']) renderRoot.removeEventListener(ends, this.#ends);
  }

  /** A card may have become another place's. */
  hostUpdated(): void {
    this.light(this.#lit);
  }

  /** Lights the card of a place, and no other. */
  light(id: string | undefined): void {
    this.#lit = id;
    for (const card of this.#element.renderRoot.querySelectorAll('.list > .card')) {
      const place = card.querySelector<HTMLElement>(PLACE)?.dataset['place'];
      card.toggleAttribute('data-lit', id !== undefined && place === id);
    }
  }

  readonly #begins = (event: Event): void => {
    const card = (event.target as Element).closest('.card');
    const place = card?.querySelector<HTMLElement>(PLACE)?.dataset['place'];
    if (place) this.#pointed(place);
  };

  readonly #ends = (event: Event): void => {
    if ((event.target as Element).closest('.card')) this.#pointed(undefined);
  };
}
