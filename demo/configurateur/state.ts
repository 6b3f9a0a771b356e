import type {Choice} from './choice.js';
import type {TypedCommune} from './context.js';
import type {PageAddress, Place} from './page-address.js';
import {wholeAddress} from './typed-address.js';

const NO_COMMUNE: TypedCommune = {typed: '', problem: '', offers: []};

/** What somebody has chosen, where they are, and what they have done in this visit. */
export class ConfiguratorState {
  readonly #address: PageAddress;
  readonly #steps: number;
  #place: Place;
  /** What was typed in this visit: anything else came with the address, which somebody else may have written. */
  readonly #typed = new Set<string>();
  readonly #accepted = new Set<string>();
  /** Id of the field that is being typed in: nobody is told that half a word is wrong. */
  typing = '';
  commune: TypedCommune = NO_COMMUNE;
  archiveNote = '';
  sheetIsOpen = false;

  /** @param steps how many screens a telephone goes through */
  constructor(address: PageAddress, steps: number) {
    this.#address = address;
    this.#steps = steps;
    this.#place = address.read(steps);
  }

  get choice(): Choice {
    return this.#place.choice;
  }

  /** Question shown on a small screen, from 1. */
  get step(): number {
    return this.#place.step;
  }

  /** Address of the page with another choice than the one that was made. */
  linkTo(choice: Choice): string {
    return this.#address.linkTo({...this.#place, choice});
  }

  /** Takes what the address says: Back, Forward, or a link of the page itself. */
  reread(): void {
    this.#place = this.#address.read(this.#steps);
    this.#forget('');
    this.commune = NO_COMMUNE;
  }

  /** @param typing id of the field that is being typed in, which Back does not go back in letter by letter */
  take(part: Partial<Choice>, typing = ''): void {
    this.#place = {...this.#place, choice: {...this.choice, ...part}};
    this.#forget(typing);
    if (part.departement !== undefined) this.commune = NO_COMMUNE;
    if (typing) this.#noteTyped(part);
    this.#address.write(this.#place, typing ? 'typing' : 'chosen');
  }

  takeOption(attribute: string, value: string | undefined, typing = ''): void {
    const {[attribute]: _, ...others} = this.choice.options;
    if (typing && value !== undefined) this.#typed.add(value);
    this.take({options: value === undefined ? others : {...others, [attribute]: value}}, typing);
  }

  goTo(step: number): void {
    this.#place = {...this.#place, step};
    this.#address.write(this.#place, 'chosen');
  }

  /** Whether somebody wrote it in this visit. */
  isTyped(value: string): boolean {
    return this.#typed.has(value);
  }

  /** Takes data of another host, which came with the address, for what somebody wants to see. */
  accept(src: string): void {
    this.#accepted.add(src);
  }

  isAccepted(src: string): boolean {
    return this.isTyped(src) || this.#accepted.has(src);
  }

  #forget(typing: string): void {
    this.typing = typing;
    this.archiveNote = '';
  }

  /** As it was typed, and as the address gives it back. */
  #noteTyped({files, page, phone}: Partial<Choice>): void {
    for (const typed of [files, page, phone].filter((one) => one !== undefined)) {
      const understood = wholeAddress(typed);
      // The address keeps it without what is beside it.
      this.#typed.add(typed).add(typed.trim());
      if ('value' in understood) this.#typed.add(understood.value);
    }
  }
}
