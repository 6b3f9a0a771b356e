import type {Messages} from './fr.js';
import type {AgendaDatesMessages} from './fr-agenda-dates.js';
import type {AgendaEventMessages} from './fr-agenda-event.js';
import type {AgendaMessages} from './fr-agenda.js';
import type {FiltersMessages} from './fr-filters.js';
import type {MapMessages} from './fr-map.js';
import type {MapPageMessages} from './fr-map-page.js';
import type {ProgrammeContactMessages} from './fr-programme-contact.js';
import type {ProgrammeDatesMessages} from './fr-programme-dates.js';
import type {ProgrammePanelMessages} from './fr-programme-panel.js';
import type {ProgrammeMessages} from './fr-programme.js';
import type {SearchMessages} from './fr-search.js';
import type {SheetMessages} from './fr-sheet.js';
import type {TakeAwayMessages} from './fr-take-away.js';

/**
 * The words of a language. For French they are absent: each element, and each part that comes on demand, has its own in
 * its file, so that nobody carries the words of another.
 */
export interface Words {
  readonly lang: 'fr' | 'en';
  readonly finder?: Messages;
  readonly search?: SearchMessages;
  readonly filters?: FiltersMessages;
  readonly sheet?: SheetMessages;
  readonly takeAway?: TakeAwayMessages;
  readonly map?: MapMessages;
  readonly mapPage?: MapPageMessages;
  readonly agenda?: {
    readonly around: AgendaMessages;
    readonly dates: AgendaDatesMessages;
    readonly event: AgendaEventMessages;
  };
  readonly programme?: ProgrammeMessages;
  readonly programmePanel?: ProgrammePanelMessages;
  readonly programmeContact?: ProgrammeContactMessages;
  readonly programmeDates?: ProgrammeDatesMessages;
}

/** French: the language of every element where its page does not say otherwise. */
export const french: Words = {lang: 'fr'};
