// npm run bench -- keystroke: how long a letter takes over twenty thousand places, with every kind of choice made.
import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {csvParse} from 'd3-dsv';
import {findCommunes, indexCommunes, originOf} from '../../src/domain/find-communes.js';
import {findPlaces, indexPlaceNames} from '../../src/domain/find-places.js';
import {countChoices, countOpen, filterPlaces, indexCriteria, type Wanted} from '../../src/domain/filter.js';
import type {Commune} from '../../src/domain/geography.js';
import {openingAt} from '../../src/domain/opening-moment.js';
import type {Place} from '../../src/domain/place.js';
import {placeFromRecord} from '../../src/domain/record.js';
import {searchPlaces} from '../../src/domain/search.js';
import {barePlace} from '../bare-place.js';

const PLACES = 20_000;
const KEYSTROKES = 400;
const FILE = '../shared/data/lieux-france-approx.csv.gz';

/** The same numbers at each run, so that two runs can be compared. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
const random = seededRandom(48);
const chance = (share: number): boolean => random() < share;

const jittered = (place: Place, copy: number): Place => ({
  ...place,
  id: `${place.id}-${copy}`,
  ...(place.position && {
    position: {...place.position, latitude: place.position.latitude + copy * random() * 0.1},
  }),
});

function realPlaces(): Place[] {
  const rows = csvParse(gunzipSync(readFileSync(FILE)).toString('utf8'));
  return rows.flatMap((row) => placeFromRecord(row).place ?? []);
}

const generated = (): Place[] =>
  Array.from({length: PLACES}, (_, index) =>
    barePlace({
      id: `${index}`,
      name: `Lieu ${Math.floor(random() * 1e6)}`,
      commune: `Commune ${index % 5000}`,
      codeInsee: `48${String(index % 1000).padStart(3, '0')}`,
      position: {latitude: 42 + random() * 9, longitude: -4 + random() * 12},
      ...(chance(0.5) && {hours: `Mo-Fr ${String(8 + (index % 4)).padStart(2, '0')}:00-17:00`}),
      services: ['demarches'],
      programmes: chance(0.3) ? ['france-services'] : ['conseiller-numerique'],
      origins: [`Source ${index % 24}`],
    }),
  );

/** Lists that the real file leaves empty are filled, so that every group has something to count. */
const filled = (place: Place): Place => ({
  ...place,
  costs: place.costs.length > 0 || chance(0.3) ? ['gratuit'] : [],
  access: chance(0.5) ? ['venir', 'telephone'] : [],
  publics: chance(0.4) ? ['seniors', 'jeunes'] : place.publics,
  labels: chance(0.3) ? ['QPV'] : chance(0.3) ? ['FRR', 'Étapes numériques (La Poste)'] : [],
});

function twentyThousand(): {places: Place[]; from: string} {
  const real = existsSync(FILE);
  const some = real ? realPlaces() : generated();
  const places = Array.from({length: PLACES}, (_, index) => {
    const place = some[index % some.length] ?? barePlace();
    return filled(index < some.length ? place : jittered(place, Math.floor(index / some.length)));
  });
  return {places, from: real ? FILE : 'generated places (the shared data is not there)'};
}

/** Communes as the places tell of them: each where its first placed place is. */
function communesOf(places: readonly Place[]): Commune[] {
  const communes = new Map<string, Commune>();
  for (const {codeInsee, commune, position, postcode} of places) {
    if (codeInsee && position && !communes.has(codeInsee))
      communes.set(codeInsee, {code: codeInsee, name: commune, postcodes: [postcode ?? ''], position});
  }
  return [...communes.values()];
}

/** Beginnings of names, letter after letter, as they are typed. */
function keystrokes(communes: readonly Commune[]): string[] {
  const typed: string[] = [];
  while (typed.length < KEYSTROKES) {
    const {name} = communes[Math.floor(random() * communes.length)] ?? {name: 'mende'};
    for (let length = 1; length <= name.length; length++) typed.push(name.slice(0, length));
  }
  return typed.slice(0, KEYSTROKES);
}

const {places, from} = twentyThousand();
const communes = indexCommunes(communesOf(places));
const names = indexPlaceNames(places);
const now = new Date('2026-11-24T09:00:00Z');
const moments = (['now', 'today', 'saturday'] as const).map((kind) => openingAt({kind}, now, '48'));
const origin = places[0]?.origins[0] ?? '';

const started = performance.now();
const index = indexCriteria(places);
const wanted: Wanted = {
  criteria: new Set([
    'demarches',
    'outils',
    'gratuit',
    'sans-rdv',
    'seniors',
    'conseiller-numerique',
    'label:qpv',
    ...index.criteria.flatMap(({id, name}) =>
      name && name !== origin && id.startsWith('source:') ? id : [],
    ),
  ]),
  openThen: moments[1],
};
moments.forEach((moment) => countOpen(index, wanted, moment));
searchPlaces(places, {});
const prepared = performance.now() - started;

/** What a letter asks for while the field suggests: communes, and places by their name. */
function suggest(typed: string): number {
  const start = performance.now();
  findCommunes(communes, typed).slice(0, 8);
  findPlaces(names, typed, 4);
  return performance.now() - start;
}

/** Everything that a letter may ask for, nothing kept from the letter before, choices open: which commune, which places, in what order, and every count. */
function answer(typed: string, asked: Wanted): number {
  const start = performance.now();
  const [first] = findCommunes(communes, typed);
  const near = first && originOf(typed, [first]).position;
  searchPlaces(filterPlaces(index, asked), {near});
  countChoices(index, asked);
  moments.forEach((moment) => countOpen(index, asked, moment));
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

console.log(`${places.length} places: ${from}; ${index.criteria.length} criteria; ${KEYSTROKES} letters.`);
console.log(`Once, when the list comes and the choices are opened: ${prepared.toFixed(0)} ms.`);

function tell(name: string, times: readonly number[], more = ''): void {
  const worst = Math.max(...times);
  console.log(`${name}: median ${median(times).toFixed(1)} ms, worst ${worst.toFixed(1)} ms${more}`);
}

const letters = keystrokes(communes.communes);
tell('a letter, and what it suggests', letters.map(suggest));
const nothing: Wanted = {criteria: new Set()};
for (const [name, asked] of [
  ['no choice made', nothing],
  ['every kind of choice made', wanted],
] as const) {
  const found = filterPlaces(index, asked).length;
  const times = letters.map((typed) => answer(typed, asked));
  tell(`a whole search at each letter, ${name}`, times, `; ${found} places`);
}
