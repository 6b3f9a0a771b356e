import type {ReactiveElement} from 'lit';
import type {ProgrammeContact} from '../../../../domain/programme.js';
import type {PanelMessages} from '../panel-messages.js';
import type {AddStyles} from '../../panel-element.js';
import type {Words} from '../../../../i18n/words.js';
import type {PlaceSource} from '../../../../sources/place-source.js';

/** What the search of a contact reads of its element. */
export interface ContactHost {
  readonly element: ReactiveElement;
  readonly addStyles: AddStyles;
  /** Those who still answer. */
  readonly contacts: readonly ProgrammeContact[];
  /** INSEE code of the page's own commune. */
  readonly commune: string | undefined;
  /** Where to look for communes: as the integrator says, else as the contacts do. */
  readonly departements: readonly string[];
  /** Gives the communes; absent where the folder of the data does. */
  readonly places: PlaceSource | undefined;
  /** That folder: where a programme is read is another question. */
  readonly data: URL;
  readonly words: Words;
  readonly messages: PanelMessages;
}
