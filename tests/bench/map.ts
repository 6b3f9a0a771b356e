// npm run bench -- map: what a map of twenty thousand places costs the processor, slowed four times, moved by hand.
import {createServer} from 'node:http';
import {readFileSync, readdirSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {launch, type Page} from 'puppeteer-core';
import {findBrowser} from '../browsers/find.mjs';

const SLOWDOWN = 4;
const PLACES = 20_000;
/** Beyond it, a visitor feels that the page does not answer. */
const LONG_MS = 50;
const SETTLED_MS = 1500;

/** The same places at each run, over Lozère, twenty thousand of them. */
const pageWith = (script: string): string => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mesure</title>
<link rel="icon" href="data:,"><body>
<script type="module" src="/dist/${script}"></script>
<script>
  let state = 48;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const lists = {services: [], publics: [], needs: [], costs: [], labels: [], access: [], formats: [], itinerance: [], origins: []};
  const kinds = [['france-services'], ['conseiller-numerique'], []];
  const places = Array.from({length: ${PLACES}}, (_, index) => ({
    ...lists, id: 'p' + index, name: 'Lieu ' + index, commune: 'Commune ' + (index % 150), codeInsee: '48095',
    programmes: kinds[index % 3], position: {latitude: 44.1 + random() * 0.9, longitude: 3 + random()},
  }));
  const communes = Array.from({length: 152}, (_, index) => ({code: String(48001 + index), name: 'Commune ' + index,
    postcodes: ['48000'], position: {latitude: 44.1 + random() * 0.9, longitude: 3 + random()}}));
  const map = document.createElement('conseiller-map');
  Object.assign(map, {departement: '48', source: {
    places: async () => ({receivedAt: new Date(), value: {departement: {code: '48', name: 'Lozère'}, origin: {name: 'Mesure'}, places}}),
    communes: async () => communes, details: async () => new Map(),
  }});
  document.body.append(map);
</script></html>`;

interface Measured {
  readonly longest: number;
  readonly long: number;
}

/** What the main thread was busy with, at one stretch, while something was done. */
async function busy(page: Page, action: () => Promise<void>): Promise<Measured> {
  await page.evaluate(() => void (window.tasks = []));
  await action();
  await page.evaluate((ms) => new Promise((end) => setTimeout(end, ms)), SETTLED_MS);
  const tasks = await page.evaluate(() => window.tasks);
  return {longest: Math.max(0, ...tasks), long: tasks.filter((ms) => ms > LONG_MS).length};
}

declare global {
  interface Window {
    tasks: number[];
  }
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium was not found on this machine');
const script = readdirSync('dist').find((file) => file === 'conseiller-map.js');
if (!script) throw new Error('there is no build: npm run build');

const server = createServer((request, response) => {
  const isFile = request.url?.startsWith('/dist/');
  response.setHeader('Content-Type', isFile ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isFile ? readFileSync(`.${request.url ?? ''}`) : pageWith(script));
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({
  executablePath,
  args: ['--disable-gpu', '--disable-background-networking', ...asRoot],
});
try {
  for (const [name, width, height] of [
    ['phone, 360 px', 360, 640],
    ['desktop, 1280 px', 1280, 900],
  ] as const) {
    const page = await browser.newPage();
    await page.setViewport({width, height});
    await page.evaluateOnNewDocument(() => {
      window.tasks = [];
      new PerformanceObserver((list) => {
        window.tasks.push(...list.getEntries().map(({duration}) => duration));
      }).observe({type: 'longtask', buffered: true});
    });
    page.on('pageerror', (error) => console.log(String(error)));
    page.on('console', (m) => console.log(m.text()));
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    const press = (label: string) =>
      page.evaluate((wanted) => {
        const buttons =
          document.querySelector('conseiller-map')?.shadowRoot?.querySelectorAll('button') ?? [];
        const found = [...buttons].find(
          (one) => one.ariaLabel === wanted || one.textContent.trim() === wanted,
        );
        if (!found) throw new Error(`no button ${wanted}`);
        found.click();
      }, label);
    const opening = await busy(page, async () => {
      await page.goto(url);
      await page.waitForFunction(() =>
        document.querySelector('conseiller-map')?.shadowRoot?.querySelector('button.mark'),
      );
    });
    console.log(`\n${name}, processor slowed ${SLOWDOWN} times, ${PLACES} places`);
    const told = (what: string, {longest, long}: Measured): void =>
      console.log(
        `  ${what}: longest task ${longest ? `${longest} ms` : 'under 50 ms'}, ${long} over ${LONG_MS} ms`,
      );
    told('opening (loading, list, grouping)', opening);
    for (const label of [
      'Agrandir la carte',
      'Est',
      'Sud',
      'Agrandir la carte',
      'Ouest',
      'Agrandir la carte',
      'Réduire la carte',
      'Tout voir',
    ]) {
      told(label, await busy(page, () => press(label)));
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
