import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Browser, ElementHandle} from 'puppeteer-core';
import {isAtWork} from '../dist/four-elements.js';
import {ADMINISTRATOR, AUTHOR, type Site} from './site.js';
import {leave, logIn, visit} from './visitor.js';
import {publish} from './write-page.js';

const PROGRAMME = {
  version: 1,
  name: 'Programme déposé',
  contacts: [{organisation: 'Office déposé (exemple)', phone: '04 65 71 00 06'}],
};

export function media(site: Site, browser: Browser): void {
  describe('the file of a programme, as the form of programmes gives it', () => {
    it('is added to the media by the administrator, and shown from there', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'draille-media-'));
      const file = join(folder, 'programme-depose.json');
      writeFileSync(file, JSON.stringify(PROGRAMME));
      const page = await logIn(browser, site, ADMINISTRATOR);
      await page.goto(`${site.url}wp-admin/media-new.php?browser-uploader`);
      const field = (await page.waitForSelector('#async-upload')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
      await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
      await leave(page);
      rmSync(folder, {recursive: true});
      const address = String(
        site.php(
          `return wp_get_attachment_url(get_posts(['post_type' => 'attachment', 'numberposts' => 1])[0]->ID);`,
        ),
      );
      assert.match(address, /\/uploads\/.*programme-depose\.json$/);
      const seen = await visit(browser, publish(site, `[draille widget="panel-info" src="${address}"]`));
      await isAtWork(seen.page, {tag: 'panel-info', words: [PROGRAMME.name, 'Office déposé']});
      assert.deepEqual([...seen.origins], [new URL(site.url).origin]);
      assert.deepEqual([seen.missing, seen.complaints], [[], []]);
      await leave(seen.page);
    });

    it('is refused of an author, as before', () => {
      const kinds = (login: string): unknown =>
        site.php(
          `wp_set_current_user(get_user_by('login', '${login}')->ID); return isset(get_allowed_mime_types()['json']);`,
        );
      assert.deepEqual([kinds(ADMINISTRATOR), kinds(AUTHOR)], [true, false]);
    });
  });
}
