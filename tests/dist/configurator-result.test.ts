import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator, press, reads} from './configurator-site.js';
import {drivable, shows} from './two-hosts.js';

const skip = !drivable.includes('chromium') && 'no Chromium';

/** Whether what is said covers an element. */
const isCovered = (page: Page, css: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const said = document.querySelector('#message')?.getBoundingClientRect();
    const one = document.querySelector(selector)?.getBoundingClientRect();
    if (!said || !one) throw new Error(selector);
    return one.top < said.bottom && one.bottom > said.top && one.left < said.right && one.right > said.left;
  }, css);

describe('what a secretary takes from the configurator', {skip}, () => {
  const {address, browser, open} = atConfigurator();

  for (const fragment of [
    'ou=12',
    'outil=conseiller-map&ou=12',
    'outil=atelier-agenda',
    'outil=atelier-agenda&ou=12',
  ])
    it(`is not to be pasted where this site has nothing for it to show: #${fragment}`, async () => {
      const page = await open(`${fragment}&site=html&etape=5`, 360);
      await reads(page, 'Ne collez pas ceci');
      const guide = await page.$eval('#sans-donnees a', ({href}) => href);
      assert.ok((await fetch(guide)).ok, guide);
      await page.close();
    });

  it('may be pasted where this site has the data, or where she has her own', async () => {
    const page = await open('ou=48&site=html&etape=5', 360);
    await shows(page, '.preview conseiller-finder', 'Médiathèque des Sources');
    await page.waitForNetworkIdle();
    assert.equal(await page.$('#sans-donnees'), null);
    await page.goto(address('ou=12&opt-src=/lieux.csv&site=html&etape=5'));
    await page.waitForNetworkIdle();
    assert.equal(await page.$('#sans-donnees'), null);
    await page.close();
  });

  it('asks the files of her folder once she has taken the archive', async () => {
    const page = await open('ou=48&site=html&etape=5', 360);
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        document.body.dataset['saved'] = this.download;
      };
    });
    await press(page, 'Télécharger l’archive');
    await page.waitForSelector('body[data-saved="draille-fichiers-48.zip"]');
    await reads(page, 'src="https://VOTRE-SITE/draille/conseiller-finder.js"');
    assert.match(page.url(), /hebergement=chez-nous/);
    await page.close();
  });

  for (const top of [40, 500])
    it(`says that it is copied beside the button, not over it, ${top} pixels from the top`, async () => {
      const page = await open('ou=48&site=html&etape=5', 320, 600);
      await page.waitForSelector('.pasted button');
      await page.evaluate((wanted) => {
        const button = document.querySelector('.pasted button');
        scrollBy({top: (button?.getBoundingClientRect().top ?? 0) - wanted, behavior: 'instant'});
      }, top);
      await page.click('.pasted button');
      await page.waitForFunction(() => document.querySelector('#message:not(.quiet)')?.textContent);
      assert.equal(await isCovered(page, '.pasted button'), false);
      for (let rank = 0; rank < 6; rank++) {
        await page.keyboard.press('Tab');
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        assert.equal(await isCovered(page, ':focus'), false);
      }
      await page.close();
    });

  it('says it until she reads on', async () => {
    const page = await open('ou=48&site=html&etape=5', 320, 600);
    await page.click('.pasted button');
    await page.waitForFunction(() => document.querySelector('#message:not(.quiet)')?.textContent);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => scrollBy({top: -innerHeight, behavior: 'instant'}));
    await page.waitForFunction(() => document.querySelector('#message')?.textContent === '');
    await page.close();
  });

  it('is seen whole beside the preview, which stays with the questions', async () => {
    const page = await open('ou=48&site=html', 1280, 720);
    await shows(page, '.preview conseiller-finder', 'Médiathèque des Sources');
    for (const block of ['start', 'center'] as const) {
      const gap = await page.$eval(
        '.pasted',
        (text, where) => {
          text.scrollIntoView({block: where, behavior: 'instant'});
          const result = document.querySelector('.result')?.getBoundingClientRect();
          const preview = document.querySelector('aside')?.getBoundingClientRect();
          return (result?.top ?? 0) - (preview?.bottom ?? Infinity);
        },
        block,
      );
      assert.ok(gap >= 0, `${gap}`);
    }
    await page.close();
  });

  it('is an address that she reads whole and can open, on a telephone', async () => {
    const page = await open('ou=48&site=lien&etape=5', 360);
    await reads(page, 'iframe.html?widget=conseiller-finder');
    const isWhole = await page.$eval('.pasted pre', (pre) => pre.scrollWidth <= pre.clientWidth);
    assert.ok(isWhole);
    await press(page, 'Ouvrir cette page', 'a');
    await page.waitForSelector('conseiller-finder');
    assert.match(page.url(), /iframe\.html/);
    await page.close();
  });

  it('is in a guide, where the questions do not come', async () => {
    const page = await browser().newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isTool = request.url().endsWith('/site/configurateur.js');
      void (isTool ? request.abort() : request.continue());
    });
    await page.goto(address());
    await reads(page, 'Si elles ne viennent pas');
    const guide = await page.$eval('#configurateur a', ({href}) => href);
    assert.ok((await fetch(guide)).ok, guide);
    await page.close();
  });
});
