import type {ProgrammeFile} from '../../../../sources/programme/programme-source.js';
import type {Words} from '../../../../i18n/words.js';
import type {TerritoryElement} from '../../../territory-element.js';

/** What the dates of a programme read of its element. */
export interface DatesHost {
  readonly element: TerritoryElement & {readonly openagendaKey?: string};
  readonly file: ProgrammeFile | undefined;
  readonly words: Words;
  /** Only the next ones, each in a line or two. */
  readonly isCompact: boolean;
  /** Level of the dates' headings. */
  readonly dateLevel: number;
}
