import assert from 'node:assert/strict';
import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {ACROSS} from './example-data.js';
import {nextDay} from './next-day.js';
import type {Site} from './site.js';
import {firstPlace, leave, visit, type Visit} from './visitor.js';
import {publish} from './write-page.js';

export function neighbours(site: Site, browser: Browser): void {
  const v1 = join(site.folder, 'wp-content/uploads/draille/v1');
  /** Opens a page with the finder, and asks there for a commune. */
  const seeking = async (commune: string): Promise<Visit> => {
    const seen = await visit(browser, publish(site, '[draille departement="48"]'));
    await firstPlace(seen.page);
    await seen.page.type('conseiller-finder >>> input', commune);
    await seen.page.keyboard.press('Enter');
    return seen;
  };
  const says = (seen: Visit, words: string): Promise<unknown> =>
    seen.page.waitForFunction(
      (sought) => document.querySelector('conseiller-finder')?.shadowRoot?.textContent.includes(sought),
      {},
      words,
    );

  describe('a visitor near the border of the département', () => {
    it('is shown a place across it, with its sheet, from the lists that the server copied', async () => {
      const seen = await seeking('Le Rozier');
      await says(seen, ACROSS);
      await seen.page.evaluate((name) => {
        const root = document.querySelector('conseiller-finder')?.shadowRoot;
        const card = [...(root?.querySelectorAll('.card') ?? [])].find((one) =>
          one.textContent.includes(name),
        );
        card?.querySelector<HTMLElement>('h3 a, h3 button, h4 a, h4 button')?.click();
      }, ACROSS);
      await says(seen, 'La carte de la médiathèque n’est pas demandée.');
      assert.deepEqual([...seen.origins], [new URL(site.url).origin]);
      assert.deepEqual([seen.missing, seen.complaints], [[], []]);
      await leave(seen.page);
    });

    it('has the same help where the neighbour’s list is not there', async () => {
      rmSync(join(v1, '12.json'));
      const seen = await seeking('Le Rozier');
      await says(seen, 'Le Rozier');
      assert.notEqual(await firstPlace(seen.page), '');
      assert.deepEqual(
        seen.missing.map((url) => new URL(url).pathname),
        ['/mairie/wp-content/uploads/draille/v1/12.json'],
      );
      await leave(seen.page);
      await nextDay(site);
      assert.ok(existsSync(join(v1, '12.json')));
    });
  });

  describe('a département of which only the list is there, for its neighbours', () => {
    it('is none that a page can show', async () => {
      const {page, missing, complaints} = await visit(browser, publish(site, '[draille departement="12"]'));
      await page.waitForSelector('a[href="https://cartographie.societenumerique.gouv.fr/"]');
      assert.equal(await page.$('conseiller-finder'), null);
      assert.deepEqual([missing, complaints], [[], []]);
      await leave(page);
    });
  });
}
