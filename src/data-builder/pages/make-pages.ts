import {counted} from '../report-words.js';
import {readMairies} from '../mairies.js';
import {accessibilityPage} from './accessibility-page.js';
import type {PagesOptions} from './arguments.js';
import {communePage} from './commune-page.js';
import {directoryOf, type TerritoryEntry} from './directory.js';
import {homePage, notFoundPage} from './home-page.js';
import {legalPage, privacyPage} from './legal-pages.js';
import {NOT_FOUND} from './links.js';
import {pageText, type Page} from './page.js';
import {readData} from './read-data.js';
import type {Site} from './site.js';
import {communesFile, robots, siteMap} from './site-map.js';
import {STYLE, STYLE_NAME} from './style.js';
import {territoryPage} from './territory-page.js';
import {writeFiles, type WrittenFile} from './written-files.js';

function pagesOf(territories: readonly TerritoryEntry[], site: Site): Page[] {
  return [
    homePage(territories, site),
    ...territories.flatMap((territory) => [
      territoryPage(territory, site),
      ...territory.communes.map((entry) => communePage(entry, territory, site)),
    ]),
    legalPage(territories, site),
    privacyPage(site),
    accessibilityPage(site),
  ];
}

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Makes every file of the site. The same data and options give the same files, whatever the day. */
export function siteFiles(territories: readonly TerritoryEntry[], site: Site): WrittenFile[] {
  const pages = pagesOf(territories, site);
  const written = [...pages, notFoundPage(territories, site)].map((page): WrittenFile => ({
    name: fileOf(page.path),
    text: pageText(page, site),
  }));
  const paths = pages.map(({path}) => path).filter((path) => path !== NOT_FOUND);
  return [
    {name: STYLE_NAME, text: STYLE},
    ...written,
    ...territories.map(communesFile),
    siteMap(paths, site),
    robots(site),
  ];
}

const kilobytes = (text: string): number => Math.round(Buffer.byteLength(text) / 1000);

function summary(files: readonly WrittenFile[], removed: number, out: string): string {
  const pages = files.filter(({name}) => name.endsWith('.html'));
  const heaviest = [...pages].sort((a, b) => b.text.length - a.text.length)[0];
  const lines = [
    `${counted(pages.length, 'page écrite', 'pages écrites')} dans ${out}`,
    ...(removed > 0
      ? [`${counted(removed, 'fichier retiré', 'fichiers retirés')}, qui n’a plus lieu d’être`]
      : []),
    ...(heaviest ? [`La plus lourde : ${heaviest.name}, ${kilobytes(heaviest.text)} ko`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Reads the data, writes the pages, and says in French what was done.
 * @throws {BuildError} when the data are missing, a file of somebody else is in the way, or the disk refuses
 */
export async function makePages(options: PagesOptions): Promise<string> {
  const {data, departements, mairies, timeout, out, site} = options;
  const read = await readData(data, departements, timeout);
  const phones = mairies ? await readMairies(mairies, timeout) : new Map<string, string>();
  const files = siteFiles(directoryOf(read, phones), site);
  const removed = await writeFiles(out, files);
  return summary(files, removed, out);
}
