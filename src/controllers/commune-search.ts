import type {CommuneIndex, Origin} from '../domain/find-communes.js';
import {departementCode, departementOfPostcode, type Commune} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import {postcodeIn} from '../domain/postcode.js';
import {oneCommune, type Meaning} from '../domain/understand-where.js';
import type {Address, Geocoder} from '../sources/geocoder.js';
import {AddressTyping} from './address-typing.js';
import {aroundMe} from './around-me.js';
import {answerOf, QUIET, type Answer} from './commune-answer.js';
import {failedAnswer} from './failed-answer.js';
import type {Here} from './here.js';
import {KnownCommunes} from './known-communes.js';
import {noneHere} from './none-here.js';
import type {SearchContext} from './search-context.js';
import {Suggestions} from './suggestions.js';
import {originOfAddress, understandTyped} from './understand-typed.js';

/** The geocoder that finds nothing. */
const NOWHERE: Geocoder = () => Promise.resolve([]);

/** Finds where a visitor means, inside the page: what is typed leaves it only where the integrator allows addresses. */
export class CommuneSearch {
  readonly #context: SearchContext;
  readonly #communes = new KnownCommunes();
  readonly #suggestions = new Suggestions();
  readonly #addresses = new AddressTyping();
  #typed = '';
  #found: {readonly departement: string | undefined; readonly origin: Origin} | undefined;
  #departement: string | undefined;
  #answer: Answer = QUIET;
  #none: {origin: Origin; places: readonly Place[]; answer: Answer | undefined} | undefined;
  /** Grows with each thing that the visitor does, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(context: SearchContext) {
    this.#context = context;
  }

  /** What the field holds. */
  get typed(): string {
    return this.#typed;
  }

  /** What is shown under the field. A search that was understood may still find no place in its commune. */
  get answer(): Answer {
    const {origin} = this;
    if (this.#answer !== QUIET || !origin) return this.#answer;
    const {places} = this.#context;
    if (this.#none?.origin !== origin || this.#none.places !== places) {
      const known = this.#known;
      this.#none = {origin, places, answer: known && noneHere(origin, places, known)};
    }
    return this.#none.answer ?? QUIET;
  }

  /** Where to measure from; nothing until the visitor has said it, of the département that is shown. */
  get origin(): Origin | undefined {
    return this.#found?.departement === this.departement ? this.#found?.origin : undefined;
  }

  /** The département to show and to search in. */
  get departement(): string | undefined {
    return this.#context.departementGiven ?? this.#departement;
  }

  /** The communes that are here already. */
  get #known(): CommuneIndex | undefined {
    const {departement} = this;
    return departement ? this.#communes.of(this.#context.source, departement) : undefined;
  }

  /** The visitor types. */
  type(text: string): void {
    const turn = ++this.#turn;
    this.#typed = text;
    this.#addresses.rest();
    const {departement} = this;
    if (!departement || !text.trim()) return this.#show(QUIET);
    const known = this.#known;
    if (known) return this.#suggest(known, departement);
    this.#show(QUIET);
    this.#communes.load(this.#context.source, departement).then(
      (communes) => turn === this.#turn && this.#suggest(communes, departement),
      () => undefined,
    );
  }

  /**
   * The visitor asks for the answer: button or Enter. Never rejects: the outcome is in `answer`.
   * @param again what is sought was searched before: it is not sent anywhere
   */
  async submit(again = false): Promise<void> {
    const geocode = again ? NOWHERE : this.#context.geocode;
    const turn = this.#begin();
    const {departementGiven, source} = this.#context;
    const typed = this.#typed.trim();
    const postcode = departementGiven ? undefined : postcodeIn(typed);
    const departement = postcode ? departementOfPostcode(postcode) : this.departement;
    if (!departement) return this.#show({kind: 'postcode-needed'});
    if (!typed) return this.#forget(again);
    if (!departementCode(departement)) return this.#show({kind: 'no-data'});
    this.#show({kind: 'searching'});
    try {
      const index = await this.#communes.load(source, departement);
      const meaning = await understandTyped(typed, {source, departement, index, geocode});
      if (turn !== this.#turn) return;
      if (meaning.kind === 'elsewhere' && !postcode && !departementGiven) {
        // « Paris 11e »: the next département is asked for by its postal code.
        this.#typed = meaning.postcode;
        return await this.submit(again);
      }
      if (postcode && index.communes.length === 0) return this.#show({kind: 'no-list', departement});
      this.#take(meaning, departement, again);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show(postcode ? failedAnswer(error, departement) : {kind: 'failed'});
    }
  }

  /** Searches a text that was searched before. */
  async find(text: string): Promise<void> {
    this.#typed = text;
    await this.submit(true);
  }

  /** The visitor picks one of the communes offered. */
  choose(commune: Commune): void {
    this.#begin();
    this.#typed = commune.name;
    this.#take(oneCommune(commune), this.departement);
  }

  /** The visitor picks one of the addresses offered. */
  chooseAddress(address: Address): void {
    this.#begin();
    this.#typed = address.label;
    const known = this.#known;
    if (known) this.#take({kind: 'origin', origin: originOfAddress(address, known)}, this.departement);
  }

  /** The visitor asks for what is around them; `label` names the position, from how many kilometres it is known within. */
  async locate(here: () => Promise<Here>, label: (withinKm: number) => string): Promise<void> {
    const turn = this.#begin();
    this.#show({kind: 'locating'});
    try {
      const found = await aroundMe(here, label, this.#context);
      if (turn !== this.#turn) return;
      if ('kind' in found) return this.#show(found);
      this.#typed = '';
      this.#take({kind: 'origin', origin: found.origin}, found.departement);
    } catch {
      if (turn === this.#turn) this.#show({kind: 'failed'});
    }
  }

  /** Closes the list of suggestions and keeps what was typed; those on their way do not open it. What was searched stays. */
  close(): void {
    if (this.#answer.kind === 'searching' || this.#answer.kind === 'locating') return;
    this.#begin();
    if (this.#answer.kind === 'suggesting') this.#show(QUIET);
  }

  #begin(): number {
    this.#addresses.rest();
    return ++this.#turn;
  }

  /** An empty search goes back to the whole territory; where there is nothing to go back from, it says what to type. */
  #forget(again: boolean): void {
    const {origin} = this;
    this.#show(origin ? QUIET : {kind: 'nothing-typed'});
    this.#found = undefined;
    if (origin) this.#context.searched(again);
  }

  #suggest(index: CommuneIndex, departement: string, addresses: readonly Address[] = []): void {
    const {places, geocode} = this.#context;
    const suggestions = this.#suggestions.for(this.#typed, index, places, addresses);
    this.#show(suggestions.length > 0 ? {kind: 'suggesting', suggestions} : QUIET);
    if (!geocode || addresses.length > 0) return;
    this.#addresses.ask(this.#typed, geocode, departement, index, (found) =>
      this.#suggest(index, departement, found),
    );
  }

  #take(meaning: Meaning, departement: string | undefined, again = false): void {
    if (!this.#context.departementGiven) this.#departement = departement;
    if (meaning.kind === 'origin') this.#found = {departement, origin: meaning.origin};
    this.#show(answerOf(meaning, this.#typed.trim()));
    if (meaning.kind === 'origin') this.#context.searched(again);
  }

  #show(answer: Answer): void {
    this.#answer = answer;
    this.#context.changed();
  }
}
