import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';
import {exampleData, pages} from './pages-site.js';
import {Workspace} from './workspace.js';

const executablePath = findBrowser('chromium');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['', '48/', '48/florac-trois-rivieres/', '48/altier/', 'accessibilite/', 'mentions-legales/'];

describe('the pages in a browser', {skip: !executablePath && 'no Chromium'}, () => {
  const workspace = new Workspace();
  const server = staticServer({'/': `${workspace.path}/site`});
  let browser: Browser;
  let host: string;

  before(async () => {
    await exampleData(`${workspace.path}/data`);
    const {status, complaint} = await pages({
      '--data': `${workspace.path}/data`,
      '--out': `${workspace.path}/site`,
    });
    assert.equal(status, 0, complaint);
    host = `http://127.0.0.1:${await listen(server, 0)}`;
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    workspace.remove();
  });

  async function open(width: number, scheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.setViewport({width, height: 640});
    return page;
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read by everybody, ${scheme}, on a narrow screen`, async () => {
      const page = await open(320, scheme);
      for (const path of PAGES) {
        await page.goto(`${host}/${path}`);
        await page.evaluate(AXE);
        const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
        const told = violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
        assert.deepEqual(told, [], path);
      }
      await page.close();
    });
  }

  it('need no script, ask for one style sheet, and nothing is refused by their policy', async () => {
    const page = await open(1280, 'light');
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => refused.push(message.text()));
    await page.setJavaScriptEnabled(false);
    await page.goto(`${host}/48/florac-trois-rivieres/`);
    assert.deepEqual(
      asked.filter((path) => path !== '/favicon.ico'),
      ['/48/florac-trois-rivieres/', '/pages.css'],
    );
    assert.deepEqual(refused, []);
    await page.close();
  });

  it('never scroll sideways, at 320 pixels, nor with a text twice as large', async () => {
    for (const size of [100, 200]) {
      const page = await open(320 * (size / 100), 'light');
      await page.setJavaScriptEnabled(false);
      for (const path of PAGES) {
        await page.goto(`${host}/${path}`);
        const width = (await page.evaluate(
          `document.documentElement.style.fontSize = '${size}%'; document.documentElement.scrollWidth`,
        )) as number;
        assert.ok(width <= 320 * (size / 100), `${path} is ${width} wide at ${size} %`);
      }
      await page.close();
    }
  });

  it('let the keyboard skip to the content', async () => {
    const page = await open(320, 'light');
    await page.goto(`${host}/48/altier/`);
    await page.keyboard.press('Tab');
    const first = 'document.activeElement.textContent';
    assert.equal(await page.evaluate(first), 'Aller au contenu');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'contenu');
    await page.close();
  });

  it('make a poster of a commune: black on white, without what only a screen can use', async () => {
    const page = await open(700, 'dark');
    await page.goto(`${host}/48/florac-trois-rivieres/`);
    await page.emulateMediaType('print');
    const seen = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).display`);
    for (const selector of ['.crumbs', '.skip', 'footer nav', '.help'])
      assert.equal(await seen(selector), 'none');
    assert.equal(await seen('footer .paper'), 'block');
    const size = (await page.evaluate(
      `parseFloat(getComputedStyle(document.querySelector('.call.main strong')).fontSize)`,
    )) as number;
    assert.ok(size >= 37, `${size}`);
    assert.equal(
      await page.evaluate('getComputedStyle(document.body).backgroundColor'),
      'rgb(255, 255, 255)',
    );
    await page.close();
  });
});
