import {html, nothing} from 'lit';
import {moveFocus, reveal} from '../../../../controllers/move-focus.js';
import type {CommuneIndex} from '../../../../domain/find-communes.js';
import {departementOf, departementOfPostcode, type Commune} from '../../../../domain/geography.js';
import {postcodeAlone} from '../../../../domain/postcode.js';
import type {ProgrammeContact} from '../../../../domain/programme.js';
import type {PlaceSource} from '../../../../sources/place-source.js';
import {shardSource} from '../../../../sources/shards.js';
import type {ContactAnswer} from '../contact-region.js';
import {answerFor, answerOf, understand, type Answer} from './contact-answer.js';
import {answerView} from './contact-answer-view.js';
import type {ContactHost} from './contact-host.js';
import {communesOf} from './communes-of.js';

export {contactStyles as styles} from './contact.styles.js';

/** Where the focus rests: the button that is always there. */
const SUBMIT = '.ask [type="submit"]';

/** What is known of the page's own commune: its intercommunalité, or that nobody could say. */
export type Located =
  | {readonly kind: 'coming' | 'failed'; readonly code: string}
  | {readonly kind: 'known'; readonly code: string; readonly epci: string | undefined};

type AnswerBy = (contacts: readonly ProgrammeContact[]) => Answer;

/** Finds whom to call for a commune: what is typed stays in the page. Comes with the first use of the field. */
export class ContactDesk {
  readonly #host: ContactHost;
  /** By the contacts as they stand when it is shown: a newer file may have others. */
  #answer: AnswerBy = () => ({kind: 'quiet'});
  #typed = '';
  /** Grows with each question, so that an answer that comes late is dropped. */
  #turn = 0;
  #located: Located | undefined;
  #known: {places: PlaceSource | undefined; key: string; index: CommuneIndex} | undefined;

  constructor(host: ContactHost) {
    this.#host = host;
  }

  get located(): Located | undefined {
    return this.#located;
  }

  /** Finds the intercommunalité of the page's own commune, once for each. */
  async locate(code: string, again = false): Promise<void> {
    if (this.#located?.code === code && !again) return;
    this.#locates({kind: 'coming', code});
    try {
      const {communes} = await this.#communes([departementOf(code)]);
      const epci = communes.find((commune) => commune.code === code)?.epci;
      if (this.#located?.code === code) this.#locates({kind: 'known', code, epci});
    } catch {
      if (this.#located?.code === code) this.#locates({kind: 'failed', code});
    }
  }

  /** The visitor asks whom to call. */
  async submit(typed: string): Promise<void> {
    this.#typed = typed.trim();
    const turn = ++this.#turn;
    const departements = this.#departements();
    if (!this.#typed || departements.length === 0) {
      const kind = this.#typed ? 'postcode-needed' : 'nothing-typed';
      this.#become(turn, () => ({kind}));
      // The field says itself, with its description, what is asked for.
      return moveFocus(this.#host.element, '#where');
    }
    this.#become(turn, () => ({kind: 'searching'}));
    try {
      const index = await this.#communes(departements);
      const meaning = await understand(this.#typed, index, departements);
      const typed = this.#typed;
      this.#become(turn, (contacts) => answerOf(meaning, typed, contacts));
    } catch {
      this.#become(turn, () => ({kind: 'failed'}));
    }
    void reveal(this.#host.element, '#answer', SUBMIT);
  }

  /** Words, contacts and choices, as they stand. */
  view(): ContactAnswer {
    const {contacts, words, messages} = this.#host;
    const answer = this.#answer(contacts);
    const view = answerView(answer, words, messages);
    return {...view, choices: this.#choices(answer, view.label)};
  }

  #choices(answer: Answer, label: string): unknown {
    if (answer.kind === 'failed') {
      return html`<p>
        <button class="button" type="button" @click=${this.#retry}>${this.#host.messages.retry}</button>
      </p>`;
    }
    if (!('communes' in answer)) return nothing;
    return html`<ul class="choices" role="list" aria-label=${label}>
      ${answer.communes.map(
        (commune) =>
          html`<li>
            <button class="button" type="button" @click=${() => this.#choose(commune)}>
              ${commune.name} <span class="soft numbers">${commune.postcodes[0]}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  readonly #retry = (): void => {
    void this.submit(this.#typed);
    void moveFocus(this.#host.element, SUBMIT);
  };

  #choose(commune: Commune): void {
    this.#become(++this.#turn, (contacts) => answerFor(commune, contacts));
    // The button that was pressed goes away.
    void moveFocus(this.#host.element, SUBMIT);
  }

  /** Where nothing says which, that of the postal code that was typed. */
  #departements(): readonly string[] {
    const {departements} = this.#host;
    const postcode = postcodeAlone(this.#typed);
    return departements.length === 0 && postcode ? [departementOfPostcode(postcode)] : departements;
  }

  async #communes(departements: readonly string[]): Promise<CommuneIndex> {
    const {data, places} = this.#host;
    const key = [data.href, ...departements].join();
    const known = this.#known;
    if (known && known.places === places && known.key === key) return known.index;
    const index = await communesOf(departements, places ?? shardSource(data));
    this.#known = {places, key, index};
    return index;
  }

  #locates(located: Located): void {
    this.#located = located;
    this.#host.element.requestUpdate();
  }

  #become(turn: number, answer: AnswerBy): void {
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#host.element.requestUpdate();
  }
}
