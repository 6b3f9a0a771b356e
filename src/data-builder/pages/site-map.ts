import type {WrittenFile} from './written-files.js';
import {html} from '../report-markup.js';
import type {TerritoryEntry} from './directory.js';
import type {Site} from './site.js';

/** Every page, for search engines. Pages have no date of their own: that of their data would often be wrong. */
export function siteMap(paths: readonly string[], {url}: Site): WrittenFile {
  const lines = paths.map((path) => html`<url><loc>${new URL(path, url).href}</loc></url>`.text);
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return {name: 'sitemap.xml', text: [head, ...lines, '</urlset>', ''].join('\n')};
}

/** Everything may be read. It counts where the pages are at the root of their host. */
export function robots({url}: Site): WrittenFile {
  return {
    name: 'robots.txt',
    text: `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', url).href}\n`,
  };
}

/** The page of each commune by its INSEE code, for whoever makes links to many of them. */
export function communesFile({path, code, name, communes}: TerritoryEntry): WrittenFile {
  const pages = [...communes]
    .sort((a, b) => (a.commune.code < b.commune.code ? -1 : 1))
    .map(({commune, path: page, here}) => ({
      code: commune.code,
      nom: commune.name,
      page,
      lieux: here.length,
    }));
  const text = JSON.stringify({version: 1, departement: {code, nom: name}, communes: pages}, undefined, 1);
  return {name: `${path}communes.json`, text: `${text}\n`};
}
