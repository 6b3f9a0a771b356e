import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {BUILT, drivable, openBrowser, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const FINDER = 'widget=conseiller-finder&departement=48';
const FRENCH = 'Pour trouver de l’aide avec le numérique';

/** Waits until the page is titled by the tool that it shows. */
const titled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.title.endsWith(' – Lozère'), {polling: 100});

/** The language that a screen reader reads the page in, and that of the text where some words are. */
async function languagesOf(page: Page, words: string): Promise<{page: string; words: string | undefined}> {
  return page.evaluate((sought) => {
    const holder = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(sought));
    const said = holder?.closest<HTMLElement>('[lang]')?.lang;
    return {page: document.documentElement.lang, words: said};
  }, words);
}

describe(
  'the language of the page that other sites show in a frame',
  {skip: !drivable.includes('chromium') && 'no Chromium'},
  () => {
    let hosts: TwoHosts;
    let browser: Browser;
    /** Files of the host that cannot be had. */
    let lost: RegExp;

    before(async () => {
      hosts = await twoHosts(BUILT, (request, response) => {
        if (!lost.test(request.url ?? '')) return false;
        response.writeHead(404).end();
        return true;
      });
      browser = await openBrowser('chromium');
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    const opened = async (query: string, without = /^$/): Promise<{page: Page; complaints: string[]}> => {
      lost = without;
      return visit(browser, `${hosts.files}/draille/iframe.html?${query}`);
    };

    it('is English where the tool speaks it, but for the sentence that is French anyway', async () => {
      const {page} = await opened(`${FINDER}&lang=en`);
      await titled(page);
      await shows(page, 'conseiller-finder', 'Call');
      assert.deepEqual(await languagesOf(page, FRENCH), {page: 'en', words: 'fr'});
      assert.match(await page.title(), /help/);
      await page.close();
    });

    it('is English where it is that of one country', async () => {
      const {page} = await opened(`${FINDER}&lang=en-GB`);
      await titled(page);
      await shows(page, 'conseiller-finder', 'Call');
      assert.equal((await languagesOf(page, FRENCH)).page, 'en');
      await page.close();
    });

    for (const lang of ['xx', 'br', 'de', 'en_US', 'english', '"><b>']) {
      it(`is French where the address asks for one that the tool does not speak: ${lang}`, async () => {
        const {page, complaints} = await opened(`${FINDER}&lang=${encodeURIComponent(lang)}`);
        await titled(page);
        await shows(page, 'conseiller-finder', 'Appeler');
        assert.equal((await languagesOf(page, FRENCH)).page, 'fr');
        assert.equal(
          await page.$eval('conseiller-finder', (finder) => finder.closest('[lang="fr"]')?.localName),
          'html',
        );
        assert.equal(
          complaints.filter((words) => words.includes(`lang="${lang}"`)).length,
          1,
          complaints.join('\n'),
        );
        await page.close();
      });
    }

    it('is French where it says, in French, why there is no tool', async () => {
      for (const query of ['widget=script', `${FINDER}&src=https://ailleurs.example/`]) {
        const {page} = await opened(`${query}&lang=en`);
        await shows(page, 'main', query === 'widget=script' ? 'ne sait pas quel outil' : 'n’est pas affiché');
        assert.equal((await languagesOf(page, FRENCH)).page, 'fr');
        await page.close();
      }
    });

    it('is French where the script of the tool cannot be had, and the sentence stays', async () => {
      const {page} = await opened(`${FINDER}&lang=en`, /draille-conseiller-finder-/);
      await page.waitForNetworkIdle();
      await shows(page, 'main', FRENCH);
      assert.equal((await languagesOf(page, FRENCH)).page, 'fr');
      await page.close();
    });

    it('is French where the English words cannot be had', async () => {
      const {page} = await opened(`${FINDER}&lang=en`, /draille-en-/);
      await titled(page);
      await shows(page, 'conseiller-finder', 'Appeler');
      assert.equal((await languagesOf(page, FRENCH)).page, 'fr');
      await page.close();
    });
  },
);
