import {DomUtils, parseDocument} from 'htmlparser2';
import {choiceIn, fragmentOf} from '../../demo/configurateur/choice.js';

/** A page as it was answered, without scripts. */
interface Answered {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
  /** Whatever it asks for or leads to, as whole addresses. */
  readonly addresses: readonly string[];
}

async function answered(address: string): Promise<Answered> {
  const response = await fetch(address);
  const text = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const elements = isPage ? DomUtils.findAll(() => true, parseDocument(text).children) : [];
  const addresses = elements.flatMap(({attribs: {href, src}}) => [href ?? [], src ?? []].flat());
  return {
    status: response.status,
    ids: new Set(elements.flatMap(({attribs}) => attribs['id'] ?? [])),
    addresses: addresses.map((one) => new URL(one, address).href),
  };
}

/** The addresses of a site, each asked for once. */
export class SiteLinks {
  readonly #host: string;
  readonly #known = new Map<string, Promise<Answered>>();

  constructor(host: string) {
    this.#host = host;
  }

  #at(address: string): Promise<Answered> {
    const known = this.#known.get(address) ?? answered(address);
    this.#known.set(address, known);
    return known;
  }

  /** What a page, as it is written, asks for or leads to. */
  async in(path: string): Promise<readonly string[]> {
    return (await this.#at(`${this.#host}/${path}`)).addresses;
  }

  /** Of some addresses, those of this site that lead to nothing. `ids`: those that scripts gave to the page they are in. */
  async dead(addresses: readonly string[], ids: readonly string[] = []): Promise<readonly string[]> {
    const ours = [...new Set(addresses)].filter((one) => new URL(one).origin === this.#host);
    const wrong = await Promise.all(ours.map(async (one) => ((await this.#isDead(one, ids)) ? one : [])));
    return wrong.flat();
  }

  async #isDead(address: string, ids: readonly string[]): Promise<boolean> {
    const {pathname, search, hash} = new URL(address);
    const page = await this.#at(`${this.#host}${pathname}${search}`);
    if (page.status !== 200) return true;
    const fragment = decodeURIComponent(hash.slice(1));
    if (fragment === '' || page.ids.has(fragment) || ids.includes(fragment)) return false;
    // What is chosen in the configurator stands there too, and is written back as it was read.
    return !pathname.endsWith('/configurateur/') || fragmentOf(choiceIn(fragment)) !== fragment;
  }
}
