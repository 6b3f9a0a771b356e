import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {basename, dirname, join, resolve, sep} from 'node:path';
import {SiteError} from './site-error.js';
import {WRITTEN_FOR} from './site-facts.js';
import {builtFiles, finderWeight, pageFiles} from './site-files.js';
import {writeFiles} from './written-files.js';

/**
 * Writes the pages of the documentation site in a folder. They look for the built files in `draille/`, and for their data
 * in `draille/data/`.
 */
export function writePages(out: string, departement = WRITTEN_FOR): Promise<void> {
  return writeFiles(out, pageFiles({departement, finderWeight: finderWeight()}));
}

/** The département that a site shows: the one of its examples where the data have it, and otherwise their first. */
function departementIn(data: string): string {
  const path = join(data, 'v1/manifest.json');
  if (!existsSync(path)) {
    throw new SiteError(
      `${data} : pas de données ici. Faites-les d’abord : draille-data build --out ${data} …`,
    );
  }
  const {departements} = JSON.parse(readFileSync(path, 'utf8')) as {departements: object};
  const codes = Object.keys(departements).sort();
  const [first] = codes;
  if (first === undefined) throw new SiteError(`${data} : ces données n’ont aucun département.`);
  return codes.includes(WRITTEN_FOR) ? WRITTEN_FOR : first;
}

/** Where a folder really is, or will be once it is made. */
function realPath(folder: string): string {
  const whole = resolve(folder);
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole));
}

/** Whether a folder is another one, or in it, whatever links lead there. */
function isWithin(folder: string, other: string): boolean {
  const [inner, outer] = [realPath(folder), realPath(other)];
  return inner === outer || inner.startsWith(outer.replace(/[\\/]?$/, sep));
}

/** Address of a folder, from what was given. */
function rootOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new SiteError(`--url ${url} : écrivez l’adresse entière du site, https://…`);
  }
  return url.replace(/\/*$/, '/');
}

/** What a whole site is made of. */
export interface SiteOptions {
  readonly out: string;
  /** Folder that contains `v1/`, as `draille-data` made it. */
  readonly data: string;
  readonly legal?: string | undefined;
  /** Address that the site will have. */
  readonly url?: string | undefined;
}

/**
 * Writes the whole site, with the built files and the data of a folder: what a static host serves as it is.
 * @throws {SiteError} for what it cannot be made of
 * @throws {BuildError} where it cannot be written
 */
export async function writeSite({out, data, legal, url}: SiteOptions): Promise<void> {
  if (out === '') throw new SiteError('Donnez un dossier avec --out.');
  if (!existsSync('dist/draille.js')) {
    throw new SiteError('Les scripts manquent : npm run build:wordpress d’abord.');
  }
  const departement = departementIn(data);
  if (isWithin(data, out) || isWithin(out, data)) {
    throw new SiteError(`${data} et ${out} sont l’un dans l’autre. Donnez un autre dossier avec --out.`);
  }
  if (legal !== undefined && !existsSync(legal)) throw new SiteError(`${legal} : ce fichier n’existe pas.`);
  const facts = {departement, finderWeight: finderWeight(), legal, url: rootOf(url)};
  await writeFiles(out, [...pageFiles(facts), ...builtFiles(data)]);
}
