import type {ContactKind, ContactView, SheetView} from './sheet/sheet-view.js';

/** A way of getting in touch that can be read from a text or from paper. */
export interface ReadableContact extends ContactView {
  readonly kind: Exclude<ContactKind, 'itinerary'>;
}

const isReadable = (contact: ContactView): contact is ReadableContact => contact.kind !== 'itinerary';

/** Gives the numbers and addresses of a place; the way there is a link to a map, with nothing to read. */
export function readableContacts({contacts}: SheetView): readonly ReadableContact[] {
  return contacts.filter(isReadable);
}
