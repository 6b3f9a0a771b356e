import {SHARD_VERSION} from '../../sources/shard.js';
import {isUrl} from '../download.js';
import {html, type Markup} from '../report-markup.js';
import type {Links} from './links.js';
import type {Site} from './site.js';

/** A host as a policy names it; that of the pages for a path. */
const sourceOf = (folder: string): string => (isUrl(folder) ? new URL(folder).origin : "'self'");

/** What a page may load, said to the browser: its style sheet, and with the search tool its files and their data. */
export function policyOf({scripts = '', data = scripts}: Site, hasFinder: boolean): string {
  const lists = [...new Set([sourceOf(scripts), sourceOf(data)])].join(' ');
  const finder = hasFinder ? [`script-src ${sourceOf(scripts)}`, `connect-src ${lists}`] : [];
  return ["default-src 'none'", "style-src 'self'", ...finder, "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );
}

/** Asks for the search tool and for its list at once; nothing where the pages were made without scripts. */
export function finderHead({scripts, data}: Site, code: string, links: Links): Markup | undefined {
  if (scripts === undefined) return undefined;
  const folder = links.folder(scripts);
  const list = `${data ?? `${folder}data/`}v${SHARD_VERSION}/${code}.json`;
  return html`<link rel="preload" as="fetch" crossorigin href="${list}" />
    <script type="module" src="${folder}conseiller-finder.js"></script>`;
}

/** The search tool around what is read without it, which comes back where its list cannot be loaded. */
export function withFinder({scripts, data, contact}: Site, code: string, fallback: Markup): Markup {
  if (scripts === undefined) return fallback;
  const src = data !== undefined && html` src="${data}"`;
  return html`<conseiller-finder departement="${code}" contact="${contact}" ${src}>
    <span slot="title">Chercher un lieu</span>
    ${fallback}
  </conseiller-finder>`;
}
