import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator, press, reads} from './configurator-site.js';
import {duringTests} from './during-tests.js';
import {drivable, shows, twoHosts} from './two-hosts.js';

const skip = !drivable.includes('chromium') && 'no Chromium';

describe('a link to the configurator that somebody else wrote', {skip}, () => {
  const {open} = atConfigurator();
  let asked: string[];
  const other = duringTests(
    () =>
      twoHosts(undefined, ({url = ''}) => {
        asked.push(url);
        return false;
      }),
    ({end}) => end(),
  );

  const opened = (fragment: Readonly<Record<string, string>>): Promise<Page> => {
    asked = [];
    return open(new URLSearchParams(fragment).toString());
  };
  const note = (page: Page): Promise<string> =>
    page.$eval('#venu-du-lien', (one) => one.textContent.replace(/\s+/g, ' '));

  it('has nothing of another host shown before somebody asks for it, and names that host', async () => {
    const page = await opened({ou: '48', 'opt-src': `${other().files}/draille/data/`, etape: '5'});
    const {host} = new URL(other().files);
    await reads(page, `des données de ${host}`);
    assert.match(await note(page), new RegExp(`les données viendraient de ${host}`));
    assert.equal(await page.$('.preview conseiller-finder'), null);
    assert.deepEqual(asked, []);
    await press(page, 'Montrer avec ces données');
    await shows(page, '.preview conseiller-finder', 'Médiathèque des Sources');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'apercu');
    assert.notDeepEqual(asked, []);
    assert.match(await note(page), new RegExp(host));
    await page.close();
  });

  for (const src of [
    '//HOST/draille/data/',
    '/\t/HOST/draille/data/',
    '\\\\HOST/draille/data/',
    '/\\HOST/d/',
  ])
    it(`cannot hide that host: ${JSON.stringify(src)}`, async () => {
      const {host} = new URL(other().files);
      const page = await opened({ou: '48', 'opt-src': src.replace('HOST', host)});
      await page.waitForSelector('.preview > *');
      await page.waitForNetworkIdle();
      assert.deepEqual(asked, []);
      await page.close();
    });

  it('names the host of a script that it would have pasted', async () => {
    const page = await opened({
      ou: '48',
      site: 'html',
      fichiers: 'https://evil.example/draille/',
      etape: '5',
    });
    await reads(page, 'https://evil.example/draille/conseiller-finder.js');
    assert.match(await note(page), /le script de l’outil viendrait de evil\.example/);
    const isAbove = await page.evaluate(() => {
      const [told, text] = ['#venu-du-lien', '.pasted'].map((css) => document.querySelector(css));
      return told && text && told.compareDocumentPosition(text) === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.ok(isAbove);
    await page.close();
  });

  it('is not what somebody typed in this visit', async () => {
    const page = await opened({ou: '48'});
    await page.setViewport({width: 1280, height: 800});
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await page.type('#reglage-src', `${other().files}/draille/data/`);
    await page.waitForFunction(() => document.querySelector('.preview [src$="/draille/data/"]'));
    await shows(page, '.preview conseiller-finder', 'Médiathèque des Sources');
    assert.equal(await page.$('#venu-du-lien'), null);
    await page.close();
  });
});
