import type {Markup} from '../../src/data-builder/report-markup.js';

/** A page of the documentation site, but for what all of them have. */
export interface SitePage {
  /** Folder of the page from the site’s root: empty for the root itself, and otherwise ending with `/`. */
  readonly path: string;
  /** Its heading, and what its tab is called. */
  readonly title: string;
  /** What it is called in a list of links. */
  readonly name: string;
  /** One sentence for search engines and for lists of pages. */
  readonly description: string;
  /** All that follows the heading. */
  readonly main: Markup;
  /** Language of its text, where that is not French. */
  readonly lang?: 'en';
  /** Style sheets and scripts of its own, addresses from the site’s root. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** `wide` for tools that need the room, `front` for a page that brings its heading. */
  readonly kind?: 'wide' | 'front';
}

/** Gives the address of a file or folder of the site, as a page at `path` writes it: the site works in any folder. */
export function linkFrom(path: string, to: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}${to}` || './';
}

/** Script of pages that have texts to paste. */
export const COPY_BUTTONS = 'draille/site/copy-buttons.js';
