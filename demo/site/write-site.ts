import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {isWithin} from '../../src/data-builder/real-path.js';
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

/** The codes of the départements that some data have. */
function codesIn(data: string): readonly string[] {
  const path = join(data, 'v1/manifest.json');
  const cure = `draille-data build --out ${data} …`;
  if (!existsSync(path)) throw new SiteError(`${data} : pas de données ici. Faites-les d’abord : ${cure}`);
  try {
    const {departements} = JSON.parse(readFileSync(path, 'utf8')) as {departements: object};
    return Object.keys(departements).sort();
  } catch (error) {
    throw new SiteError(`${path} : manifeste illisible. Refaites les données : ${cure}`, {cause: error});
  }
}

/** The département that a site shows: the one of its examples where the data have it, and otherwise their first. */
function departementIn(data: string): string {
  const codes = codesIn(data);
  const [first] = codes;
  if (first === undefined) throw new SiteError(`${data} : ces données n’ont aucun département.`);
  return codes.includes(WRITTEN_FOR) ? WRITTEN_FOR : first;
}

function refuseNoFile(path: string): void {
  const found = statSync(path, {throwIfNoEntry: false});
  if (!found) throw new SiteError(`${path} : ce fichier n’existe pas.`);
  if (!found.isFile()) throw new SiteError(`${path} : ce n’est pas un fichier.`);
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
  if (legal !== undefined) refuseNoFile(legal);
  const facts = {departement, finderWeight: finderWeight(), legal, url: rootOf(url)};
  await writeFiles(out, [...pageFiles(facts), ...builtFiles(data)]);
}
