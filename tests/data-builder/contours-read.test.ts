import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {topology} from 'topojson-server';
import {BuildError} from '../../src/data-builder/build-error.js';
import {readAreas} from '../../src/data-builder/contours-read.js';
import {collection, FOUR, polygon, square} from './squares.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const codesIn = async (content: string | Uint8Array): Promise<string[]> => [
  ...(await readAreas(workspace.file('contours.json', content), 1000)).keys(),
];
const CODES = ['48001', '48002', '48003', '48004'];

const topo = (object: unknown): string => JSON.stringify(topology({communes: object as never}, 1e5));
const FOUR_TOGETHER = JSON.parse(collection(...FOUR)) as object;

const carrying = (properties: object, id?: string): string =>
  collection({...polygon('', square(0, 0)), properties, id});

describe('a file of contours', () => {
  it('is read as GeoJSON, gzip or not', async () => {
    assert.deepEqual(await codesIn(collection(...FOUR)), CODES);
    assert.deepEqual(await codesIn(gzipSync(collection(...FOUR))), CODES);
  });

  it('is read as TopoJSON', async () => {
    assert.deepEqual(await codesIn(topo(FOUR_TOGETHER)), CODES);
  });

  it('is read whatever else it holds: points, features without geometry, regions', async () => {
    const others = [
      {type: 'Feature', properties: {code: '48095'}, geometry: {type: 'Point', coordinates: [3.5, 44.5]}},
      {type: 'Feature', properties: {code: '48080'}, geometry: null},
      {type: 'Feature', properties: null, geometry: {type: 'Polygon', coordinates: [square(0, 0)]}},
      polygon('200069151', square(0, 0)),
    ];
    assert.deepEqual(await codesIn(collection(...others, ...FOUR)), CODES);
  });

  const namings: readonly (readonly [properties: object, code: string, id?: string])[] = [
    [{code: '48095'}, '48095'],
    [{insee: '48095', nom: 'Mende'}, '48095'],
    [{com: '2A004'}, '2A004'],
    [{INSEE_COM: '48095', INSEE_DEP: '48'}, '48095'],
    [{code_insee: 48095}, '48095'],
    [{codgeo: '97411'}, '97411'],
    [{code: '48'}, '48'],
    [{code_dept: '2a'}, '2A'],
    [{INSEE_DEP: '974'}, '974'],
    [{dep: '48', code: 'FR-48'}, '48'],
    [{code_insee: '69M'}, '69'],
    [{nom: 'Mende'}, '48095', '48095'],
  ];
  for (const [properties, code, id] of namings) {
    it(`may name ${code} so: ${JSON.stringify(properties)}${id ? ' and an identifier' : ''}`, async () => {
      assert.deepEqual(await codesIn(carrying(properties, id)), [code]);
    });
  }

  const spoiled = (coordinates: unknown): string =>
    collection({type: 'Feature', properties: {code: '48001'}, geometry: {type: 'Polygon', coordinates}});
  const cut = JSON.parse(topo(FOUR_TOGETHER)) as {arcs: unknown};
  const refused: readonly (readonly [what: string, content: string | Uint8Array, message: RegExp])[] = [
    ['empty', '', /est vide/],
    ['a page', '<!doctype html><title>Oups</title>', /page HTML/],
    ['an archive', 'PK\u0003\u0004shapefile', /archive zip/],
    ['cut short', collection(...FOUR).slice(0, 500), /JSON illisible/],
    ['a list', '[1, 2]', /ne contient pas de contours.*GeoJSON.*TopoJSON/],
    ['a table of communes', '{"data": []}', /ne contient pas de contours/],
    ['null', 'null', /ne contient pas de contours/],
    ['without any code', carrying({nom: 'Mende'}), /aucun contour.*code, insee, insee_com/],
    ['without any feature', collection(), /aucun contour/],
    ['a topology without its arcs', JSON.stringify({...cut, arcs: undefined}), /TopoJSON incomplet/],
    ['a topology without objects', '{"type": "Topology"}', /TopoJSON incomplet/],
    ['in metres', spoiled([[[750_000, 6_380_000]]]), /48001.*WGS 84/],
    ['of words', spoiled([[['3', '44']]]), /48001 est illisible/],
    ['of a number', spoiled(5), /48001 est illisible/],
    ['of points that are null', spoiled([[null]]), /48001 est illisible/],
  ];
  for (const [what, content, message] of refused) {
    it(`is refused in one line when it is ${what}`, async () => {
      await assert.rejects(
        codesIn(content),
        (error) =>
          error instanceof BuildError &&
          message.test(error.message) &&
          /contours\.json : [^\n]+\.?$/.test(error.message),
        what,
      );
    });
  }

  it('is refused when it is not there', async () => {
    await assert.rejects(readAreas('absent.json', 1000), /absent\.json : fichier introuvable/);
  });
});
