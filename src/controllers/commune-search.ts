import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  findCommunes,
  indexCommunes,
  originOf,
  type CommuneIndex,
  type Origin,
} from '../domain/find-communes.js';
import {fold} from '../domain/fold.js';
import {departementOfPostcode, type Commune} from '../domain/geography.js';

/** What the question shows under its field. */
export type Answer =
  | {readonly kind: 'quiet'}
  | {readonly kind: 'searching'}
  /** Communes that begin with what is being typed. */
  | {readonly kind: 'suggesting'; readonly communes: readonly Commune[]}
  /** What was sought means several communes: one must be chosen. */
  | {readonly kind: 'several'; readonly communes: readonly Commune[]}
  /** The postal code has several communes: the places are measured from their middle, until one is chosen. */
  | {readonly kind: 'refine'; readonly communes: readonly Commune[]}
  /** Nothing has this name; these are close. */
  | {readonly kind: 'maybe'; readonly communes: readonly Commune[]}
  | {readonly kind: 'unknown'; readonly typed: string}
  | {readonly kind: 'nothing-typed'}
  | {readonly kind: 'postcode-needed'}
  | {readonly kind: 'failed'};

/** What the search asks of the element that uses it. */
export interface CommuneSearchHost extends ReactiveControllerHost {
  /** The territory that the integrator wrote; without one, a postal code gives it. */
  readonly departementGiven: string | undefined;
  /** Communes of a département; rejects when they cannot be read. */
  communesOf(departement: string): Promise<readonly Commune[]>;
}

/** Suggestions at most: what fits on a telephone above its keyboard, and the communes of a large postal code. */
const MOST = 8;
const POSTCODE = /^\d{5}$/;
const QUIET: Answer = {kind: 'quiet'};

/** Finds the commune that a visitor means, inside the page: nothing that is typed leaves it. */
export class CommuneSearch implements ReactiveController {
  readonly #host: CommuneSearchHost;
  #typed = '';
  #origin: Origin | undefined;
  #departement: string | undefined;
  #answer: Answer = QUIET;
  #index: {departement: string; communes: CommuneIndex} | undefined;
  #prepared: string | undefined;
  /** Grows with each thing that the visitor does, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(host: CommuneSearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to start: the visitor starts it.
  }

  /** What the field holds. */
  get typed(): string {
    return this.#typed;
  }

  get answer(): Answer {
    return this.#answer;
  }

  /** Where to measure from; nothing until the visitor has said it. */
  get origin(): Origin | undefined {
    return this.#origin;
  }

  /** The département to show and to search in. */
  get departement(): string | undefined {
    return this.#host.departementGiven ?? this.#departement;
  }

  /** Communes offered for choice, whatever the reason; none when the list is closed. */
  get offered(): readonly Commune[] {
    return 'communes' in this.#answer ? this.#answer.communes : [];
  }

  /** Asks for the communes before they are needed, once; a failure is met again, and said, when they are. */
  prepare(departement: string): void {
    if (this.#prepared === departement) return;
    this.#prepared = departement;
    this.#load(departement).catch(() => undefined);
  }

  /** The visitor types. */
  type(text: string): void {
    const turn = ++this.#turn;
    this.#typed = text;
    const departement = this.departement;
    if (!departement || !text.trim()) return this.#show(QUIET);
    if (this.#index?.departement === departement) return this.#suggest(this.#index.communes);
    this.#show(QUIET);
    this.#load(departement).then(
      (communes) => turn === this.#turn && this.#suggest(communes),
      () => undefined,
    );
  }

  /** The visitor asks for the answer: button or Enter. */
  async submit(): Promise<void> {
    const typed = this.#typed.trim();
    const departement = this.#departementFor(typed);
    if (!departement) return this.#show({kind: 'postcode-needed'});
    if (!typed) return this.#forget();
    const turn = ++this.#turn;
    this.#show({kind: 'searching'});
    try {
      const communes = await this.#load(departement);
      const answer = await this.#answerTo(typed, communes);
      if (turn !== this.#turn) return;
      this.#departement = departement;
      this.#show(answer);
    } catch {
      if (turn === this.#turn) this.#show({kind: 'failed'});
    }
  }

  /** The visitor picks one of the communes offered. */
  choose(commune: Commune): void {
    this.#turn++;
    this.#typed = commune.name;
    this.#show(this.#locate(commune.name, [commune]));
  }

  /** Closes the list of suggestions and keeps what was typed. */
  close(): void {
    this.#turn++;
    this.#show(QUIET);
  }

  /** An empty search goes back to the whole territory; where there is nothing to go back from, it says what to type. */
  #forget(): void {
    this.#show(this.#origin ? QUIET : {kind: 'nothing-typed'});
    this.#origin = undefined;
  }

  #departementFor(typed: string): string | undefined {
    const given = this.#host.departementGiven;
    return !given && POSTCODE.test(typed) ? departementOfPostcode(typed) : this.departement;
  }

  async #load(departement: string): Promise<CommuneIndex> {
    if (this.#index?.departement !== departement) {
      const communes = indexCommunes(await this.#host.communesOf(departement));
      this.#index = {departement, communes};
    }
    return this.#index.communes;
  }

  #suggest(communes: CommuneIndex): void {
    const found = findCommunes(communes, this.#typed).slice(0, MOST);
    this.#show(found.length > 0 ? {kind: 'suggesting', communes: found} : QUIET);
  }

  async #answerTo(typed: string, communes: CommuneIndex): Promise<Answer> {
    const found = findCommunes(communes, typed);
    const [first, second] = found;
    if (second && POSTCODE.test(typed)) return this.#locate(typed, found, {kind: 'refine', communes: found});
    if (first && (!second || fold(first.name) === fold(typed))) return this.#locate(first.name, [first]);
    if (first) return {kind: 'several', communes: found.slice(0, MOST)};
    const {findCommunesLoosely} = await import('../domain/find-communes-loosely.js');
    const close = findCommunesLoosely(communes, typed);
    return close.length > 0 ? {kind: 'maybe', communes: close} : {kind: 'unknown', typed};
  }

  #locate(label: string, communes: readonly Commune[], answer = QUIET): Answer {
    const origin = originOf(label, communes);
    if (!origin) return {kind: 'unknown', typed: label};
    this.#origin = origin;
    return answer;
  }

  #show(answer: Answer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}
