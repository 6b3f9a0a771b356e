import type {DataOrigin} from '../../../sources/place-source.js';
import {add, addOrigin, blankPaper, type PrintContext} from './paper.js';

/** One place of a printed list, every word ready. */
export interface PrintedPlace {
  readonly name: string;
  readonly distance?: string;
  readonly address: string;
  /** As it is read: `04 65 71 00 01`. */
  readonly phone?: string;
  /** What is left without a telephone: an e-mail address, a site, the number of the mairie and the words that say so. */
  readonly other?: string;
  /** The usual hours, in words; not whether it is open now, which is only true at this minute. */
  readonly hours?: string;
  readonly tags: readonly string[];
}

/** All the places found, not only those on the screen. */
export interface PrintedList {
  readonly title: string;
  /** How many, from where, and what was asked for. */
  readonly summary: string;
  readonly places: readonly PrintedPlace[];
  readonly origin: DataOrigin;
  /** `YYYY-MM-DD`. */
  readonly printedOn: string;
}

function addPlace(
  list: HTMLElement,
  {name, distance, address, phone, other, hours, tags}: PrintedPlace,
): void {
  const place = add(list, 'li');
  const head = add(place, 'div', '', 'row');
  add(head, 'p', name);
  if (phone) add(head, 'p', phone, 'number');
  add(place, 'p', [address, distance].filter(Boolean).join(' – '));
  if (hours) add(place, 'p', hours);
  if (other) add(place, 'p', other);
  if (tags.length > 0) add(place, 'p', tags.join(' · '));
}

/** Fills a document with a numbered list of places. */
export function listDocument(document: Document, list: PrintedList, context: PrintContext): void {
  const body = blankPaper(document, context.lang, list.title);
  const page = add(body, 'div', '', 'listing');
  add(page, 'h1', list.title);
  add(page, 'p', list.summary);
  const places = add(page, 'ol');
  list.places.forEach((place) => addPlace(places, place));
  const footer = add(page, 'footer');
  add(footer, 'p', context.words.printed(list.printedOn));
  addOrigin(footer, list.origin, context);
}
