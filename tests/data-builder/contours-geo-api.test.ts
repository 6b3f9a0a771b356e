import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {CommuneTable} from '../../src/data-builder/commune-table.js';
import {contoursAddress, readSheets} from '../../src/data-builder/contours-geo-api.js';
import {unpackContours} from '../../src/sources/contours-shard.js';
import {AnswerServer, type Answer} from './answers.js';
import {draille} from './run-command.js';
import {collection, FOUR, polygon, square, TABLE} from './squares.js';
import {fixture, Workspace} from './workspace.js';

const SERVICE = 'https://geo.api.gouv.fr';
const pathOf = (departement: string): string => contoursAddress(departement).slice(SERVICE.length);
const json =
  (text: string): Answer =>
  (_, response) =>
    response.writeHead(200, {'content-type': 'application/json'}).end(text);
const status =
  (code: number): Answer =>
  (_, response) =>
    response.writeHead(code).end();

const COMMUNES = [
  ['48061', 'Florac Trois Rivières', 2100, 3.63, 44.32],
  ['48080', 'Langogne', 2900, 3.85, 44.72],
  ['48092', 'Marvejols', 4700, 3.29, 44.55],
  ['48095', 'Mende', 12_300, 3.49, 44.53],
] as const;
const TABLE_ANSWER = JSON.stringify(
  COMMUNES.map(([code, nom, population, ...coordinates]) => ({
    code,
    nom,
    codesPostaux: ['48000'],
    centre: {type: 'Point', coordinates},
    population,
  })),
);
const CONTOURS_ANSWER = collection(
  ...COMMUNES.map(([code], index) => polygon(code, square(index % 2, index >> 1))),
);

const server = new AnswerServer({
  [pathOf('48')]: json(collection(...FOUR)),
  [pathOf('12')]: json(collection(polygon('12001', square(-1, 0)))),
  [pathOf('30')]: json('{"code": 500}'),
  [pathOf('34')]: () => undefined,
  [pathOf('75')]: status(503),
});
let base = '';
before(async () => void (base = await server.start()));
after(() => server.stop());

const read = (...departements: string[]) =>
  readSheets(departements, (departement) => base + pathOf(departement), TABLE, 200);

describe('the contours of geo.api.gouv.fr', () => {
  it('are asked for by département', () => {
    assert.equal(
      contoursAddress('48'),
      'https://geo.api.gouv.fr/departements/48/communes?fields=code,nom,population&format=geojson&geometry=contour',
    );
  });

  it('are drawn, those of each département', async () => {
    const {sheets, gaps} = await read('12', '48');
    assert.deepEqual(gaps, []);
    assert.equal(sheets.get('48')?.drawing().outline.length, 1);
    assert.equal(sheets.get('12')?.drawing().borders.length, 0);
  });

  it('are done without where the service fails, answers something else or stays silent', async () => {
    const {sheets, gaps} = await read('30', '75', '48', '34');
    assert.deepEqual([...sheets.keys()], ['48']);
    const [other, failure, silence] = gaps.map(({departement, why}) => `${departement} ${why}`);
    assert.match(other ?? '', /^30 http.* ne contient pas de contours/);
    assert.match(failure ?? '', /^75 http.* le serveur répond 503/);
    assert.match(silence ?? '', /^34 http.* rien reçu pendant/);
  });

  it('are no more asked for after three failures in a row', async () => {
    const {sheets, gaps} = await read('75', '75', '75', '48');
    assert.equal(sheets.size, 0);
    assert.match(gaps[3]?.why ?? '', /non demandés, après 3 échecs/);
  });

  it('are those of current communes', async () => {
    const table = new CommuneTable(TABLE.of('48').slice(0, 3));
    const {sheets} = await readSheets(['48'], (departement) => base + pathOf(departement), table, 200);
    assert.deepEqual([...(sheets.get('48')?.communes ?? [])], ['48001', '48002', '48003']);
  });
});

describe('a build without a table of communes', () => {
  const workspace = new Workspace();
  const network = globalThis.fetch;
  const asked: string[] = [];
  let answers: AnswerServer | undefined;
  after(() => workspace.remove());

  /** What the command does while the service answers so. */
  async function build(contours: Answer, ...options: string[]) {
    answers = new AnswerServer({
      '/departements/48/communes?fields=code,nom,codesPostaux,centre,codeEpci,epci,population,departement':
        json(TABLE_ANSWER),
      [pathOf('48')]: contours,
    });
    const local = await answers.start();
    mock.method(globalThis, 'fetch', (url: string, init: RequestInit) => {
      asked.push(url);
      return network(url.replace(SERVICE, local), init);
    });
    asked.length = 0;
    const places = ['--places', fixture('lieux-v2.csv'), '--departements', '48', '--out', workspace.path];
    const outcome = await draille('build', ...places, ...options);
    mock.restoreAll();
    await answers.stop();
    return {...outcome, contours: unpackContours(workspace.json('v1/48.contours.json'))};
  }

  it('draws its maps from geo.api.gouv.fr', async () => {
    const {status: exit, said, contours} = await build(json(CONTOURS_ANSWER));
    assert.equal(exit, 0);
    assert.doesNotMatch(said, /Carte/);
    assert.equal(asked.length, 2);
    assert.equal(contours.outline.length, 1);
    assert.ok(contours.borders.length > 0);
    assert.deepEqual(
      contours.communes.map(({name, population}) => `${name} ${population ?? '?'}`),
      ['Mende 12300', 'Marvejols 4700', 'Langogne 2900', 'Florac Trois Rivières 2100'],
    );
  });

  it('goes on where contours cannot be read, and says so in its summary and in its reports', async () => {
    for (const format of ['html', 'csv', 'json']) {
      const report = `${workspace.path}/report.${format}`;
      const {status: exit, said, contours} = await build(status(503), '--report', report);
      assert.equal(exit, 0);
      assert.match(said, /^Carte du département 48 : https:.*le serveur répond 503/m);
      assert.deepEqual([contours.outline, contours.communes.length], [[], 4]);
      assert.match(workspace.contents()[`report.${format}`] ?? '', /le serveur répond 503/);
    }
  });

  it('does not ask for contours when told so, nor when files give them', async () => {
    const without = await build(json(CONTOURS_ANSWER), '--no-contours');
    assert.deepEqual([without.contours.outline, without.contours.communes.length], [[], 4]);
    assert.doesNotMatch(without.said, /Carte/);
    assert.equal(asked.length, 1);
    const file = workspace.file('contours.json', CONTOURS_ANSWER);
    const {contours} = await build(status(500), '--contours', file);
    assert.equal(contours.outline.length, 1);
    assert.equal(asked.length, 1);
  });
});
