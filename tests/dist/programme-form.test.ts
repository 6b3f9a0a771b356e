import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {MOUNTS} from '../../demo/mounts.js';
import {writePages} from '../../demo/site/write-site.js';
import {listen, staticServer} from '../../demo/static-server.js';
import {Workspace} from '../data-builder/workspace.js';
import {drivable, openBrowser} from './two-hosts.js';

const NAME = '#champ-name';

describe(
  'the form of a programme, published',
  {skip: !drivable.includes('chromium') && 'no Chromium'},
  () => {
    const workspace = new Workspace();
    const site = `${workspace.path}/site`;
    const server = staticServer({...MOUNTS, '/': site});
    let browser: Browser;
    let host: string;
    let page: Page;
    let asked: string[];

    before(async () => {
      await writePages(site);
      host = `http://127.0.0.1:${await listen(server, 0)}`;
      browser = await openBrowser('chromium');
    });
    after(async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      workspace.remove();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      asked = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
    });
    afterEach(async () => {
      if (!page.isClosed()) await page.close();
    });

    const open = async (): Promise<void> => {
      await page.goto(`${host}/programme/`);
      await page.waitForSelector(NAME);
    };

    /** Closes the tab as somebody does, and gives what the browser asked before. */
    async function closed(): Promise<readonly string[]> {
      const isClosed = new Promise((resolve) => page.once('close', resolve));
      await page.close({runBeforeUnload: true});
      await isClosed;
      return asked;
    }

    const press = (name: string): Promise<void> =>
      page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

    it('gives lines that ask its own site for the tool', async () => {
      await open();
      const lines = (await page.evaluate(`document.querySelector('pre').textContent`)) as string;
      assert.ok(lines.includes(`src="${host}/draille/panel-info.js"`), lines);
      const answer = await fetch(`${host}/draille/panel-info.js`);
      assert.equal(answer.status, 200);
    });

    it('lets a tab where nothing was typed be closed without a question', async () => {
      await open();
      await page.focus(NAME);
      await page.keyboard.press('Tab');
      assert.deepEqual(await closed(), []);
    });

    it('asks before a tab is closed on what was typed', async () => {
      await open();
      await page.type(NAME, 'Exemple');
      assert.deepEqual(await closed(), ['beforeunload']);
    });

    it('asks nothing once the file was downloaded', async () => {
      await open();
      await page.type(NAME, 'Exemple');
      await press('Télécharger programme.json');
      assert.deepEqual(await closed(), []);
    });

    it('asks nothing of who follows a link, and gives what was typed to who comes back', async () => {
      await open();
      await page.type(NAME, 'Exemple');
      await Promise.all([page.waitForNavigation(), page.click('body > header a.site')]);
      await page.goBack();
      await page.waitForSelector(NAME);
      assert.equal(await page.$eval(NAME, (input) => (input as HTMLInputElement).value), 'Exemple');
      assert.deepEqual(asked, []);
      await page.click(NAME);
      assert.deepEqual(await closed(), ['beforeunload']);
    });

    for (const missing of ['site/programme-form.js', 'schemas/programme.schema.json'])
      it(`says what to do where ${missing} does not come`, async () => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().endsWith(missing) ? void request.abort() : void request.continue(),
        );
        await page.goto(`${host}/programme/`, {waitUntil: 'networkidle0'});
        const seen = (await page.evaluate(`document.querySelector('#formulaire').innerText`)) as string;
        assert.match(seen, /rechargez la page/);
        const guide = await page.$eval('#formulaire a', (link) => link.href);
        assert.equal(guide, `${host}/guides/programmes/`);
      });
  },
);
