import type {PlaceDetails} from '../../../domain/place.js';
import type {FoundPlace} from '../../../domain/search.js';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';
import type {Messages} from '../../../i18n/fr.js';
import type {DataOrigin} from '../../../sources/place-source.js';
import type {Failure} from '../../../sources/source-error.js';

/** What is known of a place's details; known and absent when the data has none for it. */
export type SheetDetails =
  | {readonly kind: 'loading'}
  | {readonly kind: 'known'; readonly details?: PlaceDetails | undefined}
  | {readonly kind: 'failed'; readonly failure: Failure};

/** What a sheet is made from. */
export interface Sheet {
  readonly found: FoundPlace;
  readonly details: SheetDetails;
  /** Label of what distances are measured from. */
  readonly from?: string | undefined;
  readonly now: Date;
  /** Serves where the place's own commune is not known. */
  readonly departement: string;
  readonly origin: DataOrigin;
  /** E-mail address of whoever shows the places, for errors. */
  readonly contact?: string | undefined;
  readonly messages: Messages;
  readonly words: SheetMessages;
}

/** The details, once they are known. */
export function detailsOf({found, details}: Sheet): PlaceDetails | undefined {
  return details.kind === 'known' ? (details.details ?? found.place.details) : found.place.details;
}
