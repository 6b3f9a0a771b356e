import type {Loading} from '../controllers/loaded-places.js';
import type {Origin} from '../domain/find-communes.js';
import {
  ContactUsedEvent,
  DataFailedEvent,
  DataLoadedEvent,
  SearchChangedEvent,
  type ContactManner,
} from './events.js';

/** Tells the page that places came, or why they did not. */
export function tellLoading(element: Element, state: Loading): void {
  if (state.kind === 'failed') element.dispatchEvent(new DataFailedEvent(state.failure));
  if (state.kind !== 'ready') return;
  const {departement, places, origin} = state.reading.value;
  element.dispatchEvent(new DataLoadedEvent(departement.code, places.length, origin.updated));
}

/** Tells the page where the visitor searches: the commune, when one was meant. */
export function tellSearch(
  element: Element,
  departement: string | undefined,
  origin: Origin | undefined,
): void {
  const [only, second] = origin?.communes ?? [];
  element.dispatchEvent(new SearchChangedEvent(departement, second ? undefined : only?.code));
}

/**
 * Tells the page what the visitor pressed to get in touch, wherever it stands: it says its manner in `data-contact`, and
 * its place in `data-of`, or is of the one whose sheet is open.
 */
export function tellContact(element: Element, event: Event, opened?: string): void {
  for (const node of event.composedPath()) {
    const {contact, of = opened} = (node as Partial<HTMLElement>).dataset ?? {};
    if (contact && of) {
      element.dispatchEvent(new ContactUsedEvent(contact as ContactManner, of));
      return;
    }
  }
}
