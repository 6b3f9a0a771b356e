import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Manifest} from '../../src/data-builder/manifest.js';
import type {Place} from '../../src/domain/place.js';
import {unpackDetails} from '../../src/sources/details-shard.js';
import {unpackPlaces} from '../../src/sources/shard.js';
import {asVersion0, asVersion1, type StandardRecord} from './older-versions.js';
import {needing, realFile} from './real-data.js';
import {draille} from './run-command.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const LOZERE = 'lieux-48-approx.json';
const FRANCE = 'lieux-france-approx.csv.gz';
const COMMUNES = 'communes-france.csv';
const FRANCE_SERVICES = 'france-services-2024-08.csv';

async function lozere(name: string, places: string): Promise<readonly Place[]> {
  const options = [
    '--communes',
    realFile(COMMUNES),
    '--departements',
    '48',
    '--out',
    `${workspace.path}/${name}`,
  ];
  const {status, complaint} = await draille('build', '--places', places, ...options);
  assert.deepEqual([status, complaint], [0, '']);
  return unpackPlaces(workspace.json(`${name}/v1/48.json`)).places;
}

describe('the open data of Lozère', () => {
  it(
    'give the places of Florac, each with a position and its details',
    needing(LOZERE, COMMUNES),
    async () => {
      const places = await lozere('lozere', realFile(LOZERE));
      const details = unpackDetails(workspace.json('lozere/v1/48.details.json'));
      const florac = places.filter(({codeInsee}) => codeInsee === '48061');
      assert.ok(florac.length > 0);
      for (const {id, commune, position} of florac) {
        assert.equal(commune, 'Florac Trois Rivières');
        assert.ok(position);
        assert.ok(details.get(id)?.recordId);
      }
      assert.ok(places.length > 40 && places.length <= 65, `${places.length} places`);
    },
  );

  for (const [version, encode] of [
    ['1', asVersion1],
    ['0', asVersion0],
  ] as const) {
    it(`are the same places in version ${version} of the standard`, needing(LOZERE, COMMUNES), async () => {
      const records = JSON.parse(readFileSync(realFile(LOZERE), 'utf8')) as Record<string, unknown>[];
      const texts: StandardRecord[] = records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([field, value]) => [field, String(value)])),
      );
      const now = await lozere('now', realFile(LOZERE));
      const then = await lozere(
        `version-${version}`,
        workspace.file(`version-${version}.csv`, encode(texts)),
      );
      const comparable = (places: readonly Place[]) =>
        version === '0' ? places.map((place) => ({...place, access: [], itinerance: []})) : places;
      assert.deepEqual(comparable(then), comparable(now));
    });
  }

  it('have the France services of the programme’s own list', needing(FRANCE_SERVICES, COMMUNES), async () => {
    const places = await lozere('france-services', realFile(FRANCE_SERVICES));
    assert.equal(places.length, 20);
    for (const {hours, phone, programmes} of places) {
      assert.ok(hours ?? phone);
      assert.deepEqual(programmes, ['france-services']);
    }
  });
});

/** Prints the memory that the process took at most, in kilobytes, when it ends. */
const MEASURE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS))",
)}`;

describe('the open data of the whole country', () => {
  it('fit in light lists, one for each département', {...needing(FRANCE, COMMUNES), timeout: 120_000}, () => {
    const out = `${workspace.path}/france`;
    const build = ['build', '--places', realFile(FRANCE), '--communes', realFile(COMMUNES)];
    const node = ['--import', MEASURE, '--import', 'tsx', 'src/data-builder/cli.ts'];
    const start = performance.now();
    const {status, stderr, stdout} = spawnSync(
      process.execPath,
      [...node, ...build, '--departements', 'all', '--out', out],
      {encoding: 'utf8'},
    );
    const seconds = (performance.now() - start) / 1000;
    assert.equal(status, 0, stderr);
    const {departements} = workspace.json('france/v1/manifest.json') as Manifest;
    const sizes = Object.keys(departements)
      .map((code) => brotliCompressSync(readFileSync(`${out}/v1/${code}.json`)).length)
      .sort((a, b) => a - b);
    const nineInTen = sizes[Math.ceil(sizes.length * 0.9) - 1] ?? Infinity;
    const largest = sizes.at(-1) ?? Infinity;
    const memory = Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024;
    console.log(stdout.replace(/^.*écrites.*\n/m, ''));
    console.log(
      `${sizes.length} lists, brotli: half ≤ ${sizes[sizes.length >> 1]} bytes, nine in ten ≤ ${nineInTen}, ` +
        `largest ${largest}; built in ${seconds.toFixed(1)} s with ${memory.toFixed(0)} MB`,
    );
    assert.ok(nineInTen <= 15_000, `nine in ten: ${nineInTen} bytes`);
    assert.ok(largest <= 25_000, `largest: ${largest} bytes`);
  });
});
