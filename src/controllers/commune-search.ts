import type {ReactiveControllerHost} from 'lit';
import {findCommunes, indexCommunes, type CommuneIndex, type Origin} from '../domain/find-communes.js';
import {departementCode, departementOfPostcode, type Commune} from '../domain/geography.js';
import {postcodeIn} from '../domain/postcode.js';
import {oneCommune, understandWhere, type Meaning} from '../domain/understand-where.js';
import type {PlaceSource} from '../sources/place-source.js';
import {answerOf, QUIET, type Answer} from './commune-answer.js';
import {failureOf} from './failure-of.js';
import {placeSourceOf, type ShowsPlaces} from './place-source-of.js';

/** What the search asks of the element that uses it. */
export interface CommuneSearchHost extends ReactiveControllerHost, ShowsPlaces {
  /** The territory that the integrator wrote; without one, a postal code gives it. */
  readonly departementGiven: string | undefined;
}

interface Loaded {
  readonly source: PlaceSource;
  readonly departement: string;
  readonly index: CommuneIndex;
}

/** Suggestions at most: what fits on a telephone above its keyboard. */
const MOST_SUGGESTED = 8;

/** Finds the commune that a visitor means, inside the page: nothing that is typed leaves it. */
export class CommuneSearch {
  readonly #host: CommuneSearchHost;
  #typed = '';
  #found: {readonly departement: string | undefined; readonly origin: Origin} | undefined;
  #departement: string | undefined;
  #answer: Answer = QUIET;
  #loaded: Loaded | undefined;
  #prepared: string | undefined;
  /** Grows with each thing that the visitor does, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(host: CommuneSearchHost) {
    this.#host = host;
  }

  /** What the field holds. */
  get typed(): string {
    return this.#typed;
  }

  get answer(): Answer {
    return this.#answer;
  }

  /** Where to measure from; nothing until the visitor has said it, of the département that is shown. */
  get origin(): Origin | undefined {
    return this.#found?.departement === this.departement ? this.#found?.origin : undefined;
  }

  /** The département that the integrator wrote, if any. */
  get departementGiven(): string | undefined {
    return this.#host.departementGiven;
  }

  /** The département to show and to search in. */
  get departement(): string | undefined {
    return this.#host.departementGiven ?? this.#departement;
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
    const {departement} = this;
    if (!departement || !text.trim()) return this.#show(QUIET);
    const loaded = this.#loadedFor(departement);
    if (loaded) return this.#suggest(loaded);
    this.#show(QUIET);
    this.#load(departement).then(
      (communes) => turn === this.#turn && this.#suggest(communes),
      () => undefined,
    );
  }

  /** The visitor asks for the answer: button or Enter. Never rejects: the outcome is in `answer`. */
  async submit(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#typed.trim();
    const postcode = this.#host.departementGiven ? undefined : postcodeIn(typed);
    const departement = postcode ? departementOfPostcode(postcode) : this.departement;
    if (!departement) return this.#show({kind: 'postcode-needed'});
    if (!typed) return this.#forget();
    if (!departementCode(departement)) return this.#show({kind: 'no-data'});
    this.#show({kind: 'searching'});
    try {
      const index = await this.#load(departement);
      const meaning = await this.#understand(typed, index, departement);
      if (turn !== this.#turn) return;
      if (meaning.kind === 'elsewhere' && !postcode && !this.#host.departementGiven) {
        // « Paris 11e »: the next département is asked for by its postal code.
        this.#typed = meaning.postcode;
        return await this.submit();
      }
      if (postcode && index.communes.length === 0) return this.#show({kind: 'no-data'});
      if (!this.#host.departementGiven) this.#departement = departement;
      this.#take(meaning, departement);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show({kind: postcode && failureOf(error) === 'status' ? 'no-data' : 'failed'});
    }
  }

  /** The visitor picks one of the communes offered. */
  choose(commune: Commune): void {
    this.#turn++;
    this.#typed = commune.name;
    this.#take(oneCommune(commune), this.departement);
  }

  /** Closes the list of suggestions and keeps what was typed; those on their way do not open it. What was searched stays. */
  close(): void {
    if (this.#answer.kind === 'searching') return;
    this.#turn++;
    if (this.#answer.kind === 'suggesting') this.#show(QUIET);
  }

  /** An empty search goes back to the whole territory; where there is nothing to go back from, it says what to type. */
  #forget(): void {
    this.#show(this.origin ? QUIET : {kind: 'nothing-typed'});
    this.#found = undefined;
  }

  #loadedFor(departement: string): CommuneIndex | undefined {
    const loaded = this.#loaded;
    const isIt = loaded?.departement === departement && loaded.source === placeSourceOf(this.#host);
    return isIt ? loaded.index : undefined;
  }

  async #load(departement: string): Promise<CommuneIndex> {
    const loaded = this.#loadedFor(departement);
    if (loaded) return loaded;
    const source = placeSourceOf(this.#host);
    const index = indexCommunes(await source.communes(departement));
    this.#loaded = {source, departement, index};
    return index;
  }

  #suggest(index: CommuneIndex): void {
    const found = findCommunes(index, this.#typed).slice(0, MOST_SUGGESTED);
    this.#show(found.length > 0 ? {kind: 'suggesting', communes: found} : QUIET);
  }

  async #understand(typed: string, index: CommuneIndex, departement: string): Promise<Meaning> {
    const plain = understandWhere(typed, index);
    if (plain) return plain;
    const [{understandFurther}, list] = await Promise.all([
      import('../domain/understand-further.js'),
      // Without the places, villages and arrondissements are not known, and the rest is.
      placeSourceOf(this.#host)
        .places(departement)
        .then(
          ({value}) => value,
          () => undefined,
        ),
    ]);
    const named = {code: departement, name: list?.departement.name ?? departement};
    return understandFurther(typed, {index, places: list?.places ?? [], departement: named});
  }

  #take(meaning: Meaning, departement: string | undefined): void {
    if (meaning.kind === 'origin') this.#found = {departement, origin: meaning.origin};
    this.#show(answerOf(meaning, this.#typed.trim()));
  }

  #show(answer: Answer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}
