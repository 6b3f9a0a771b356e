/*
 * What a finder writes after the `#` of the page's address: `#contact&draille.ou=Mende&draille.fiche=ab12cd34`. What the
 * page had there stays, first and as it was; each finder has keys of its own.
 */

/** What survives a reload, a bookmark, a link sent to someone: texts that the finder understands again. */
export interface FinderAddress {
  /** A commune or a postal code. */
  readonly where?: string;
  /** Choices, as `wishesText` writes them. */
  readonly wishes?: string;
  /** `Place.id` of the open sheet. */
  readonly place?: string;
}

const KEYS = {where: 'ou', wishes: 'choix', place: 'fiche'} as const;
type Part = keyof typeof KEYS;
const PARTS = Object.keys(KEYS) as Part[];

const keyOf = (name: string, part: Part): string => `${name}.${KEYS[part]}=`;
/** As they are: the page's own may be empty. */
const piecesOf = (hash: string): string[] => (hash.length > 1 ? hash.slice(1).split('&') : []);

/** Readable where it may be: letters with accents, commas and spaces as they are written in addresses. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%20/g, '+').replace(/%2C/g, ',').replace(/%3A/g, ':');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return ''; // cut in two by whoever copied it
  }
}

/** Reads what a finder of that name wrote. */
export function readFragment(hash: string, name: string): FinderAddress {
  const pieces = piecesOf(hash);
  const found = PARTS.flatMap((part) => {
    const piece = pieces.find((one) => one.startsWith(keyOf(name, part)));
    const text = piece && decoded(piece.slice(keyOf(name, part).length));
    return text ? [[part, text]] : [];
  });
  return Object.fromEntries(found) as FinderAddress;
}

/** Gives the fragment with what a finder of that name is at, and all else that was there; empty when nothing is left. */
export function writeFragment(hash: string, name: string, address: FinderAddress): string {
  const others = piecesOf(hash).filter((piece) => !PARTS.some((part) => piece.startsWith(keyOf(name, part))));
  const own = PARTS.flatMap((part) => {
    const text = address[part];
    return text ? keyOf(name, part) + encoded(text) : [];
  });
  const pieces = [...others, ...own];
  return pieces.length > 0 ? `#${pieces.join('&')}` : '';
}
