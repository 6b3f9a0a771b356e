import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {findCommunesLoosely} from '../../src/domain/find-communes-loosely.js';
import {findCommunes, indexCommunes} from '../../src/domain/find-communes.js';
import {fold} from '../../src/domain/fold.js';
import type {Commune} from '../../src/domain/geography.js';
import {understandFurther} from '../../src/domain/understand-further.js';
import {understandWhere, type Meaning} from '../../src/domain/understand-where.js';

const file = new URL('../../../shared/data/communes-france.csv', import.meta.url);
const skip = existsSync(file)
  ? false
  : 'the communes of France are not here: ../shared/data/communes-france.csv';
const rows = skip ? [] : csvParse(readFileSync(file, 'utf8'));

const DEPARTEMENTS: Readonly<Record<string, string>> = {
  '01': 'Ain',
  '2A': 'Corse-du-Sud',
  '46': 'Lot',
  '48': 'Lozère',
  '69': 'Rhône',
  '72': 'Sarthe',
  '75': 'Paris',
  '974': 'La Réunion',
};

const communesOf = (departement: string): Commune[] =>
  rows
    .filter((row) => row['departement'] === departement)
    .map((row) => ({
      code: row['code'] ?? '',
      name: row['nom'] ?? '',
      postcodes: (row['codes_postaux'] ?? '').split('|'),
      position: {latitude: Number(row['lat']), longitude: Number(row['lon'])},
    }));

/** Whether a commune is what was understood, or among what is offered. */
const isThere = (meaning: Meaning, commune: Commune): boolean => {
  const communes = meaning.kind === 'origin' ? meaning.origin.communes : [];
  const all = 'communes' in meaning ? meaning.communes : communes;
  return all.includes(commune);
};

/** What people copy from a letter, of a commune in a département. */
const spellings: readonly ((commune: Commune, code: string, name: string) => string)[] = [
  ({name}) => name,
  ({name, postcodes}) => `${postcodes[0] ?? ''} ${name.toUpperCase()}`,
  ({name, postcodes}) => `${fold(name)} ${postcodes[0] ?? ''}`,
  ({name}, code) => `${name} (${code})`,
  ({name}, _code, departement) => `${name}, ${departement}, France`,
  ({name, postcodes}) => `12 bis place de l’Église, ${postcodes[0] ?? ''} ${name}`,
];

describe('the communes of several départements', {skip}, () => {
  for (const [code, name] of Object.entries(DEPARTEMENTS)) {
    it(`are understood as people copy them from a letter, in ${name}`, () => {
      const communes = communesOf(code);
      const known = {index: indexCommunes(communes), places: [], departement: {code, name}};
      const missed = communes.flatMap((commune) =>
        spellings
          .map((spell) => spell(commune, code, name))
          .filter(
            (typed) =>
              !isThere(understandWhere(typed, known.index) ?? understandFurther(typed, known), commune),
          ),
      );
      assert.deepEqual(missed, []);
    });
  }

  it('are offered, all but a few, when two neighbouring letters changed places', (t) => {
    const communes = communesOf('48').concat(communesOf('2A'));
    const index = indexCommunes(communes);
    const swapped = communes
      .filter(({name}) => fold(name).length >= 5)
      .map((commune) => {
        const typed = fold(commune.name);
        const at = Math.floor(typed.length / 2);
        const swap = `${typed.charAt(at)}${typed.charAt(at - 1)}`;
        return {commune, typed: typed.slice(0, at - 1) + swap + typed.slice(at + 1)};
      });
    const missed = swapped.filter(({commune, typed}) => {
      const found = [...findCommunes(index, typed), ...findCommunesLoosely(index, typed)];
      return !found.includes(commune);
    });
    t.diagnostic(`${missed.length} missed of ${swapped.length}`);
    assert.ok(missed.length <= swapped.length / 100, missed.map(({typed}) => typed).join(', '));
  });

  it('are seldom offered to who names a town from elsewhere', (t) => {
    const index = indexCommunes(communesOf('48'));
    const towns = rows
      .filter((row) => Number(row['population']) >= 30_000 && row['departement'] !== '48')
      .map((row) => row['nom'] ?? '')
      .filter((name) => findCommunes(index, name).length === 0);
    const mistaken = towns.filter((name) => findCommunesLoosely(index, name).length > 0);
    t.diagnostic(`${mistaken.length} of ${towns.length}`);
    assert.ok(mistaken.length <= towns.length / 10, mistaken.join(', '));
  });
});
