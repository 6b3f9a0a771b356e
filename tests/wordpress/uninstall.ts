import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {ADMINISTRATOR, type Site} from './site.js';
import {leave, logIn} from './visitor.js';

export function uninstall(site: Site, browser: Browser): void {
  const left = (): unknown =>
    site.php(`
      global $wpdb;
      $names = $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%draille%'");
      return ['options' => $names, 'next' => wp_next_scheduled('draille_refresh')];
    `);

  describe('the plugin, removed', () => {
    it('had given PHP nothing to complain of', () => {
      assert.deepEqual(site.complaints(), []);
    });

    it('plans nothing any more once it is deactivated, and forgets nothing', async () => {
      const page = await logIn(browser, site, ADMINISTRATOR);
      await page.goto(`${site.url}wp-admin/plugins.php`);
      await Promise.all([page.waitForNavigation(), page.click('#deactivate-draille')]);
      assert.deepEqual(left(), {options: ['draille_settings', 'draille_state'], next: false});
      await leave(page);
    });

    it('leaves neither options, nor events, nor files once it is deleted', async () => {
      const page = await logIn(browser, site, ADMINISTRATOR);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${site.url}wp-admin/plugins.php`);
      await page.click('#delete-draille');
      await page.waitForFunction(() => document.querySelector('tr.deleted[data-slug="draille"]'));
      assert.deepEqual(left(), {options: [], next: false});
      assert.ok(!existsSync(join(site.folder, 'wp-content/uploads/draille')));
      assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/draille')));
      await leave(page);
    });
  });
}
