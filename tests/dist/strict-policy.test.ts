import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';

/** What a careful host allows: its own scripts and data, and nothing that is written in the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page, its element, and what it says once it works. */
const PAGES = [
  ['pasted.html', 'conseiller-finder', ['Médiathèque des Sources']],
  ['loader.html', 'conseiller-finder', ['Médiathèque des Sources']],
  [
    'agenda.html',
    'atelier-agenda',
    ['Atelier des Sources', 'Atelier des Causses', 'Atelier des Avens', 'le guide'],
  ],
  ['programme.html', 'panel-info', ['Office des Sources', 'Atelier des Sources', 'Atelier des Causses']],
] as const;

const executablePath = findBrowser('chromium');

describe('a page with a strict content security policy', {skip: !executablePath && 'no Chromium'}, () => {
  const server = staticServer({
    '/': 'tests/dist/pages',
    '/dist/': 'dist',
    '/dist/data/': 'tests/dist/data',
  });
  server.prependListener('request', (_, response) => response.setHeader('Content-Security-Policy', POLICY));
  let host: string;
  let browser: Browser;

  before(async () => {
    host = `http://127.0.0.1:${await listen(server, 0)}`;
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  for (const [file, element, words] of PAGES) {
    it(`lets the element work, styled, without one complaint: ${file}`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${host}/${file}`);
      // Read at each frame: a selector is looked up again when the page changes, not when a shadow root does.
      await page
        .waitForFunction(
          (name: string, expected: readonly string[]) => {
            const text = document.querySelector(name)?.shadowRoot?.textContent ?? '';
            return expected.every((one) => text.includes(one));
          },
          {timeout: 10_000},
          element,
          words,
        )
        .catch((error: unknown) => complaints.push(String(error)));
      assert.deepEqual(complaints, []);
      assert.equal(await page.$eval(element, (one) => getComputedStyle(one).display), 'block');
      await page.close();
    });
  }
});
