import {html} from '../report-markup.js';
import type {TerritoryEntry} from './directory.js';
import type {Site} from './site.js';

export const SITE_MAP = 'sitemap.xml';

/** Every page, for search engines. Pages have no date of their own: that of their data would often be wrong. */
export function siteMap(paths: readonly string[], {url}: Site): string {
  const lines = paths.map((path) => html`<url><loc>${new URL(path, url).href}</loc></url>`.text);
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return [head, ...lines, '</urlset>', ''].join('\n');
}

/** Everything may be read. It counts where the pages are at the root of their host. */
export function robots({url}: Site): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL(SITE_MAP, url).href}\n`;
}

export const communesName = ({path}: TerritoryEntry): string => `${path}communes.json`;

/** The page of each commune by its INSEE code, for whoever makes links to many of them. */
export function communesText({code, name, communes}: TerritoryEntry): string {
  const pages = [...communes]
    .sort((a, b) => (a.commune.code < b.commune.code ? -1 : 1))
    .map(({commune, path: page, here}) => ({
      code: commune.code,
      nom: commune.name,
      page,
      lieux: here.length,
    }));
  const file = {version: 1, departement: {code, nom: name}, communes: pages};
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
