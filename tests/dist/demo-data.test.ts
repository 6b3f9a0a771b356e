import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {makeExampleData} from '../../demo/make-data.js';
import {unpackPlaces} from '../../src/sources/shard.js';

describe('the demonstration without network', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'draille-demo-'))));
  after(() => rmSync(folder, {recursive: true}));

  it('always has a number to call, that of the place or of the mairie', () => {
    assert.ok(makeExampleData(folder));
    const {places, origin} = unpackPlaces(JSON.parse(readFileSync(`${folder}/v1/48.json`, 'utf8')));
    assert.match(origin.name, /exemple/);
    assert.ok(places.length >= 28);
    assert.deepEqual(
      places.filter(({phone, mairiePhone}) => !phone && !mairiePhone),
      [],
    );
  });
});
