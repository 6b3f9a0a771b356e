import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Browser, ElementHandle} from 'puppeteer-core';
import {ADMINISTRATOR, type Site} from './site.js';
import {leave, logIn, visit} from './visitor.js';
import {publish} from './write-page.js';

export function activation(site: Site, browser: Browser): void {
  describe('the plugin, just installed', () => {
    it('is sent to the site as an archive, activated, and leads to its settings', async () => {
      const page = await logIn(browser, site, ADMINISTRATOR);
      await page.goto(`${site.url}wp-admin/plugin-install.php?tab=upload`);
      const field = (await page.waitForSelector('#pluginzip')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile('dist/wordpress/draille.zip');
      await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
      await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
      await Promise.all([
        page.waitForNavigation(),
        page.click('tr[data-slug="draille"] a[href*="page=draille"]'),
      ]);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Draille');
      const said = await page.$eval('#draille-state + .notice', (notice) => notice.textContent);
      assert.match(said, /pas encore de données.*lien vers la carte nationale/);
      await leave(page);
    });

    it('shows visitors a link, and loads no script, as long as there is no data', async () => {
      const url = publish(
        site,
        '[draille departement="48"]\n\n<div data-draille="conseiller-finder"><a href="/aide">Se faire aider</a></div>',
      );
      const {page, scripts, complaints} = await visit(browser, url);
      await page.waitForSelector('a[href="https://cartographie.societenumerique.gouv.fr/"]');
      await page.waitForSelector('a[href="/aide"]');
      assert.equal(await page.$('[data-draille]'), null);
      assert.deepEqual(
        scripts.filter((script) => script.includes('draille')),
        [],
      );
      assert.deepEqual(complaints, []);
      await leave(page);
    });
  });
}
