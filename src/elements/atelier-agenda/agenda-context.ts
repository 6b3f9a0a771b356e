import type {repeat} from 'lit/directives/repeat.js';
import type {FeedState} from '../../controllers/loaded-agenda.js';
import type {Commune} from '../../domain/geography.js';
import type {Territory} from '../../domain/territory.js';
import type {HasFeeds} from './agenda-feeds.js';

/** What the part that shows dates reads of the agenda that it is in. */
export interface AgendaContext {
  readonly element: HasFeeds;
  /** Level of the agenda's own heading. */
  readonly level: number;
  readonly states: readonly FeedState[];
  readonly territory: Territory | undefined;
  /** The table of communes, where some of them are written. */
  readonly communes: readonly Commune[] | undefined;
  /** The release has no agenda file, and the page names none. */
  readonly isUnannounced: boolean;
  /** On paper all is shown: nobody can ask for more. */
  readonly isPrinted: boolean;
  readonly retry: () => void;
  /** Lit's own, which a part cannot bring. */
  readonly repeat: typeof repeat;
}
