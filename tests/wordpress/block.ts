import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBlockSettings, openEditor, publishFrom} from './editor.js';
import {ADMINISTRATOR, type Site} from './site.js';
import {firstPlace, leave, visit} from './visitor.js';

const BLOCK = '[data-type="draille/widget"]';
const CARD = `${BLOCK} .components-placeholder`;

/** Chooses in a list that has this label. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  const handle = await page.waitForSelector(`::-p-xpath(//label[text()="${label}"])`);
  const id = await handle?.evaluate((one) => (one as HTMLLabelElement).htmlFor);
  await page.select(`#${String(id)}`, value);
}

export function block(site: Site, browser: Browser): void {
  describe('the block, inserted by the administrator', () => {
    let page: Page;
    let url: string;
    before(async () => {
      page = await openEditor(browser, site, ADMINISTRATOR, 'page');
    });
    after(() => leave(page));

    it('is found by what it is for, and says in words what it will show', async () => {
      await page.type('.editor-post-title__input', 'Aide numérique');
      await page.click('.edit-post-header-toolbar__inserter-toggle');
      const search = await page.waitForSelector('.block-editor-inserter__search input');
      await search?.type('France services');
      const item = await page.waitForSelector('.editor-block-list-item-draille-widget');
      await item?.click();
      await page.waitForSelector(CARD);
      const said = await page.$eval(CARD, ({textContent}) => textContent);
      assert.match(said, /Trouver une aide numérique.*Lozère \(48\)\./);
      assert.ok(!said.includes('n’a pas de données'));
    });

    it('warns of a département that the site has no data of', async () => {
      await choose(page, 'Département', '2A');
      await page.waitForFunction(
        (card) => document.querySelector(card)?.textContent.includes('n’a pas de données'),
        {},
        CARD,
      );
      await choose(page, 'Département', '48');
    });

    it('says what any other tool will show, and needs nothing more for it', async () => {
      for (const [tag, words] of [
        ['conseiller-map', /La carte des lieux.*Lozère \(48\)\./],
        ['atelier-agenda', /Les prochains ateliers.*Lozère \(48\)\./],
        ['panel-info', /Un programme d’accompagnement/],
        ['conseiller-finder', /Trouver une aide numérique.*Lozère \(48\)\./],
      ] as const) {
        await choose(page, 'Outil', tag);
        await page.waitForFunction(
          (card, label) =>
            document.querySelector(`${card} .components-placeholder__label`)?.textContent === label,
          {},
          CARD,
          await page.$eval(`${CARD} select`, (select) => select.selectedOptions[0]?.textContent),
        );
        const said = await page.$eval(CARD, ({textContent}) => textContent);
        assert.match(said, words);
        assert.ok(!said.includes('n’a pas de données'), said);
      }
    });

    it('offers choices by their names', async () => {
      await page.click(`${CARD} .components-placeholder__label`);
      await openBlockSettings(page);
      const title = '//button[text()="Dispositifs demandés d’emblée"]';
      await (await page.waitForSelector(`::-p-xpath(${title})`))?.click();
      const choice = '//label[text()="France services"]';
      await (await page.waitForSelector(`::-p-xpath(${choice})`))?.click();
      await page.waitForFunction(
        (card) => document.querySelector(card)?.textContent.includes('France services.'),
        {},
        CARD,
      );
    });

    it('is published, and shows places to a visitor, who contacts the site alone', async () => {
      url = await publishFrom(page);
      const seen = await visit(browser, url);
      assert.notEqual(await firstPlace(seen.page), '');
      const finder = await seen.page.$eval('conseiller-finder', (one) => ({
        dispositifs: one.getAttribute('dispositifs'),
        src: one.getAttribute('src'),
        accent: getComputedStyle(one).getPropertyValue('--draille-accent'),
      }));
      assert.deepEqual(finder, {
        dispositifs: 'france-services',
        src: `${site.url}wp-content/uploads/draille/`,
        accent: '#7a1f3d',
      });
      assert.deepEqual([...seen.origins], [new URL(site.url).origin]);
      assert.deepEqual(seen.complaints, []);
      await leave(seen.page);
    });

    it('loads its own script as a module, of this release, and not the loader', async () => {
      const html = await (await fetch(url)).text();
      const ours = html.match(/<script[^>]*plugins\/draille[^>]*>/g)?.map((tag) => tag.replaceAll("'", '"'));
      assert.equal(ours?.length, 1, ours?.join('\n'));
      assert.match(ours[0] ?? '', /^<script type="module" src="[^"]*\/conseiller-finder\.js\?ver=[\d.]+"/);
      const preload = /<link rel="preload" as="fetch" crossorigin href="[^"]*\/v1\/48\.json">/;
      assert.ok(preload.test(html), 'no preload');
    });

    it('leaves the link to a visitor without JavaScript', async () => {
      const html = await (await fetch(url)).text();
      const inside = /<conseiller-finder [^>]*>(.*?)<\/conseiller-finder>/s.exec(html)?.[1];
      assert.match(inside ?? '', /^<p>.*la carte nationale.*<\/p>$/);
    });

    it('opens again in the editor as it was left', async () => {
      await page.reload();
      await page.waitForSelector(CARD);
      assert.equal(await page.$(`${BLOCK} .block-editor-warning`), null);
      assert.match(
        await page.$eval(CARD, ({textContent}) => textContent),
        /Lozère \(48\)\. France services\./,
      );
    });
  });

  describe('a page without the block', () => {
    it('loads nothing of the plugin', async () => {
      assert.ok(!(await (await fetch(site.url)).text()).includes('plugins/draille'));
    });
  });
}
