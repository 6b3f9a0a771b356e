import {fr, type Messages} from './fr.js';
import type {FiltersMessages} from './fr-filters.js';
import type {MapMessages} from './fr-map.js';
import type {MapPageMessages} from './fr-map-page.js';
import type {SearchMessages} from './fr-search.js';
import type {SheetMessages} from './fr-sheet.js';
import type {TakeAwayMessages} from './fr-take-away.js';

/**
 * The words of a language. Those of the parts that come on demand are absent for French: each of these files has its own,
 * so that nothing more than one file is asked for.
 */
export interface Words {
  readonly lang: 'fr' | 'en';
  readonly finder: Messages;
  readonly search?: SearchMessages;
  readonly filters?: FiltersMessages;
  readonly sheet?: SheetMessages;
  readonly takeAway?: TakeAwayMessages;
  readonly map?: MapMessages;
  readonly mapPage?: MapPageMessages;
}

/** French: the language of every element where its page does not say otherwise. */
export const french: Words = {lang: 'fr', finder: fr};
