import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {parse} from 'csv-parse/sync';
import {isFranceServicesRow, placeFromFranceServices} from '../../src/domain/france-services.js';
import {placeFromRecord, type RawRecord, type RecordReading} from '../../src/domain/record.js';

const FOLDER = '../shared/data';

async function present(file: string): Promise<Buffer | undefined> {
  return readFile(`${FOLDER}/${file}`).catch(() => undefined);
}

const rowsOf = (csv: string): RawRecord[] => parse(csv, {columns: true, bom: true});

/** How many remarks of each kind, the most frequent first. */
function countsOf(readings: readonly RecordReading[]): string {
  const counts = new Map<string, number>();
  for (const {field, reason, outcome} of readings.flatMap(({problems}) => problems)) {
    const kind = `${field} ${reason} ${outcome}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const lines = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  return `${readings.length} rows, ${readings.filter(({place}) => place).length} places\n${lines.join('\n')}`;
}

function everyRowIsRead(readings: readonly RecordReading[]): void {
  for (const {place, problems} of readings) {
    const rejected = problems.filter(({outcome}) => outcome === 'rejected');
    assert.equal(rejected.length, place ? 0 : 1);
    assert.match(place?.phone ?? '+33', /^(?:\+(?:33|590|594|596|262|508|681|687|689)\d*|3\d{3})$/);
    assert.match(place?.updated ?? '2020-01-01', /^20\d\d-\d\d-\d\d$/);
  }
}

describe('the places published in France', () => {
  it('are all read as a place or rejected with a reason', async (test) => {
    const file = await present('lieux-france-approx.csv.gz');
    if (!file) {
      test.skip(`${FOLDER}/lieux-france-approx.csv.gz is missing`);
      return;
    }
    const readings = rowsOf(gunzipSync(file).toString('utf8')).map((record) => placeFromRecord(record));
    test.diagnostic(countsOf(readings));
    everyRowIsRead(readings);
    assert.ok(readings.filter(({place}) => !place).length <= 20);
    assert.ok(readings.filter(({place}) => place?.position).length >= 18_250);
    assert.ok(readings.filter(({place}) => place?.phone).length >= 5_390);
  });

  it('in Lozère are all places', async (test) => {
    const file = await present('lieux-48-approx.json');
    if (!file) {
      test.skip(`${FOLDER}/lieux-48-approx.json is missing`);
      return;
    }
    const readings = (JSON.parse(file.toString('utf8')) as RawRecord[]).map((record) =>
      placeFromRecord(record),
    );
    test.diagnostic(countsOf(readings));
    assert.equal(readings.filter(({place}) => place).length, 65);
  });

  it('as France services all have a telephone, but for four, and hours', async (test) => {
    const file = await present('france-services-2024-08.csv');
    if (!file) {
      test.skip(`${FOLDER}/france-services-2024-08.csv is missing`);
      return;
    }
    const rows = rowsOf(file.toString('utf8'));
    const readings = rows.map((row) => placeFromFranceServices(row));
    test.diagnostic(countsOf(readings));
    everyRowIsRead(readings);
    assert.ok(rows.every(isFranceServicesRow));
    assert.equal(readings.filter(({place}) => place).length, 2845);
    assert.equal(readings.filter(({place}) => place?.phone).length, 2841);
    assert.ok(readings.every(({place}) => place?.updated !== undefined));
  });
});
