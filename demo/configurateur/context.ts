import type {Commune} from '../../src/domain/geography.js';
import type {QrCode} from '../../src/elements/conseiller-finder/take-away/qr.js';
import type {Choice} from './choice.js';
import type {Foreign} from './hosts.js';
import type {Knob} from './knobs.js';
import type {Advice} from './snippets.js';

/** What the page does. */
export interface Actions {
  /** Takes a choice; `typing` is the id of the field where it is being written, letter by letter. */
  change(part: Partial<Choice>, typing?: string): void;
  option(attribute: string, value: string | undefined, typing?: string): void;
  /** Tells what is wrong in a field, once it is left. */
  left(field: string, problem: string): void;
  writeCommune(typed: string): void;
  /** Adds the commune that was written, or asks which one. */
  addCommune(): void;
  takeCommune(code: string): void;
  removeCommune(code: string): void;
  /** Says what comes of the colour, once it is chosen. */
  tellColour(): void;
  goTo(step: number): void;
  /** Shows, in the preview, data of other hosts that the address of the page names. */
  acceptData(): void;
  copy(text: string, from: Element): void;
  download(): void;
  toggleSheet(isOpen: boolean): void;
  print(): void;
}

/** The commune that is being written, which is not chosen yet. */
export interface TypedCommune {
  readonly typed: string;
  /** Why it was not added. */
  readonly problem: string;
  /** Those that it may be. */
  readonly offers: readonly Commune[];
}

/** What every part of the page is made from. */
export interface PageView {
  /** What was chosen, as it was typed: what fields show. */
  readonly typed: Choice;
  /** What is understood of it: what is written and shown. */
  readonly choice: Choice;
  readonly knobs: readonly Knob[];
  /** Id of the field that is being typed in. */
  readonly typing: string;
  /** Of those of the département, in the order of their names; none where they are not known. */
  readonly communes: readonly Commune[];
  /** Whether this site has what the widget would show without data of one’s own. */
  readonly hasData: boolean | undefined;
  readonly commune: TypedCommune;
  readonly advice: Advice;
  /** Labels of the answers that are not understood, and so not in the texts. */
  readonly refused: readonly string[];
  /** What the address of the page has chosen of other hosts. */
  readonly foreign: readonly Foreign[];
  /** Hosts that the preview would ask, and nobody has accepted yet. */
  readonly awaited: readonly string[];
  /** Question shown on a small screen, from 1. */
  readonly step: number;
  /** Address that a printed sheet leads to; undefined where there is none that opens. */
  readonly sheetAddress: string | undefined;
  readonly sheetIsOpen: boolean;
  readonly qr: QrCode | undefined;
  readonly archiveNote: string;
  /** Where this site has the plugin for WordPress; undefined where it has none. */
  readonly plugin: string | undefined;
  /** Folder of the data, of this site or of one’s own. */
  readonly dataAddress: string;
  readonly actions: Actions;
}
