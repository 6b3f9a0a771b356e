import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {DEMO_DATA} from '../../demo/mounts.js';
import {makeExampleData} from '../../demo/make-data.js';
import {findBrowser} from '../browsers/find.mjs';

declare global {
  interface Window {
    /** What the sentences that tell of a change have said since last asked. */
    said: string[];
  }
}

const executablePath = findBrowser('chromium');
const LIMIT = 60;

/** Role and name of what has the focus, as the browser gives them to assistive technology. */
async function focused(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const withFocus = nodes.filter(
    ({role, properties}) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({name, value}) => name === 'focused' && value.value === true),
  );
  const node = withFocus[withFocus.length - 1];
  return `${String(node?.role?.value)} ${String(node?.name?.value)}`.replace(/\s+/g, ' ').trim();
}

async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  const passed: string[] = [];
  while (passed.length < LIMIT) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return name;
    passed.push(name);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}, but to ${passed.join(' | ')}`);
}

async function focusIs(page: Page, wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < LIMIT; tries++) {
    if (wanted.test(await focused(page))) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.match(await focused(page), wanted);
}

/** Notes every change of what a live region says, as a screen reader would. */
function hear(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.said = [];
    const root = document.querySelector('conseiller-finder')?.shadowRoot;
    if (!root) throw new Error('no finder');
    const last = new Map<Element, string>();
    new MutationObserver(() => {
      for (const region of root.querySelectorAll('[role="status"], [role="alert"]')) {
        const words = region.textContent.replace(/\s+/g, ' ').trim();
        if (words && words !== (last.get(region) ?? '')) window.said.push(words);
        last.set(region, words);
      }
    }).observe(root, {childList: true, characterData: true, subtree: true});
    for (const region of root.querySelectorAll('[role="status"]'))
      last.set(region, region.textContent.replace(/\s+/g, ' ').trim());
  });
}

/** What was said since last asked; that something is on its way is said while it is, and is no change. */
async function told(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const said = await page.evaluate(() => window.said.splice(0));
  return said.filter((words) => !/^(?:Chargement|Recherche en cours)/.test(words));
}

describe('a visitor with a keyboard alone', {skip: !executablePath && 'no Chromium'}, () => {
  const server = staticServer({'/': 'tests/dist/pages', '/dist/': 'dist', '/dist/data/': DEMO_DATA});
  let browser: Browser;
  let page: Page;

  before(async () => {
    assert.ok(makeExampleData(DEMO_DATA));
    const host = `http://127.0.0.1:${await listen(server, 0)}`;
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
    page = await browser.newPage();
    // What the compiler names functions with, which the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
    await page.goto(`${host}/pasted.html`);
    await page.waitForFunction(() =>
      document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.card .opens'),
    );
    await hear(page);
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  it('goes from the top of the page to the call, each control named, each change said once', async () => {
    await tabTo(page, /^combobox Votre commune ou votre code postal ou celui de la personne que vous aidez$/);
    await page.keyboard.type('florac trois');
    await page.waitForFunction(() => window.said.some((words) => /proposition/.test(words)));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.said.some((words) => /du plus proche au plus loin/.test(words)));
    const searched = (await told(page)).filter((words) => !/proposition/.test(words));
    assert.equal(searched.length, 1, searched.join(' | '));
    assert.match(searched[0] ?? '', /^\d+ lieux, du plus proche au plus loin/);

    await tabTo(page, /^button Filtrer les lieux$/);
    await page.keyboard.press('Enter');
    await focusIs(page, /^heading Ce que vous cherchez$/);
    assert.deepEqual(await told(page), []);

    await tabTo(page, /^checkbox Démarches en ligne ?, ?\d+ lieux/);
    await page.keyboard.press('Space');
    await page.waitForFunction(() => window.said.some((words) => /à vos choix/.test(words)));
    const chosen = await told(page);
    assert.equal(chosen.length, 1, chosen.join(' | '));
    assert.match(await focused(page), /^checkbox Démarches en ligne/);

    await tabTo(page, /^button Voir les? /);
    await page.keyboard.press('Enter');
    await focusIs(page, /^button Plus de choix$/);
    assert.deepEqual(await told(page), []);

    await tabTo(page, /^button Démarches en ligne ?, retirer$/);
    const place = (await tabTo(page, /^button (?!Imprimer|Voir)\w+ /)).replace('button ', '');
    await page.keyboard.press('Enter');
    await focusIs(page, /^heading /);
    assert.equal(await focused(page), `heading ${place}`);
    assert.deepEqual(await told(page), []);

    const call = await tabTo(page, /^link Appeler/);
    assert.ok(call.endsWith(place), `${call} does not name ${place}`);
    const href = await page.evaluate(() =>
      document.querySelector('conseiller-finder')?.shadowRoot?.activeElement?.getAttribute('href'),
    );
    assert.match(href ?? '', /^tel:\+33\d{9}$/);

    await page.keyboard.press('Escape');
    await focusIs(page, /^button /);
    assert.equal(await focused(page), `button ${place}`);
  });
});
