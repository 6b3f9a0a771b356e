/** What the data of `tabular:…` is asked of. */
const TABULAR = ['https://tabular-api.data.gouv.fr', 'https://geo.api.gouv.fr'];

/** The hosts that an address of the list stands for, as a policy writes them. */
function hostsOf(address: string, base: string): readonly string[] {
  if (address.startsWith('tabular:')) return TABULAR;
  try {
    return [new URL(address.replace('{s}', '*'), base).origin];
  } catch {
    return [];
  }
}

/**
 * Keeps the page, from now on, to scripts of its own host, and to data and images of the hosts of the list. It completes
 * what the page says itself: there `'self'` would do, but WebKit takes it for nobody in a frame that has no origin.
 * @param folder of the scripts
 * @param sources addresses that the page may ask
 */
export function narrowPolicy(folder: URL, sources: readonly string[]): void {
  const hosts = [...new Set([folder.href, ...sources].flatMap((address) => hostsOf(address, folder.href)))].join(' ');
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `script-src ${folder.origin}; connect-src ${hosts}; img-src ${hosts}`;
  document.head.append(meta);
}
