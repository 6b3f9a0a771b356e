import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import * as standard from '../../src/domain/standard.js';
import {detailsOf, placeOf} from './record-rows.js';

const SCHEMA = new URL('../../../shared/data/standard-schema.json', import.meta.url);
const LISTS = [
  ['services', 'services', standard.SERVICES],
  ['publics_specifiquement_adresses', 'publics', standard.PUBLICS],
  ['prise_en_charge_specifique', 'needs', standard.NEEDS],
  ['frais_a_charge', 'costs', standard.COSTS],
  ['dispositif_programmes_nationaux', 'programmes', standard.PROGRAMMES],
  ['modalites_acces', 'access', standard.ACCESSES],
  ['modalites_accompagnement', 'formats', standard.FORMATS],
  ['itinerance', 'itinerance', standard.ITINERANCES],
] as const;

interface Schema {
  fields: {name: string; constraints?: {pattern?: string; enum?: string[]}}[];
}

async function schemaIfPresent(): Promise<Schema | undefined> {
  const text = await readFile(SCHEMA, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Schema);
}

describe('the national standard', () => {
  for (const [field, key, wordings] of LISTS) {
    it(`reads every wording of ${field}, in the order of the standard`, () => {
      const published = Object.values(wordings);
      assert.deepEqual(placeOf({[field]: published.join('|')})[key], Object.keys(wordings));
      assert.deepEqual(placeOf({[field]: [...published].reverse()})[key], Object.keys(wordings));
    });
    it(`reads ${field} whatever the case, the accents, the apostrophes and the spaces`, () => {
      for (const [code, wording] of Object.entries(wordings)) {
        assert.deepEqual(placeOf({[field]: wording.toUpperCase().normalize('NFD')})[key], [code]);
        assert.deepEqual(placeOf({[field]: `  ${wording.replace(/'/g, '’').replace(/ /g, '  ')} `})[key], [
          code,
        ]);
      }
    });
  }

  it('knows the 92 kinds of structure', () => {
    assert.equal(standard.TYPOLOGIES.size, 92);
    assert.deepEqual(detailsOf({typologie: 'RFS|BIB'}).typologies, ['BIB', 'RFS']);
  });

  it('has the columns and the values of the published schema', async (test) => {
    const schema = await schemaIfPresent();
    if (!schema) {
      test.skip('../shared/data/standard-schema.json is missing');
      return;
    }
    const names = schema.fields.map(({name}) => name);
    assert.deepEqual([...standard.STANDARD_FIELDS].sort(), names.sort());
    for (const [field, , wordings] of LISTS) {
      const {constraints} = schema.fields.find(({name}) => name === field) ?? {};
      const values = new RegExp(constraints?.pattern ?? '(?!)');
      for (const wording of Object.values(wordings)) assert.match(wording, values, `${field}: ${wording}`);
    }
  });
});
