import type {PlaceList} from '../../src/sources/place-source.js';
import type {DepartementData} from '../../src/data-builder/pages/read-data.js';
import {directoryOf} from '../../src/data-builder/pages/directory.js';
import {siteFiles} from '../../src/data-builder/pages/make-pages.js';
import type {Site} from '../../src/data-builder/pages/site.js';
import type {Place} from '../../src/domain/place.js';
import {draille, type Outcome} from './run-command.js';
import {someCommunes} from './some-communes.js';

/** Who publishes, in tests: nobody. */
export const SITE: Site = {
  url: new URL('https://aide.example.fr/lieux/'),
  name: 'Aide numérique',
  publisher: 'Mairie d’exemple',
  address: '1 rue Haute, 48000 Exemple',
  phone: '+33465719999',
  director: 'La personne responsable',
  host: 'Hébergeur d’exemple, 2 rue Basse, 75000 Paris, 01 00 00 00 00',
  contact: 'numerique@mairie.example.fr',
  accessibility: {state: 'non-evaluee'},
};

const GIVEN: Readonly<Record<string, string>> = {
  '--departements': '48',
  '--site-url': SITE.url.href,
  '--publisher': SITE.publisher,
  '--publisher-address': SITE.address,
  '--publisher-phone': '04 65 71 99 99',
  '--contact': SITE.contact,
  '--director': SITE.director,
  '--host': SITE.host,
};

/** Options of `draille-data pages`, all that must be given, but for those that are changed; `''` leaves one out. */
export function pagesArgs(changes: Readonly<Record<string, string>>): string[] {
  const options = Object.entries({...GIVEN, ...changes}).filter(([, value]) => value !== '');
  return ['pages', ...options.flat()];
}

/** Runs `draille-data pages`. */
export const pages = (changes: Readonly<Record<string, string>>): Promise<Outcome> =>
  draille(...pagesArgs(changes));

/** Data of the invented places of the demonstration, in a folder. */
export async function exampleData(out: string): Promise<void> {
  const {status, complaint} = await draille(
    ...['build', '--departements', '48', '--out', out, '--allow-shrink'],
    ...['--places', 'demo/example/lieux-48.csv', '--communes', 'demo/example/communes-48.csv'],
    ...['--mairies', 'demo/example/mairies-48.json', '--source-name', 'Lieux inventés'],
  );
  if (status !== 0) throw new Error(complaint);
}

const departement: PlaceList['departement'] = {code: '48', name: 'Lozère'};

/** What is read of a département with these places. */
export const dataOf = (places: readonly Place[], updated?: string): DepartementData => ({
  departement,
  places,
  origin: {name: 'Lieux inventés', ...(updated && {updated})},
  communes: someCommunes().of('48'),
});

/** The files of a site of one département, by name. */
export function filesOf(places: readonly Place[], site: Site = SITE): Record<string, string> {
  const files = siteFiles(directoryOf([dataOf(places)], new Map()), site);
  return Object.fromEntries(files.map(({name, text}) => [name, text()]));
}
