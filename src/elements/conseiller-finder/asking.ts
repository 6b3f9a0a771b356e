import type {OnDemand} from '../../controllers/on-demand.js';
import type {Question} from './ask.js';
import type {FinderContext} from './finder-context.js';
import type {SearchDesk} from './search/part.js';

/** Of the geocoder where `adresses` names none. */
const GEOCODER_HOST = 'data.geopf.fr';

/** The question and its field, before and after the code of the search has come. */
export class Asking {
  readonly #context: FinderContext;
  readonly #search: OnDemand<SearchDesk>;
  /** The search was asked for before its code was here, and waits for it; or it could not come. */
  #stage: 'waiting' | 'failed' | undefined;

  constructor(context: FinderContext, search: OnDemand<SearchDesk>) {
    this.#context = context;
    this.#search = search;
  }

  /** The département to show and to search in. */
  get departement(): string | undefined {
    return this.#context.departementGiven ?? this.#search.part?.departement;
  }

  /** What the question shows, and what it does. */
  question(): Question {
    const {finding, words} = this.#context;
    const desk = this.#search.part;
    const territory = finding.list?.departement.name ?? this.departement ?? '';
    return {
      departement: this.departement,
      typed: desk?.typed ?? '',
      answer: desk?.view(territory) ?? this.#sentence(),
      privacy: this.#privacy(),
      messages: words.finder,
      submitted: this.#submitted,
      typedText: this.#typedText,
      around: () => void this.search((ready) => ready.locate()),
      focused: () => void this.#search.get(),
      left: () => desk?.close(),
      keyPressed: this.#keyPressed,
    };
  }

  /** Does something with the search, whose code is asked for where it is not here yet. */
  async search(action: (desk: SearchDesk) => Promise<void>): Promise<void> {
    const {element} = this.#context;
    this.#stage = 'waiting';
    element.requestUpdate();
    const desk = await this.#search.get();
    this.#stage = desk ? undefined : 'failed';
    element.requestUpdate();
    if (desk) await action(desk);
  }

  #sentence(): Question['answer'] {
    const {searching, searchFailed} = this.#context.words.finder;
    if (!this.#stage) return {};
    return {sentence: this.#stage === 'failed' ? searchFailed : searching, seen: true};
  }

  #privacy(): string {
    const {departementGiven, element, words} = this.#context;
    const {privacy, privacyPostcode, privacyAddresses} = words.finder;
    if (element.adresses === undefined) return departementGiven ? privacy : privacyPostcode;
    const [, host = GEOCODER_HOST] = /^https?:\/\/([^/]+)/.exec(element.adresses) ?? [];
    return privacyAddresses(host);
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    const typed = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
    this.#context.begin();
    void this.search((desk) => {
      // Typed before the search was here.
      if (desk.typed !== typed) desk.type(typed);
      return desk.submit();
    });
  };

  readonly #typedText = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.#search.get().then((desk) => desk?.type(input.value));
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#search.part?.close()) return;
    // The page around may have a dialog that Escape closes too.
    event.preventDefault();
    event.stopPropagation();
  };
}
