import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {ADMINISTRATOR, AUTHOR, type Site} from './site.js';
import {leave, logIn} from './visitor.js';

type Fields = Readonly<Partial<Record<'departement' | 'others' | 'accent' | 'data', string>>>;

const SETTINGS = 'wp-admin/options-general.php?page=draille';

/** Fills in fields and saves; gives what the page then complains of. */
async function save(page: Page, fields: Fields): Promise<readonly string[]> {
  for (const [name, value] of Object.entries(fields)) {
    await page.$eval(
      `#draille-${name}`,
      (field, written) => ((field as HTMLInputElement).value = written),
      value,
    );
  }
  // The server is what is tested: the browser's own check of an address stays out of it.
  await page.$eval('form[action$="options.php"]', (form) => (form.noValidate = true));
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.settings-error.notice-error', (notices) =>
    notices.map(({textContent}) => textContent.trim()),
  );
}

const described = (page: Page, name: string): Promise<string> =>
  page.$eval(`#draille-${name}-description`, ({textContent}) => textContent);

export function settings(site: Site, browser: Browser): void {
  describe('the settings', () => {
    let page: Page;
    const stored = (): unknown => site.php(`return get_option('draille_settings');`);

    before(async () => {
      page = await logIn(browser, site, ADMINISTRATOR);
      await page.goto(site.url + SETTINGS);
    });
    after(() => leave(page));

    it('name and describe every field', async () => {
      const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
      await page.evaluate(source);
      const broken = await page.evaluate(
        'axe.run(".wrap").then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
      );
      assert.deepEqual(broken, []);
      const fields = await page.$$eval('.wrap .form-table input, .wrap .form-table select', (all) =>
        all.map((field) => ({
          label: (field as HTMLInputElement).labels?.[0]?.textContent,
          description: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
        })),
      );
      assert.equal(fields.length, 4);
      assert.ok(fields.every(({label, description}) => label && description));
    });

    it('refuse what is not right, say why in French, and keep the rest', async () => {
      const wrong = await save(page, {
        departement: '48',
        others: '12, 99',
        accent: 'bleu"><script>',
        data: 'http://donnees.example.fr/',
      });
      assert.equal(wrong.length, 3, wrong.join('\n'));
      assert.match(wrong[0] ?? '', /« 99 » n’est pas le numéro d’un département/);
      assert.match(wrong[1] ?? '', /n’est pas une couleur/);
      assert.match(wrong[2] ?? '', /doit commencer par https:\/\//);
      assert.deepEqual(stored(), {departement: '48', others: [], accent: '', data: ''});
    });

    for (const data of [
      'javascript:alert(1)',
      'https://',
      'https://quelqu-un:secret@donnees.example.fr/',
      'https://donnees.example.fr/?de=ailleurs',
    ]) {
      it(`refuse the address ${data}`, async () => {
        assert.equal((await save(page, {data})).length, 1);
      });
    }

    it('tell how well the chosen colour is read', async () => {
      assert.deepEqual(await save(page, {accent: '#7A1F3D'}), []);
      assert.match(await described(page, 'accent'), /texte posé dessus est blanc : contraste de 10,0 pour 1/);
      assert.deepEqual(await save(page, {accent: '#fd0'}), []);
      assert.match(await described(page, 'accent'), /est noir.*entourés d’un trait/);
      assert.deepEqual(await save(page, {accent: '#7a1f3d'}), []);
    });

    it('ask for the data at once when its address is given, whichever file of it was copied', async () => {
      assert.deepEqual(await save(page, {data: `${site.source.url}v1/48.json`}), []);
      assert.deepEqual(stored(), {departement: '48', others: [], accent: '#7a1f3d', data: site.source.url});
      const said = await page.$eval('#draille-state + .notice-success', ({textContent}) => textContent);
      assert.match(said, /Dernière mise à jour réussie/);
      for (const name of ['48', '48.details', '48.communes', '48.contours', 'departements', 'manifest']) {
        assert.ok(existsSync(join(site.folder, `wp-content/uploads/draille/v1/${name}.json`)), name);
      }
    });

    it('name the one host that the server contacts', async () => {
      const contacted = await page.$$eval('.wrap > ul:last-of-type li', (all) =>
        all.map(({textContent}) => textContent),
      );
      assert.match(contacted[0] ?? '', /une fois par jour : 127\.0\.0\.1\.$/);
      assert.match(contacted[1] ?? '', /votre site, et personne d’autre/);
    });

    it('offer words for the privacy policy of the mairie', async () => {
      await page.goto(`${site.url}wp-admin/options-privacy.php?tab=policyguide`);
      assert.match(
        await page.$eval('body', ({textContent}) => textContent),
        /nos pages utilisent l’outil Draille/,
      );
    });

    it('are closed to authors, and to requests that no form of ours sent', async () => {
      const theirs = await logIn(browser, site, AUTHOR);
      assert.equal((await theirs.goto(site.url + SETTINGS))?.status(), 403);
      const refresh = `${site.url}wp-admin/admin-post.php?action=draille_refresh_now`;
      assert.equal((await theirs.goto(refresh))?.status(), 403);
      await leave(theirs);
      site.source.asked();
      assert.equal((await page.goto(refresh))?.status(), 403);
      assert.deepEqual(site.source.asked(), []);
    });
  });
}
