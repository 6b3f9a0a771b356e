import type {Message} from '../message.js';
import type {PageView} from './context.js';
import type {PageOptions} from './page-options.js';
import type {ConfiguratorState} from './state.js';

/** What the actions change, and how the page follows. */
export interface ActedOn {
  readonly state: ConfiguratorState;
  readonly options: PageOptions;
  readonly message: Message;
  readonly view: () => PageView;
  /** Shows the page as it now is. */
  readonly show: () => void;
  /** Shows it, and asks for what it now needs. */
  readonly follow: () => void;
  /** Puts the focus on an element of the page, by its id. */
  readonly focus: (id: string) => void;
}
