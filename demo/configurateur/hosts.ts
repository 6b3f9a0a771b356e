import type {Choice} from './choice.js';

/** The host that an address asks; empty where it is that of the page itself, or none. */
function hostOf(address: string, page: string): string {
  if (address.startsWith('tabular:')) return 'tabular-api.data.gouv.fr';
  if (/^openagenda:/i.test(address)) return 'api.openagenda.com';
  try {
    const {origin, host} = new URL(address.replace(/^webcals?:/i, 'https:'), page);
    return origin === new URL(page).origin ? '' : host;
  } catch {
    return '';
  }
}

/**
 * The other hosts that one or several addresses ask, each once.
 * @param page address that relative ones start from
 */
export function hostsOf(addresses: string, page: string): readonly string[] {
  const hosts = addresses
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => hostOf(address, page));
  return [...new Set(hosts.filter(Boolean))];
}

/** Something of another host, or a number to call, that the address of this page has chosen. */
export interface Foreign {
  readonly what: string;
  readonly whose: string;
}

/** An answer that may name another host, or somebody to call. */
export type Naming = 'files' | 'page' | 'phone' | 'src' | 'more' | 'contact';

/**
 * What would come from other hosts, or go to them, that nobody has typed in this visit: whoever wrote the link that was
 * followed has chosen it.
 * @param isTyped whether somebody typed this answer in this visit
 * @param here address of this site
 */
export function foreignIn(
  {hosting, files, page, phone, options}: Choice,
  isTyped: (answer: Naming) => boolean,
  here: string,
): readonly Foreign[] {
  const {src = '', more = '', contact = ''} = options;
  const named = (answer: Naming, what: string, addresses: string): readonly Foreign[] =>
    isTyped(answer) ? [] : hostsOf(addresses, here).map((whose) => ({what, whose}));
  const untyped = (answer: Naming, what: string, whose: string): readonly Foreign[] =>
    whose === '' || isTyped(answer) ? [] : [{what, whose}];
  return [
    ...named('files', 'le script de l’outil viendrait de', hosting === 'ours' ? files : ''),
    ...named('src', 'les données viendraient de', src),
    ...named('more', '« En savoir plus » mènerait à', more),
    ...untyped('contact', 'les erreurs iraient à', contact),
    ...named('page', 'le code de la feuille mènerait à', page),
    ...untyped('phone', 'la feuille donnerait à appeler le', phone),
  ];
}
