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

/** Keeps what a finder is at in the fragment of the page's address, and follows it there: reload, Back, a link sent. */
export class AddressDesk implements ReactiveController {
  readonly #context: FinderContext;
  readonly #name: string;
  /** Address that was left by opening a sheet: Back from it is what closing means. */
  #opened: string | undefined;
  /** A sheet that the page's address names, while the list is on its way. */
  #awaited: string | undefined;
  #following = false;

  constructor(context: FinderContext) {
    this.#context = context;
    this.#name = nameOf(context.element);
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    if (Object.keys(readFragment(location.hash, this.#name)).length > 0) this.#follow();
    else this.write('replace');
  }

  hostUpdated(): void {
    if (!this.#awaited || !this.#context.finding.list) return;
    const place = this.#awaited;
    this.#awaited = undefined;
    // A place that is gone leaves the address too.
    void this.#context.show(place).then((isThere) => isThere || this.write('replace'));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** What is written of the finder as it is. Never where somebody stands or lives. */
  get address(): FinderAddress {
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

  /** Whether the page's address is being followed: nothing is told of it, nor written back. */
  get isFollowing(): boolean {
    return this.#following;
  }

  /** Address of the page with a sheet open. */
  link(place: string): string {
    const {address} = this;
    return new URL(writeFragment(location.hash, this.#name, {...address, place}) || '#', location.href).href;
  }

  /** Writes what the finder is at: as a step that Back undoes, or in place of the present one. */
  write(how: 'push' | 'replace'): void {
    if (this.#following) return;
    const {address} = this;
    const fragment = writeFragment(location.hash, this.#name, address);
    if (fragment === location.hash) return;
    if (this.#opened === location.href && !address.place) {
      this.#opened = undefined;
      history.back();
      return;
    }
    // Not the fragment alone, which `<base>` would take elsewhere.
    const url = location.pathname + location.search + fragment;
    if (how === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    this.#opened = how === 'push' && address.place ? location.href : undefined;
  }

  readonly #follow = (): void => {
    void this.#restore(readFragment(location.hash, this.#name));
  };

  async #restore({where = '', wishes, place}: FinderAddress): Promise<void> {
    const {element, find, parts} = this.#context;
    const now = this.address;
    this.#following = true;
    if (where !== (now.where ?? '')) await find(where);
    if (wishes !== now.wishes) (await parts.filters.get())?.restore(wishes);
    this.#following = false;
    this.#awaited = place === now.place ? undefined : place;
    if (!place) parts.place.part?.close();
    element.requestUpdate();
  }
}
