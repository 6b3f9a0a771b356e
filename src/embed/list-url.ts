/** Tags that show places, and read a département's list first. */
const SHOWS_PLACES = /^conseiller-/i;
/** Sources that are not a folder of shards: a resource of the tabular API, one file. */
const OTHER_SOURCE = /^tabular:|\.(csv|json)([?#]|$)/i;

/** What is read of an element: any `Element` has it. */
interface Attributes {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/**
 * Address of the list that an element will ask for first, or undefined when it asks for none that can be told from
 * its attributes.
 */
export function listUrl(element: Attributes, defaultBase: URL, page: string): URL | undefined {
  const departement = element.getAttribute('departement')?.trim().toUpperCase();
  const src = element.getAttribute('src')?.trim();
  if (!departement || !SHOWS_PLACES.test(element.localName) || OTHER_SOURCE.test(src ?? '')) return undefined;
  const base = src ? new URL(src.endsWith('/') ? src : `${src}/`, page) : defaultBase;
  return new URL(`v1/${departement}.json`, base);
}
