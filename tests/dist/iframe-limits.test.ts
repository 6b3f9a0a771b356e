import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {BUILT, drivable, openBrowser, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const REFUSED = 'des données que ce site n’a pas choisi de montrer';
const PATH = '/draille/iframe.html';
/** A folder of places that the host of the frame also serves, and has chosen or not. */
const MOUNTS = {...BUILT, '/others/': 'tests/dist/data'};

describe('the page that other sites show in a frame', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  let hosts: TwoHosts;
  let browser: Browser;
  let asked: string[];

  before(async () => {
    hosts = await twoHosts(MOUNTS, (request, response) => {
      asked.push(request.url ?? '');
      if (!request.url?.startsWith('/draille/chosen.html')) return false;
      const html = readFileSync('dist/iframe.html', 'utf8');
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(html.replace('name="draille-sources" content=""', 'name="draille-sources" content="/others/"'));
      return true;
    });
    asked = [];
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
  });

  const opened = async (query: string, path = PATH): Promise<{page: Page; complaints: string[]}> => {
    asked = [];
    return visit(browser, `${hosts.files}${path}?${query}`);
  };

  for (const [name, value] of [
    ['src', '/others/'],
    ['src', 'lieux.csv'],
    ['src', 'data/../../others/'],
    ['src', 'tabular:398edc71-0d51-4cb6-9cbe-2540a4db573c'],
    ['src', 'https://elsewhere.example/data/'],
    ['adresses', 'https://elsewhere.example/search'],
    ['tiles', 'https://elsewhere.example/{z}/{x}/{y}.png'],
  ] as const) {
    it(`shows a sentence and no place, where an address asks for ${name}=${value}`, async () => {
      const query = new URLSearchParams({widget: 'conseiller-finder', departement: '48', [name]: value});
      const {page} = await opened(query.toString());
      await shows(page, 'main', REFUSED);
      assert.equal(await page.$('conseiller-finder'), null);
      assert.ok(await page.$('a[href*="cartographie"]'));
      assert.deepEqual(
        asked.filter((url) => !/iframe|favicon/.test(url)),
        [],
      );
      await page.close();
    });
  }

  it('shows the data that its host has chosen', async () => {
    const {page} = await opened('widget=conseiller-finder&departement=48&src=/others/', '/draille/chosen.html');
    await shows(page, 'conseiller-finder', PLACE);
    assert.ok(asked.includes('/others/v1/48.json'), asked.join());
    await page.close();
  });

  it('gives the element its options and no other attribute', async () => {
    const query = 'widget=conseiller-finder&departement=48&modalites=gratuit&locked&onclick=alert(1)&style=x';
    const {page, complaints} = await opened(query);
    await shows(page, 'conseiller-finder', PLACE);
    const names = await page.$eval('conseiller-finder', (finder) => finder.getAttributeNames().sort());
    assert.deepEqual(names, ['departement', 'heading-level', 'locked', 'modalites']);
    assert.equal(complaints.filter((words) => /onclick|style/.test(words)).length, 2, complaints.join('\n'));
    await page.close();
  });

  it('can ask nothing of a host that is not chosen, whatever runs in it', async () => {
    const {page} = await opened('widget=conseiller-finder&departement=48');
    await shows(page, 'conseiller-finder', PLACE);
    const elsewhere = hosts.put({html: ''});
    const outcome = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({effectiveDirective}) => resolve(effectiveDirective));
          void fetch(url, {mode: 'no-cors'}).then(resolve, () => undefined);
        }),
      elsewhere,
    );
    assert.equal(outcome, 'connect-src');
    await page.close();
  });

  it('takes a colour for its accent, and nothing else', async () => {
    const accentOf = async (accent: string): Promise<string> => {
      const {page} = await opened(`widget=conseiller-finder&accent=${encodeURIComponent(accent)}`);
      await shows(page, 'conseiller-finder', 'code postal');
      const taken = await page.evaluate(() =>
        document.documentElement.style.getPropertyValue('--draille-accent'),
      );
      await page.close();
      return taken;
    };
    assert.equal(await accentOf('#7a1f3d'), '#7a1f3d');
    assert.equal(await accentOf('url(https://elsewhere.example/)'), '');
    assert.equal(await accentOf('var(--x)'), '');
  });

  it('speaks English where it is asked to, and says so', async () => {
    const {page} = await opened('widget=conseiller-finder&departement=48&lang=en');
    await shows(page, 'conseiller-finder', 'Call');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.match(await page.title(), /help.* – Lozère$/);
    await page.close();
  });

  it('says what is wrong with an address that names no element', async () => {
    const {page} = await opened('widget=script');
    await shows(page, 'main', 'ne sait pas quel outil afficher');
    await page.close();
  });

  it('leads to the national map where no script runs', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${hosts.files}${PATH}?widget=conseiller-finder&departement=48`);
    const link = await page.waitForSelector('a[href="https://cartographie.societenumerique.gouv.fr/"]');
    assert.ok(await link?.isVisible());
    await page.close();
  });
});

describe('a page with frames of several hosts', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  /** A page that says a height as ours does, as soon as it is there and again when it is asked. */
  const LIAR = `<script>
    const say = () => parent.postMessage({draille: 'height', height: 3000}, '*');
    say(); setInterval(say, 50);
  </script>`;
  const heights = (page: Page): Promise<number[]> =>
    page.$$eval('iframe', (frames) => frames.map((frame) => frame.getBoundingClientRect().height));

  it('gives each of ours its own height, and none to the others, whatever they say', async () => {
    const hosts = await twoHosts();
    const browser = await openBrowser('chromium');
    const {files, put} = hosts;
    const liar = put({html: pageOf(LIAR, '')});
    const [first, second] = ['departement=48', 'departement=48&communes=48061'].map(
      (query) => `${files}${PATH}?widget=conseiller-finder&${query}`,
    );
    const frames = [first, second, liar, `${liar}#/iframe.html`].map((src) => `<iframe src="${src}"></iframe>`).join('');
    const head = `<script src="${files}/draille/draille-iframe.js" defer></script>`;
    const {page} = await visit(browser, put({html: pageOf(head, frames)}));
    // A browser does not draw what is far from the screen.
    await page.setViewport({width: 800, height: 5000});
    await page.waitForFunction(
      () => [...document.querySelectorAll('iframe')].filter(({style}) => style.height !== '').length >= 2,
      {polling: 100},
    );
    const ours: Frame[] = page.frames().filter((frame) => frame.url().includes(PATH));
    for (const frame of ours) await shows(frame, 'conseiller-finder', PLACE);
    await page.waitForNetworkIdle();
    const [a = 0, b = 0, c, d] = await heights(page);
    assert.ok(a > b && b > 200, `${String(a)} ${String(b)}`);
    assert.deepEqual([c, d], [154, 154]); // what a browser gives a frame, with its border
    await browser.close();
    hosts.end();
  });

  it('gives no height to a frame of ours that has gone elsewhere', async () => {
    const hosts = await twoHosts(BUILT, (request, response) => {
      if (request.url !== '/gone/iframe.html') return false;
      response.writeHead(302, {Location: liar}).end();
      return true;
    });
    const liar = hosts.put({html: pageOf(LIAR, '')});
    const browser = await openBrowser('chromium');
    const head =
      '<script>addEventListener("message", () => (globalThis.heard = 1 + (globalThis.heard ?? 0)))</script>' +
      `<script src="${hosts.files}/draille/draille-iframe.js"></script>`;
    const frame = `<iframe src="${hosts.files}/gone/iframe.html"></iframe>`;
    const {page} = await visit(browser, hosts.put({html: pageOf(head, frame)}));
    await page.waitForFunction(() => ((globalThis as {heard?: number}).heard ?? 0) >= 3, {polling: 10});
    assert.equal(await page.$eval('iframe', ({style}) => style.height), '');
    await browser.close();
    hosts.end();
  });

  it('keeps every frame within bounds', async () => {
    const hosts = await twoHosts(BUILT, (request, response) => {
      if (!request.url?.startsWith('/lies/iframe.html')) return false;
      const height = new URL(request.url, hosts.files).searchParams.get('height') ?? '';
      response.writeHead(200, {'Content-Type': 'text/html'});
      response.end(`<script>parent.postMessage({draille: 'height', height: ${height}}, '*')</script>`);
      return true;
    });
    const browser = await openBrowser('chromium');
    const frames = ['1', '1e9', '"40000px"', '-5', 'NaN']
      .map((height) => `<iframe src="${hosts.files}/lies/iframe.html?height=${encodeURIComponent(height)}"></iframe>`)
      .join('');
    const head = `<script src="${hosts.files}/draille/draille-iframe.js"></script>`;
    const {page} = await visit(browser, hosts.put({html: pageOf(head, frames)}));
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]?.style.height !== '', {polling: 100});
    const given = await page.$$eval('iframe', (all) => all.map(({style}) => style.height));
    assert.deepEqual(given, ['100px', '20000px', '', '', '']);
    await browser.close();
    hosts.end();
  });
});
