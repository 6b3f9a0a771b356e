import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {listen, staticServer} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';
import {exampleData, pages} from '../data-builder/pages-site.js';
import {Workspace} from '../data-builder/workspace.js';

const executablePath = findBrowser('chromium');

describe('the page of a département, with scripts', {skip: !executablePath && 'no Chromium'}, () => {
  const workspace = new Workspace();
  const servers = {
    whole: staticServer({
      '/': `${workspace.path}/site`,
      '/draille/': 'dist',
      '/draille/data/': `${workspace.path}/data`,
    }),
    withoutData: staticServer({
      '/': `${workspace.path}/site`,
      '/draille/': 'dist',
      '/draille/data/': `${workspace.path}/none`,
    }),
  };
  let browser: Browser;

  before(async () => {
    await exampleData(`${workspace.path}/data`);
    const {status, complaint} = await pages({
      '--data': `${workspace.path}/data`,
      '--out': `${workspace.path}/site`,
      '--scripts': 'draille',
    });
    assert.equal(status, 0, complaint);
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
  });
  after(async () => {
    await browser.close();
    for (const server of Object.values(servers)) {
      server.close();
      server.closeAllConnections();
    }
    workspace.remove();
  });

  const card = `document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.card')`;
  const isStaticSeen = `document.querySelector('#lieux').checkVisibility()`;

  async function open(server: keyof typeof servers, refused: string[] = []): Promise<Page> {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${await listen(servers[server], 0)}/48/`);
    return page;
  }

  it('has the search tool in place of its list, and nothing is refused by its policy', async () => {
    const refused: string[] = [];
    const page = await open('whole', refused);
    await page.waitForFunction(card);
    assert.equal(await page.evaluate(isStaticSeen), false);
    assert.equal(await page.evaluate(`document.querySelector('#communes').checkVisibility()`), true);
    assert.deepEqual(refused, []);
    await page.close();
  });

  it('keeps its list where the data of the tool cannot be read', async () => {
    const page = await open('withoutData');
    await page.waitForFunction(
      `document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('[role="alert"]')`,
    );
    assert.equal(await page.evaluate(isStaticSeen), true);
    await page.close();
  });
});
