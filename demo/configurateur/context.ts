import type {Commune} from '../../src/domain/geography.js';
import type {QrCode} from '../../src/elements/conseiller-finder/take-away/qr.js';
import type {Choice} from './choice.js';
import type {Knob} from './knobs.js';
import type {Advice} from './snippets.js';

/** What the page does. */
export interface Actions {
  /** Takes a choice; `typing` leaves Back where it was, since nobody goes back one letter. */
  change(part: Partial<Choice>, typing?: 'typing'): void;
  option(attribute: string, value: string | undefined, typing?: 'typing'): void;
  addCommune(typed: string): void;
  removeCommune(code: string): void;
  /** Says what comes of the colour, once it is chosen. */
  tellColour(): void;
  goTo(step: number): void;
  copy(text: string, from: Element): void;
  download(): void;
  openSheet(): void;
  print(): void;
}

/** What every part of the page is made from. */
export interface PageView {
  readonly choice: Choice;
  readonly knobs: readonly Knob[];
  /** Of those of the département, in the order of their names; none where they are not known. */
  readonly communes: readonly Commune[];
  /** Whether this site has data for the département. */
  readonly hasData: boolean | undefined;
  /** Where the question of the commune was answered by something that is none. */
  readonly communeProblem: string;
  readonly advice: Advice;
  /** Question shown on a small screen, from 1. */
  readonly step: number;
  /** Address that a printed sheet leads to. */
  readonly sheetAddress: string;
  readonly qr: QrCode | undefined;
  readonly archiveNote: string;
  /** Where this site has the plugin for WordPress; undefined where it has none. */
  readonly plugin: string | undefined;
  /** Folder of the data of this site. */
  readonly dataAddress: string;
  readonly actions: Actions;
}
