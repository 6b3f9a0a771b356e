import type {ReactiveController} from 'lit';
import {soughtText} from '../../../domain/sought-text.js';
import type {FinderContext, FinderElement} from '../finder-context.js';
import {readFragment, writeFragment, type FinderAddress} from './fragment.js';

const DEFAULT_NAME = 'draille';

/** As its integrator wrote it, or its id; empty where it has neither. */
const nameGiven = ({urlSync = '', id}: Pick<FinderElement, 'urlSync' | 'id'>): string => urlSync || id;

/** Names the finder in the page's address: by the name it was given, or by its rank among those that have none. */
function nameOf(element: FinderElement): string {
  const all = [...element.ownerDocument.querySelectorAll<FinderElement>(element.localName)];
  const nameless = all.filter((one) => one.urlSync !== undefined && !nameGiven(one));
  const rank = nameless.indexOf(element);
  return nameGiven(element) || (rank > 0 ? `${DEFAULT_NAME}${rank + 1}` : DEFAULT_NAME);
}

/** The page's own address with another fragment: not the fragment alone, which `<base>` would take elsewhere. */
const pageWith = (fragment: string): string => location.pathname + location.search + fragment;

/** Whether a step can bear a mark beside what the page keeps there. */
const isPlain = (state: unknown): boolean =>
  state === null || (typeof state === 'object' && Object.getPrototypeOf(state) === Object.prototype);

/** Keeps what a finder is at in the fragment of the page's address, and follows it there: reload, Back, a link sent. */
export class AddressDesk implements ReactiveController {
  readonly #context: FinderContext;
  readonly #name: string;
  /** Address that was left by opening a sheet: Back from it is what closing means. */
  #opened: string | undefined;
  /** A sheet that the page's address names, while the list is on its way. */
  #awaited: string | undefined;
  /** What the page's address says and is on its way: it stays there until it has come. */
  #coming: FinderAddress = {};
  /** Grows with each address that is followed, so that a late step of an earlier one is dropped. */
  #turn = 0;

  constructor(context: FinderContext) {
    this.#context = context;
    this.#name = nameOf(context.element);
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
    const address = this.#read();
    // What the visitor did in the meantime counts more.
    if (Object.keys(address).length > 0) void this.#restore({...address, ...this.#own});
    else this.write('replace');
  }

  hostUpdated(): void {
    if (!this.#awaited || !this.#context.finding.list) return;
    const place = this.#awaited;
    this.#awaited = undefined;
    // A place that is gone leaves the address too.
    void this.#context.show(place);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  /** What the finder is at. Never where somebody stands or lives. */
  get #own(): FinderAddress {
    const {parts, departementGiven} = this.#context;
    const origin = parts.search.part?.origin;
    const where = origin && soughtText(origin, !departementGiven);
    const wishes = parts.filters.part?.written;
    const place = parts.place.part?.place?.id;
    return {
      ...(where !== undefined && {where}),
      ...(wishes !== undefined && {wishes}),
      ...(place !== undefined && {place}),
    };
  }

  /** What the page's address says of the finder. */
  get address(): FinderAddress {
    return {...this.#coming, ...this.#own};
  }

  /** Address of the page with a sheet open. */
  link(place: string): string {
    const {address} = this;
    return new URL(writeFragment(location.hash, this.#name, {...address, place}) || '#', location.href).href;
  }

  /** Writes what the finder is at: as a step that Back undoes, or in place of the present one. */
  write(how: 'push' | 'replace'): void {
    const {address} = this;
    const fragment = writeFragment(location.hash, this.#name, address);
    if (fragment === location.hash) return;
    if (this.#opened === location.href && !address.place) {
      this.#opened = undefined;
      history.back();
      return;
    }
    if (how === 'push') {
      // The step that is left is one to come back to.
      history.replaceState(this.#marked, '');
      history.pushState(this.#marked, '', pageWith(fragment));
    } else history.replaceState(this.#marked, '', pageWith(fragment));
    this.#opened = how === 'push' && address.place ? location.href : undefined;
  }

  #read(): FinderAddress {
    return readFragment(location.hash, this.#name);
  }

  /** What the page keeps with the present step, and the finder's own mark. */
  get #marked(): unknown {
    const state: unknown = history.state;
    return isPlain(state) ? {...(state as object), [this.#mark]: true} : state;
  }

  get #mark(): string {
    return `draille:${this.#name}`;
  }

  /** A step that the finder does not know is a link to a part of the page: what the finder is at goes along. */
  readonly #moved = (): void => {
    const address = this.#read();
    const isKnown = Boolean((history.state as Record<string, unknown> | null)?.[this.#mark]);
    if (!isKnown && Object.keys(address).length === 0) return this.write('replace');
    if (!address.place) this.#context.close();
    void this.#restore(address);
  };

  async #restore({where = '', wishes, place}: FinderAddress): Promise<void> {
    const {ask, element, find, parts} = this.#context;
    const turn = ++this.#turn;
    const now = this.#own;
    this.#awaited = place === now.place ? undefined : place;
    this.#coming = {...(where && {where}), ...(wishes !== undefined && {wishes})};
    element.requestUpdate();
    if (where !== (now.where ?? '')) await find(where);
    if (turn !== this.#turn) return;
    if (wishes !== now.wishes) (await ask(parts.filters))?.restore(wishes);
    if (turn === this.#turn) this.#coming = {};
  }
}

export {AddressDesk as Desk};
