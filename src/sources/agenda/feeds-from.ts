/** One feed as an integrator writes it in `src`. */
export interface FeedAddress {
  readonly kind: 'openagenda' | 'url';
  /** What tells it from others, and what may be shown: its address as it was written, without its key. */
  readonly id: string;
  /** Absolute address, without its key. */
  readonly url: string;
  /** The key that the address carried, of a feed that asks for one. */
  readonly key?: string;
}

const OPENAGENDA = /^openagenda:(\d+)$/i;
const OPENAGENDA_EVENTS = /^https:\/\/api\.openagenda\.com\/v2\/agendas\/\d+\/events\b/;

function addressFrom(written: string, base: string): FeedAddress | undefined {
  const uid = OPENAGENDA.exec(written)?.[1];
  if (uid)
    return {
      kind: 'openagenda',
      id: `openagenda:${uid}`,
      url: `https://api.openagenda.com/v2/agendas/${uid}/events`,
    };
  try {
    const url = new URL(written.replace(/^webcals?:/i, 'https:'), base);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (!OPENAGENDA_EVENTS.test(url.href)) return {kind: 'url', id: written, url: url.href};
    const key = url.searchParams.get('key');
    url.searchParams.delete('key');
    return {kind: 'openagenda', id: url.href, url: url.href, ...(key && {key})};
  } catch {
    return undefined;
  }
}

/**
 * Reads the feeds that `src` names, separated by white space: `openagenda:UID`, addresses of the web, `webcal:` ones. A
 * relative address starts from `base`. Each feed is given once; `unknown` is what is no feed.
 */
export function feedsFrom(src: string, base: string): {feeds: FeedAddress[]; unknown: string[]} {
  const feeds = new Map<string, FeedAddress>();
  const unknown: string[] = [];
  for (const written of src.split(/\s+/).filter(Boolean)) {
    const address = addressFrom(written, base);
    if (!address) unknown.push(written);
    else if (!feeds.has(address.url)) feeds.set(address.url, address);
  }
  return {feeds: [...feeds.values()], unknown};
}
