import type {ReactiveElement, TemplateResult} from 'lit';
import type {Place} from '../../../domain/place.js';
import type {Messages} from '../../../i18n/fr.js';
import type {TakeAwayMessages} from '../../../i18n/fr-take-away.js';
import type {DataOrigin} from '../../../sources/place-source.js';
import {isWebAddress} from '../../../sources/published-values.js';
import {canPrint} from '../print/can-print.js';
import type {SheetView} from '../sheet/sheet-view.js';
import {visitorDay} from '../../visitor-day.js';
import {deviceOf} from './device.js';
import {takeAwayView, type Outcome, type SharedText, type TakeAwayState} from './take-away-view.js';
import {takeAway} from './take-away.js';

export {takeAwayStyles as styles} from './take-away.styles.js';

/** The place to take away, and what its words need. */
export interface TakeAwayRequest {
  readonly view: SheetView;
  readonly place: Place;
  readonly origin: DataOrigin;
  /** Address of this very place in the host page, where the finder writes its state there. */
  readonly link?: string | undefined;
  readonly now: Date;
  readonly lang: string;
  /** Level of its heading in the page's outline. */
  readonly level: number;
  readonly words: TakeAwayMessages;
  readonly messages: Messages;
}

/** Files that are only loaded when they are asked for. */
const onDemand = {
  qr: () => import('./qr.js'),
  print: () => import('../print/part.js'),
};

const untouched: TakeAwayState = {open: 'none', outcome: 'none', drawn: undefined};

/** Takes a place away: the way there, a copy, a message to a relative, a code to photograph, a sheet of paper. */
export class TakeAway {
  readonly #host: ReactiveElement;
  readonly #files: typeof onDemand;
  #state = untouched;
  /** Counts the places opened: an answer about an earlier one is dropped. */
  #opened = 0;

  /** @param files replaces, in tests, what is loaded on demand */
  constructor(host: ReactiveElement, files: typeof onDemand = onDemand) {
    this.#host = host;
    this.#files = files;
  }

  /** Another place was opened: nothing that was asked of the one before is shown. */
  reset(): void {
    this.#opened += 1;
    this.#state = untouched;
    this.#host.requestUpdate();
  }

  /** The buttons, and what they have unfolded. */
  render(request: TakeAwayRequest): TemplateResult {
    const {words, level} = request;
    const link = request.link && isWebAddress(request.link) ? request.link : undefined;
    const facts = {...request, link, device: deviceOf(), canPrint: canPrint()};
    return takeAway(takeAwayView(facts, this.#state), level, words, {
      unfold: (part) => this.#change({open: this.#state.open === part ? 'none' : part, outcome: 'none'}),
      copy: (text) => void this.#copy(text),
      share: (shared) => void this.#after(share(shared), 'share-failed'),
      showCode: (text) => this.#showCode(text),
      print: () => void this.#after(this.#print(request, link), 'print-failed'),
    });
  }

  #change(state: Partial<TakeAwayState>): void {
    this.#state = {...this.#state, ...state};
    this.#host.requestUpdate();
  }

  /** Shows what comes of what was asked, or says that it failed. The sentence before goes first, so that it can be said again. */
  async #after(asked: Promise<Partial<TakeAwayState>>, failed: Outcome): Promise<void> {
    const opened = this.#opened;
    this.#change({outcome: 'none'});
    const change = await asked.catch(() => ({outcome: failed}));
    if (opened === this.#opened) this.#change(change);
  }

  async #copy(text: string): Promise<void> {
    await this.#after(copy(text), 'copy-by-hand');
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea');
    field?.focus();
    field?.select();
  }

  #showCode(text: string): void {
    const shown = this.#state.drawn?.text === text;
    if (shown) this.#change({drawn: undefined});
    else void this.#after(this.#draw(text), 'code-failed');
  }

  async #draw(text: string): Promise<Partial<TakeAwayState>> {
    const {qrCode} = await this.#files.qr();
    return {drawn: {text, code: qrCode(text)}};
  }

  async #print(request: TakeAwayRequest, link: string | undefined): Promise<Partial<TakeAwayState>> {
    const {view, lang, words, messages, origin, now} = request;
    const {printPlace} = await this.#files.print();
    const printedOn = visitorDay(now);
    await printPlace(view, {lang, words: words.paper, messages, origin, printedOn, ...(link && {link})});
    return {};
  }
}

async function copy(text: string): Promise<Partial<TakeAwayState>> {
  await navigator.clipboard.writeText(text);
  return {outcome: 'copied'};
}

async function share(shared: SharedText): Promise<Partial<TakeAwayState>> {
  try {
    await navigator.share(shared);
  } catch (error) {
    // The visitor closed the share sheet: nothing failed.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
  return {};
}
