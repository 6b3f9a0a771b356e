import {counted} from '../report-words.js';
import {readMairies} from '../mairies.js';
import {ACCESSIBILITY_PAGE, LEGAL_PAGE, PRIVACY_PAGE} from './about.js';
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
import {communesName, communesText, robots, SITE_MAP, siteMap} from './site-map.js';
import {STYLE, STYLE_NAME} from './style.js';
import {territoryPage} from './territory-page.js';
import {writeFiles, type Outcome, type PlannedFile} from './written-files.js';

/** A page that is made when it is written: a country has thirty-five thousand. */
interface Planned {
  readonly path: string;
  readonly make: () => Page;
}

function planned(territories: readonly TerritoryEntry[], site: Site): Planned[] {
  return [
    {path: '', make: () => homePage(territories, site)},
    ...territories.flatMap((territory) => [
      {path: territory.path, make: () => territoryPage(territory, site)},
      ...territory.communes.map((entry) => ({
        path: entry.path,
        make: () => communePage(entry, territory, site),
      })),
    ]),
    {path: LEGAL_PAGE.path, make: () => legalPage(territories, site)},
    {path: PRIVACY_PAGE.path, make: () => privacyPage(site)},
    {path: ACCESSIBILITY_PAGE.path, make: () => accessibilityPage(site)},
  ];
}

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Plans every file of the site. The same data and options give the same files, whatever the day. */
export function siteFiles(territories: readonly TerritoryEntry[], site: Site): PlannedFile[] {
  const pages = planned(territories, site);
  const all = [...pages, {path: NOT_FOUND, make: () => notFoundPage(territories, site)}];
  const paths = pages.map(({path}) => path);
  return [
    {name: STYLE_NAME, text: () => STYLE},
    ...all.map(({path, make}) => ({name: fileOf(path), text: () => pageText(make(), site)})),
    ...territories.map((territory) => ({
      name: communesName(territory),
      text: () => communesText(territory),
    })),
    {name: SITE_MAP, text: () => siteMap(paths, site)},
    {name: 'robots.txt', text: () => robots(site)},
  ];
}

function summary({written, removed, heaviest}: Outcome, out: string): string {
  const lines = [
    `${counted(written, 'page écrite', 'pages écrites')} dans ${out}`,
    ...(removed > 0 ? [`${counted(removed, 'fichier retiré', 'fichiers retirés')}, sans raison d’être`] : []),
    `La plus lourde : ${heaviest.name}, ${Math.ceil(heaviest.bytes / 1000)} ko`,
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
  return summary(await writeFiles(out, siteFiles(directoryOf(read, phones), site)), out);
}
