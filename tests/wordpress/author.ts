import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openEditor, publishFrom, writeCode} from './editor.js';
import {AUTHOR, type Site} from './site.js';
import {firstPlace, leave, visit, type Visit} from './visitor.js';

const SHORTCODE = '[draille widget="conseiller-map" departement="48"]';
const PLACEHOLDER =
  '<div data-draille="conseiller-finder" data-departement="48" data-modalites="gratuit"><a href="/mairie">La mairie</a></div>';
const RAW = '<conseiller-finder departement="48"></conseiller-finder><script>window.hacked = 1</script>';

export function author(site: Site, browser: Browser): void {
  describe('an author who may not write any HTML', () => {
    let page: Page;
    let url: string;
    let seen: Visit;
    before(async () => {
      page = await openEditor(browser, site, AUTHOR, 'post');
      await writeCode(page, 'Se faire aider', `${SHORTCODE}\n\n${PLACEHOLDER}\n\n${RAW}`);
      url = await publishFrom(page);
      seen = await visit(browser, url);
    });
    after(async () => {
      await leave(page);
      await leave(seen.page);
    });

    it('loses scripts and tags of elements, and keeps the shortcode and the placeholder', () => {
      const rights = site.php(`return user_can(get_user_by('login', '${AUTHOR}'), 'unfiltered_html');`);
      assert.equal(rights, false);
      const stored = String(
        site.php(`return get_posts(['title' => 'Se faire aider', 'numberposts' => 1])[0]->post_content;`),
      );
      assert.ok(stored.includes(SHORTCODE) && stored.includes(PLACEHOLDER), stored);
      assert.ok(!/<script|<conseiller/.test(stored), stored);
    });

    it('shows a map with the shortcode', async () => {
      await seen.page.$eval('conseiller-map', (map) => {
        map.scrollIntoView();
      });
      await seen.page.waitForFunction(() =>
        /\d+\slieux/.test(document.querySelector('conseiller-map')?.shadowRoot?.textContent ?? ''),
      );
    });

    it('shows places with the placeholder, which becomes a finder and keeps its link inside', async () => {
      assert.notEqual(await firstPlace(seen.page), '');
      const finder = await seen.page.$eval('conseiller-finder', (one) => ({
        link: one.querySelector('a')?.getAttribute('href'),
        departement: one.getAttribute('departement'),
        modalites: one.getAttribute('modalites'),
        src: one.getAttribute('src'),
      }));
      assert.deepEqual(finder, {
        link: '/mairie',
        departement: '48',
        modalites: 'gratuit',
        src: `${site.url}wp-content/uploads/draille/`,
      });
    });

    it('sends visitors to no other host', () => {
      assert.deepEqual([...seen.origins], [new URL(site.url).origin]);
      assert.deepEqual(seen.complaints, []);
    });
  });
}
