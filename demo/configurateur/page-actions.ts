import {copied} from '../copied.js';
import {accentAdvice} from './accent-advice.js';
import type {Choice} from './choice.js';
import type {ActedOn} from './acted-on.js';
import {CommuneActions} from './commune-actions.js';
import type {Actions} from './context.js';
import {download} from './download.js';

const TAKEN =
  'L’archive est dans vos téléchargements. Le texte à coller est maintenant celui de votre dossier.';

/** What somebody does in the page. */
export class PageActions implements Actions {
  readonly #on: ActedOn;
  readonly #commune: CommuneActions;

  constructor(on: ActedOn) {
    this.#on = on;
    this.#commune = new CommuneActions(on);
  }

  change(part: Partial<Choice>, typing?: string): void {
    this.#on.state.take(part, typing);
    this.#changed();
  }

  option(attribute: string, value: string | undefined, typing?: string): void {
    this.#on.state.takeOption(attribute, value, typing);
    this.#changed();
  }

  left(field: string, problem: string): void {
    const {state, message, show} = this.#on;
    if (state.typing !== field) return;
    state.typing = '';
    message.say(problem, 'quiet');
    show();
  }

  writeCommune(typed: string): void {
    this.#commune.write(typed);
  }

  addCommune(): void {
    this.#commune.add();
  }

  takeCommune(code: string): void {
    this.#commune.take(code);
  }

  removeCommune(code: string): void {
    this.#commune.remove(code);
  }

  tellColour(): void {
    const {accent} = this.#on.state.choice;
    if (accent) this.#on.message.say(accentAdvice(accent).sentence, 'quiet');
  }

  goTo(step: number): void {
    const {state, message, show, focus} = this.#on;
    message.say('', 'quiet');
    // A commune that was written is not left behind.
    if (step > state.step && !this.#commune.add()) return;
    state.goTo(step);
    show();
    focus(`etape-${step}`);
  }

  acceptData(): void {
    const {state, show, focus} = this.#on;
    state.accept(state.choice.options['src'] ?? '');
    show();
    focus('apercu');
  }

  copy(text: string, from: Element): void {
    void copied(text, from).then((sentence) => this.#on.message.say(sentence));
  }

  /** Who takes the files home has the texts that ask for them there. */
  async #download(): Promise<void> {
    const {state, options, message, view, show} = this.#on;
    state.archiveNote = '';
    message.say('L’archive se prépare.');
    const configurator = state.linkTo({...state.choice, hosting: 'ours'});
    const refusal = await download({...view().choice, hosting: 'ours'}, configurator, options);
    if (refusal === undefined) this.change({hosting: 'ours'});
    state.archiveNote = refusal ?? '';
    message.say(refusal ?? TAKEN, refusal ? 'quiet' : 'seen');
    show();
  }

  download(): void {
    void this.#download();
  }

  toggleSheet(isOpen: boolean): void {
    this.#on.state.sheetIsOpen = isOpen;
    this.#on.follow();
  }

  print(): void {
    window.print();
  }

  #changed(): void {
    this.#on.message.say('', 'quiet');
    this.#on.follow();
  }
}
