import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {parse} from 'csv-parse/sync';
import {mergeDuplicates} from '../../src/data-builder/duplicates.js';
import {placeFromRecord, type RawRecord} from '../../src/domain/record.js';

const LOZERE = '../shared/data/lieux-48-approx.json';
const FRANCE = '../shared/data/lieux-france-approx.csv.gz';
const skipWithout = (path: string): string | false => !existsSync(path) && `skipped: no ${path}`;

const placesOf = (rows: readonly RawRecord[]) => rows.flatMap((row) => placeFromRecord(row).place ?? []);
const lozere = () => mergeDuplicates(placesOf(JSON.parse(readFileSync(LOZERE, 'utf8')) as RawRecord[]));

describe('duplicates in the data of Lozère', {skip: skipWithout(LOZERE)}, () => {
  it('joins each France services with its Aidants Connect row', () => {
    const {merges} = lozere();
    const pairs = merges.map(({absorbed}) => absorbed.join(' + '));
    for (const pair of [
      'Aidants-Connect_1865 + France-Services_905',
      'Aidants-Connect_1932 + France-Services_272',
      'Aidants-Connect_2292 + France-Services_899',
      'Aidants-Connect_2520 + France-Services_900',
      'Aidants-Connect_2894 + France-Services_901',
      'Aidants-Connect_5127 + France-Services_2983',
      'Aidants-Connect_5277 + France-Services_2988',
    ]) {
      assert.ok(pairs.includes(pair), pair);
    }
  });

  it('keeps the France services of Florac apart from that of Meyrueis, whose address it gives', () => {
    const {merges} = lozere();
    assert.equal(
      merges.some(({absorbed}) => absorbed.includes('Aidants-Connect_1866')),
      false,
    );
  });
});

describe('duplicates in the data of the whole country', {skip: skipWithout(FRANCE)}, () => {
  it('merges about one row in nine, never many at once, whatever the order of the rows', (context) => {
    const rows = parse<Record<string, string>>(gunzipSync(readFileSync(FRANCE)), {columns: true});
    const places = placesOf(rows);
    const {places: kept, merges} = mergeDuplicates(places);
    const sizes = merges.map(({absorbed}) => absorbed.length);
    context.diagnostic(`${places.length} rows, ${kept.length} places, ${merges.length} merges`);
    assert.equal(kept.length, places.length - sizes.reduce((sum, size) => sum + size - 1, 0));
    assert.ok(kept.length > places.length * 0.85 && kept.length < places.length * 0.9);
    assert.ok(Math.max(...sizes) <= 6, 'a place has a handful of sources at most');
    assert.deepEqual(mergeDuplicates([...places].reverse()).merges, merges);
  });
});
