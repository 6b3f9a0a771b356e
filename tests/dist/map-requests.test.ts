import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {DEMO_DATA} from '../../demo/mounts.js';
import {makeExampleData} from '../../demo/make-data.js';
import {findBrowser} from '../browsers/find.mjs';

/** What a careful host allows, as in strict-policy.test.ts: no style that is written in the page, no `data:`, no `blob:`. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const executablePath = findBrowser('chromium');

/** Presses a button by its words, as soon as it is there. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (name) => {
      const root = document.querySelector('conseiller-finder')?.shadowRoot;
      const found = [...(root?.querySelectorAll('button') ?? [])].find(
        (one) => one.textContent.trim() === name,
      );
      found?.click();
      return found !== undefined;
    },
    {},
    words,
  );
}

describe('what a page asks of the network for a map', {skip: !executablePath && 'no Chromium'}, () => {
  const server = staticServer({'/': 'tests/dist/pages', '/dist/': 'dist', '/dist/data/': DEMO_DATA});
  server.prependListener('request', (_, response) => response.setHeader('Content-Security-Policy', POLICY));
  let host: string;
  let browser: Browser;
  let page: Page;
  let asked: string[];
  let complaints: string[];

  before(async () => {
    assert.ok(makeExampleData(DEMO_DATA));
    host = `http://127.0.0.1:${await listen(server, 0)}`;
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
    page = await browser.newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
    [asked, complaints] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    // The page's own icon is an address in `data:`; the map has none.
    page.on('console', (message) => message.text().includes("'data:,'") || complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${host}/pasted.html`);
    await page.waitForFunction(() =>
      document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.card .opens'),
    );
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  it('is nothing while nobody asks for it, whatever else is used', async () => {
    await press(page, 'Filtrer les lieux');
    await page.waitForFunction(() =>
      document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.filters'),
    );
    await page.waitForNetworkIdle();
    assert.deepEqual(
      asked.filter((url) => /contours/.test(url)),
      [],
    );
    // Every file that came is far lighter than the map's own.
    const sizes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({name}) => name.endsWith('.js'))
        .map(({decodedBodySize}) => decodedBodySize),
    );
    assert.ok(sizes.length > 0 && sizes.every((size) => size < 100_000), sizes.join());
  });

  it('is one script and one file of data, of the same host, without one complaint of a strict policy', async () => {
    const before = asked.length;
    await press(page, 'Voir la carte');
    await page.waitForFunction(() =>
      document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('button.mark'),
    );
    await page.waitForNetworkIdle();
    const since = asked.slice(before);
    assert.ok(
      since.every((url) => url.startsWith(`${host}/dist/`)),
      since.join('\n'),
    );
    assert.equal(since.filter((url) => url.endsWith('.contours.json')).length, 1);
    assert.equal(since.length, 2, since.join('\n'));
    assert.deepEqual(complaints, []);
  });
});
