import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Manifest} from '../../src/data-builder/manifest.js';
import type {Contours, Line} from '../../src/domain/contours.js';
import {unpackContours} from '../../src/sources/contours-shard.js';
import {needing, realFile} from './real-data.js';
import {draille} from './run-command.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const OF_LOZERE = 'lieux-48-approx.json';
const OF_FRANCE = 'lieux-france-approx.csv.gz';
const COMMUNES = 'communes-france.csv';
const OF_COMMUNES = 'contours-communes-48.topo.json';
const OF_DEPARTEMENTS = 'contours-departements.topo.json';
const LOZERE = needing(OF_LOZERE, COMMUNES, OF_COMMUNES, OF_DEPARTEMENTS);

async function build(folder: string, departements: string, ...files: string[]): Promise<void> {
  const places = departements === '48' ? OF_LOZERE : OF_FRANCE;
  const {status, complaint} = await draille(
    ...['build', '--places', realFile(places), '--communes', realFile(COMMUNES)],
    ...files.flatMap((file) => ['--contours', realFile(file)]),
    ...['--departements', departements, '--out', `${workspace.path}/${folder}`],
  );
  assert.deepEqual([status, complaint], [0, '']);
}
const contoursIn = (folder: string, departement: string): Contours =>
  unpackContours(workspace.json(`${folder}/v1/${departement}.contours.json`));

const isClosed = (ring: Line): boolean => ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join();
const pointsIn = (lines: readonly Line[]): number => lines.reduce((sum, {length}) => sum + length, 0);
const isWithin = (lines: readonly Line[], longitude: number, latitude: number): boolean => {
  const points = lines.flat();
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  return (
    longitude >= Math.min(...x) &&
    longitude <= Math.max(...x) &&
    latitude >= Math.min(...y) &&
    latitude <= Math.max(...y)
  );
};

describe('the real contours of Lozère', () => {
  it('are closed, hold every commune, and have its neighbours around', LOZERE, async () => {
    await build('lozere', '48', OF_COMMUNES, OF_DEPARTEMENTS);
    const {outline, borders, around, communes} = contoursIn('lozere', '48');
    assert.ok(outline.length > 0 && outline.every(isClosed));
    assert.ok(borders.length > 140, `${borders.length} borders`);
    assert.equal(communes.length, 152);
    assert.equal(communes[0]?.name, 'Mende');
    for (const {name, position} of communes) {
      assert.ok(isWithin(outline, position.longitude, position.latitude), name);
    }
    const names = around.map(({name}) => name);
    for (const name of ['Cantal', 'Haute-Loire', 'Ardèche', 'Gard', 'Aveyron']) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.includes('Lozère') && !names.includes('Puy-de-Dôme') && !names.includes('Vaucluse'));
    assert.ok(around.every(({rings}) => rings.every(isClosed)));
  });

  it('weigh at most 12 kB, and are the same bytes at every build', LOZERE, async (t) => {
    await build('once', '48', OF_COMMUNES, OF_DEPARTEMENTS);
    await build('twice', '48', OF_DEPARTEMENTS, OF_COMMUNES);
    const file = readFileSync(`${workspace.path}/once/v1/48.contours.json`);
    assert.deepEqual(readFileSync(`${workspace.path}/twice/v1/48.contours.json`), file);
    const weight = brotliCompressSync(file).length;
    const {outline, borders, around} = contoursIn('once', '48');
    const rings = around.flatMap((one) => one.rings);
    t.diagnostic(
      `48.contours.json: ${file.length} bytes, ${weight} in brotli; points: outline ${pointsIn(outline)}, ` +
        `borders ${pointsIn(borders)}, around ${pointsIn(rings)}`,
    );
    assert.ok(weight <= 12_000, `${weight} bytes`);
    const {departements} = workspace.json('once/v1/manifest.json') as Manifest;
    assert.equal(departements['48']?.files['48.contours.json']?.bytes, file.length);
  });
});

describe('the real contours of départements', () => {
  const CODES = ['13', '26', '2A', '69', '75', '84', '971', '973', '974', '976'];

  it(
    'keep an enclave, islands, Paris and overseas',
    needing(OF_FRANCE, COMMUNES, OF_DEPARTEMENTS),
    async () => {
      await build('some', CODES.join(), OF_DEPARTEMENTS);
      const read = new Map(CODES.map((code) => [code, contoursIn('some', code)]));
      for (const [code, {outline, borders, communes}] of read) {
        assert.ok(outline.length > 0 && outline.every(isClosed), code);
        assert.deepEqual(borders, [], code);
        // The file has not every island of Guadeloupe.
        for (const {name, position} of communes) {
          const [longitude, latitude] = [position.longitude, position.latitude];
          assert.ok(code === '971' || isWithin(outline, longitude, latitude), `${code} ${name}`);
        }
      }
      const ringsOf = (code: string): number => read.get(code)?.outline.length ?? 0;
      assert.equal(ringsOf('84'), 2, 'Vaucluse and Valréas');
      assert.equal(ringsOf('26'), 2, 'Drôme, and the hole where Valréas is');
      assert.ok(ringsOf('971') >= 4, 'Guadeloupe');
      const valreas = read.get('26')?.around.find(({code}) => code === '84');
      assert.equal(valreas?.rings.length, 2);
      assert.deepEqual(read.get('974')?.around, []);
      assert.equal(read.get('75')?.communes[0]?.name, 'Paris');
    },
  );
});
