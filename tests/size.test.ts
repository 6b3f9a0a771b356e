import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {importsOf} from './imports/read-imports.js';

// What a page pays before it shows anything, brotli, in kB of 1000 bytes: the file and all that it imports at once.
const budgets: Readonly<Record<string, number>> = {
  'atelier-agenda.js': 19,
  'conseiller-finder.js': 22,
  'conseiller-map.js': 22,
  'panel-info.js': 12,
  'draille.js': 1.5,
  'draille-classic.js': 1.7,
  'draille-iframe.js': 1,
};
/** The map, with Leaflet, supercluster and their looks; on demand. */
const MAP_BUDGET = 52;

const built = existsSync('dist') ? readdirSync('dist').filter((file) => file.endsWith('.js')) : [];

describe('the weight of what a page loads', () => {
  for (const [file, budget] of Object.entries(budgets)) {
    it(`keeps ${file} within ${String(budget)} kB`, (t) => {
      const weight = [...eagerFiles(file)].reduce((sum, each) => sum + kilobytes(each), 0);
      t.diagnostic(`${file}: ${weight.toFixed(2)} kB of ${String(budget)}`);
      assert.ok(weight <= budget, `${file} weighs ${weight.toFixed(2)} kB, more than ${String(budget)} kB`);
    });
  }

  it(`keeps every file with the map in it within ${String(MAP_BUDGET)} kB`, (t) => {
    const maps = built.filter((file) =>
      readFileSync(join('dist', file), 'utf8').includes('leaflet-container'),
    );
    assert.ok(maps.length > 0, 'no file has the map');
    for (const file of maps) {
      t.diagnostic(`${file}: ${kilobytes(file).toFixed(2)} kB of ${String(MAP_BUDGET)}`);
      assert.ok(kilobytes(file) <= MAP_BUDGET, `${file} weighs ${kilobytes(file).toFixed(2)} kB`);
    }
  });

  it('keeps what the loader asks for one finder within the same budget, loader included', () => {
    const entry = built.find((file) => /^draille-conseiller-finder-[\w-]+\.js$/.test(file));
    assert.ok(entry, `no file of the loader for the finder among ${built.join(', ')}`);
    const weight = [...eagerFiles(entry), 'draille.js'].reduce((sum, each) => sum + kilobytes(each), 0);
    assert.ok(weight <= 22 + 1.5, `${weight.toFixed(2)} kB`);
  });
});

describe('the built scripts', () => {
  it('import only files that are published beside them', () => {
    const missing = built.flatMap((file) =>
      importsOf(join('dist', file))
        .filter(({specifier}) => !specifier.startsWith('./') || !existsSync(join('dist', specifier)))
        .map(({specifier}) => `${file} imports ${specifier}`),
    );
    assert.deepEqual(missing, []);
  });

  it('are one file where one element is pasted', () => {
    assert.deepEqual([...eagerFiles('conseiller-finder.js')], ['conseiller-finder.js']);
  });
});

function kilobytes(file: string): number {
  return brotliCompressSync(readFileSync(join('dist', file))).length / 1000;
}

/** A built file and those that it imports, at once and not on demand. */
function eagerFiles(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const {specifier, onDemand} of importsOf(join('dist', file))) {
    if (!onDemand) eagerFiles(specifier.replace('./', ''), seen);
  }
  return seen;
}
