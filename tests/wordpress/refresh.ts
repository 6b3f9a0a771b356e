import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {isAtWork} from '../dist/four-elements.js';
import type {Manner} from './data-source.js';
import {agendaOf} from './example-data.js';
import {nextDay} from './next-day.js';
import {publishAgain} from './publish-again.js';
import {ADMINISTRATOR, type Site} from './site.js';
import {leave, logIn, visit, firstPlace} from './visitor.js';
import {publish} from './write-page.js';

const SETTINGS = 'wp-admin/options-general.php?page=draille';

export function refresh(site: Site, browser: Browser): void {
  const folder = join(site.folder, 'wp-content/uploads/draille/v1');
  const here = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const published = (name: string): string => readFileSync(join(site.source.folder, 'v1', name), 'utf8');

  describe('the data that the server refreshes', () => {
    let page: Page;
    const said = async (): Promise<string> => {
      await page.goto(site.url + SETTINGS);
      return page.$eval('#draille-state + .notice', ({textContent}) => textContent);
    };
    before(async () => {
      page = await logIn(browser, site, ADMINISTRATOR);
    });
    after(() => leave(page));

    it('is planned once a day, at an hour that is not the same for all', () => {
      const event = site.php(`
        $event = wp_get_scheduled_event('draille_refresh');
        return [$event->schedule, $event->timestamp - time()];
      `) as [string, number];
      assert.equal(event[0], 'daily');
      assert.ok(event[1] > 1800 && event[1] <= 86400, String(event[1]));
    });

    it('comes by itself when it has changed, and only what has', async () => {
      publishAgain(site.source.folder, 'Médiathèque rouverte');
      site.source.asked();
      await nextDay(site);
      assert.equal(here('48.json'), published('48.json'));
      assert.ok(here('48.json').includes('Médiathèque rouverte'));
      // Dates are announced nowhere: whether there are any is asked each day.
      const asked = site.source.asked().filter((name) => !name.endsWith('.agenda.json'));
      assert.deepEqual([...asked].sort(), ['v1/48.json', 'v1/departements.json', 'v1/manifest.json']);
      assert.match(await said(), /^Dernière mise à jour réussie/);
    });

    const bad: Readonly<Record<Exclude<Manner, 'well'>, RegExp>> = {
      'not at all': /pas de réponse/,
      'with an error': /le serveur a répondu 503/,
      'with a page': /n’est pas un fichier de données/,
      'with half of a file': /n’est pas un fichier de données/,
      'with another version': /format que cette version de l’extension ne lit pas/,
    };
    for (const [manner, why] of Object.entries(bad)) {
      it(`keeps its last good copy, and says why, when the source answers ${manner}`, async () => {
        const before = here('48.json');
        publishAgain(site.source.folder, `Publié ${manner}`);
        site.source.manner = manner as Manner;
        await nextDay(site);
        site.source.manner = 'well';
        assert.equal(here('48.json'), before);
        const words = await said();
        assert.match(words, /Le dernier essai, .*, a échoué/);
        assert.match(words, why);
        assert.match(words, /Vos visiteurs voient toujours les données reçues avant/);
      });
    }

    it('keeps yesterday’s dates, for visitors too, when those alone cannot be had', async () => {
      const dates = publish(site, '[draille widget="atelier-agenda"]');
      const shows = async (title: string): Promise<void> => {
        const seen = await visit(browser, dates);
        await isAtWork(seen.page, {tag: 'atelier-agenda', words: [title]});
        assert.deepEqual([seen.missing, seen.complaints], [[], []]);
        await leave(seen.page);
      };
      writeFileSync(join(site.source.folder, 'v1/48.agenda.json'), agendaOf('Atelier du lendemain'));
      Object.assign(site.source, {manner: 'with half of a file', only: /agenda/});
      await nextDay(site);
      Object.assign(site.source, {manner: 'well', only: undefined});
      assert.match(await said(), /Lozère \(48\) : 48\.agenda\.json n’est pas un fichier de données/);
      await shows('Atelier de Florac');
      await nextDay(site);
      assert.match(await said(), /^Dernière mise à jour réussie/);
      await shows('Atelier du lendemain');
    });

    it('keeps a neighbour’s list, and brings its own up to date, when that neighbour’s cannot be had', async () => {
      const before = here('12.json');
      publishAgain(site.source.folder, 'Publié sans le voisin');
      publishAgain(site.source.folder, 'Publié chez le voisin', {departement: '12'});
      Object.assign(site.source, {manner: 'with an error', only: /^v1\/12\./});
      await nextDay(site);
      Object.assign(site.source, {manner: 'well', only: undefined});
      assert.equal(here('12.json'), before);
      assert.equal(here('48.json'), published('48.json'));
      assert.match(await said(), /Aveyron \(12\) : 12\.json n’a pas pu être lu/);
    });

    it('refuses a file that is not the one announced', async () => {
      const before = here('48.json');
      publishAgain(site.source.folder, 'Médiathèque annoncée');
      publishAgain(site.source.folder, 'Médiathèque en avance', {manifest: false});
      await nextDay(site);
      assert.equal(here('48.json'), before);
      assert.match(await said(), /n’est pas celui que le manifeste annonce/);
    });

    it('refuses a département that is not published there, and takes the others', async () => {
      publishAgain(site.source.folder, 'Médiathèque voisine');
      site.php(
        `return update_option('draille_settings', ['others' => ['30']] + get_option('draille_settings'));`,
      );
      await nextDay(site);
      assert.match(await said(), /Gard \(30\) : ce département n’est pas publié/);
      assert.ok(here('48.json').includes('Médiathèque voisine'));
      site.php(
        `return update_option('draille_settings', ['others' => []] + get_option('draille_settings'));`,
      );
    });

    it('comes when the administrator asks, and is seen by visitors', async () => {
      publishAgain(site.source.folder, 'Aaa tout de suite');
      await page.goto(site.url + SETTINGS);
      await Promise.all([
        page.waitForNavigation(),
        page.click('form[action$="admin-post.php"] [type="submit"]'),
      ]);
      assert.match(
        await page.$eval('#draille-state + .notice-success', ({textContent}) => textContent),
        /^Dernière mise à jour réussie/,
      );
      const seen = await visit(browser, publish(site, '[draille]'));
      await firstPlace(seen.page);
      await seen.page.waitForFunction(() =>
        document.querySelector('conseiller-finder')?.shadowRoot?.textContent.includes('Aaa tout de suite'),
      );
      await leave(seen.page);
    });

    it('leaves nothing half written', () => {
      const parts = [
        ...['12.details', '12'],
        ...['48.agenda', '48.communes', '48.contours', '48.details', '48'],
        ...['departements', 'manifest'],
      ];
      assert.deepEqual(
        readdirSync(folder).sort(),
        parts.map((name) => `${name}.json`),
      );
    });

    it('names only the départements that the site keeps', () => {
      for (const name of ['departements.json', 'manifest.json']) {
        const {departements} = JSON.parse(here(name)) as {departements: object};
        assert.deepEqual(Object.keys(departements), ['48'], name);
      }
    });

    it('shows files that were put there by hand, where no address is given', async () => {
      const settings = site.php(`return get_option('draille_settings');`) as {data: string};
      site.php(`return update_option('draille_settings', ['data' => ''] + get_option('draille_settings'));`);
      assert.match(await said(), /les fichiers que vous avez déposés : Lozère \(48\)/);
      const seen = await visit(browser, publish(site, '[draille]'));
      assert.notEqual(await firstPlace(seen.page), '');
      await leave(seen.page);
      assert.equal(site.php(`return wp_next_scheduled('draille_refresh');`), false);
      site.php(
        `return update_option('draille_settings', ['data' => '${settings.data}'] + get_option('draille_settings'));`,
      );
    });
  });
}
