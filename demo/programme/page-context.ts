import type {SupportProgramme} from '../../src/domain/programme.js';
import type {FormContext} from './form-context.js';

/** What the page does beside its fields. */
export interface PageActions {
  open(file: File): void;
  openExample(): void;
  clear(): void;
  undo(): void;
  giveBack(): void;
  goTo(id: string): void;
  /** Gives the file, once it is ready. */
  download(): void;
  /** Gives it as it is, to go on later. */
  downloadDraft(): void;
  copy(text: string): void;
}

/** What the page tells. */
export interface PageContext extends FormContext {
  readonly page: PageActions;
  /** Why a file could not be read, or what of it. */
  readonly refused: readonly string[];
  /** How many lines of the file that was opened could not be read whole. */
  readonly unread: number;
  readonly programme: SupportProgramme | undefined;
  /** The lines to paste. */
  readonly snippet: string;
}
