// npm run bench: how soon the first place is readable on a slow line and a slow processor. RUNS says how many times.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {launch, type Browser} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {unpackPlaces} from '../../src/sources/shard.js';
import {findBrowser} from '../browsers/find.mjs';
import {measure, type Run} from './measure.js';
import {ways, type Way} from './pages.js';

const RUNS = Number(process.env['RUNS'] ?? 7);
const FOLDER = '.cache/bench';

/** Real data where they are at hand, otherwise those of the example; says which. */
function makeData(): string {
  const real = existsSync('../shared/data/lieux-48-approx.json');
  const inputs = real
    ? ['../shared/data/lieux-48-approx.json', '../shared/data/communes-france.csv']
    : ['demo/example/lieux-48.csv', 'demo/example/communes-48.csv'];
  const [places = '', communes = ''] = inputs;
  const builder = ['dist/lib/data-builder/cli.js', 'build', '--departements', '48', '--allow-shrink'];
  const options = ['--places', places, '--communes', communes, '--out', `${FOLDER}/data`];
  const {status, stderr} = spawnSync(process.execPath, [...builder, ...options], {encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
  return places;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function row(name: string, runs: readonly Run[]): string[] {
  const of = (field: keyof Run): number => median(runs.map((run) => run[field]));
  const times = runs.map(({firstPlace}) => firstPlace / 1000);
  return [
    name,
    `${(of('firstPlace') / 1000).toFixed(2)} s`,
    `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)} s`,
    Math.max(...runs.map(({layoutShift}) => layoutShift)).toFixed(4),
    `${(of('bytes') / 1000).toFixed(1)} kB`,
    String(of('requests')),
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  for (const cells of rows)
    console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

async function compare(browser: Browser, base: string, names: readonly string[]): Promise<string[][]> {
  const measured: string[][] = [];
  for (const [index, way] of ways().entries())
    measured.push(await several(browser, `${base}/${index}.html`, way, names));
  return measured;
}

async function several(browser: Browser, url: string, way: Way, names: readonly string[]): Promise<string[]> {
  const runs: Run[] = [];
  while (runs.length < RUNS) runs.push(await measure(browser, url, way, names));
  return row(way.name, runs);
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium was not found: install it, or give its path in CHROME_PATH');
if (!existsSync('dist/draille.js')) throw new Error('There is no build: npm run build');
const places = makeData();
const list = unpackPlaces(JSON.parse(readFileSync(`${FOLDER}/data/v1/48.json`, 'utf8')));
mkdirSync(FOLDER, {recursive: true});
ways().forEach(({html}, index) => writeFileSync(`${FOLDER}/${index}.html`, html));

const server = staticServer({'/': FOLDER, '/dist/': 'dist', '/dist/data/': `${FOLDER}/data`});
const port = await listen(server, 0);
const args = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({executablePath, args: [...args, ...asRoot]});
try {
  const measured = await compare(
    browser,
    `http://127.0.0.1:${port}`,
    list.places.map(({name}) => name),
  );
  console.log(`512 kbit/s, 300 ms, processor slowed 4 times, nothing in cache; HTTP/1.1 kept alive, brotli.`);
  console.log(`${list.places.length} places of ${places}; ${RUNS} runs; ${await browser.version()}.\n`);
  print([
    ['', 'first place', 'extremes', 'shift (worst)', 'received', 'requests'],
    ...measured,
    ['national embed, as published', '15.1 s', '', '', '682 KiB', ''],
  ]);
} finally {
  await browser.close();
  server.close();
}
