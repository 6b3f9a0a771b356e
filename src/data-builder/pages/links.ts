import type {Site} from './site.js';

/** A page, as links to it call it. */
export interface Crumb {
  readonly name: string;
  /** From the pages’ root. */
  readonly path: string;
}

/** Leads from one page to the others: by relative paths, so that the folder works wherever it is put. */
export class Links {
  readonly #root: string;

  /** @param page path of the page that the links are on, from the pages’ root */
  constructor(page: string, site: Site) {
    // The page of addresses that do not exist is shown at any of them: nothing there can be relative.
    this.#root = page === NOT_FOUND ? site.url.pathname : '../'.repeat(page.split('/').length - 1);
  }

  /** @param path from the pages’ root; empty for the root itself */
  to(path: string): string {
    return this.#root + path || './';
  }

  /** A folder that is an address, or a path from the pages’ root. */
  folder(folder: string): string {
    return /^(?:https?:)?\//i.test(folder) ? folder : this.#root + folder;
  }
}

/** Name under which most hosts look for the page of addresses that do not exist. */
export const NOT_FOUND = '404.html';
