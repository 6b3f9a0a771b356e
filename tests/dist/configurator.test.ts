import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator, press, reads} from './configurator-site.js';
import {drivable, shows} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const skip = !drivable.includes('chromium') && 'no Chromium';

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);

describe('a secretary at the configurator', {skip}, () => {
  const {address, open} = atConfigurator();

  it('answers one question at a time on a telephone, and goes back with Back', async () => {
    const page = await open();
    await page.setViewport({width: 360, height: 740});
    await press(page, 'Suivant');
    assert.equal(await focusedId(page), 'etape-2');
    await page.select('#departement', '48');
    await shows(page, '.preview conseiller-finder', PLACE);
    await page.waitForSelector('#commune');
    await page.type('#commune', 'mende');
    await page.keyboard.press('Enter');
    await reads(page, 'Mende');
    await press(page, 'Suivant');
    await page.select('#site', 'html');
    await press(page, 'Suivant');
    await press(page, 'Voir le texte à coller');
    assert.equal(await focusedId(page), 'etape-5');
    await reads(page, 'communes="48095"');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await page.goBack();
    await reads(page, 'Vos couleurs');
    await page.reload();
    await reads(page, 'Vos couleurs');
    assert.match(page.url(), /ou=48&communes=48095&site=html&etape=4$/);
    await page.close();
  });

  it('is given what the settings of WordPress ask for, with the text', async () => {
    const page = await open('ou=48&site=wordpress&etape=5');
    const folder = new URL('../draille/data/', address()).href;
    await reads(page, folder);
    const list = await fetch(`${folder}v1/48.json`);
    assert.ok(list.ok, 'the address has no data');
    await page.goto(address('ou=48&site=html&etape=5'));
    await page.waitForFunction(
      (sought) => !document.body.innerText.includes(sought),
      {polling: 100},
      'réglages de l’extension',
    );
    await page.close();
  });

  it('has the contrast of her colour said, and a code on the sheet to print', async () => {
    const page = await open('ou=48&couleur=%23f2c14e&site=html&etape=5');
    await page.setViewport({width: 1280, height: 800});
    await reads(page, 'l’outil écrira donc en noir');
    await page.click('details.part > summary');
    await page.waitForSelector('.sheet svg path');
    await press(page, 'Imprimer la feuille');
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => document.body.innerText);
    assert.match(printed, /Photographiez ce code/);
    assert.doesNotMatch(printed, /Copier|Que voulez-vous montrer/);
    await page.close();
  });

  it('prints a sheet that speaks of workshops, where it leads to those', async () => {
    const page = await open('outil=atelier-agenda&ou=48&etape=5');
    await page.click('details.part > summary');
    await reads(page, 'Les prochaines dates sont en ligne (Lozère).');
    const sheet = await page.$eval('.sheet', (article) => article.textContent);
    assert.match(sheet, /Des ateliers pour se débrouiller avec le numérique/);
    assert.doesNotMatch(sheet, /Un souci avec internet/);
    await page.close();
  });

  for (const [step, scheme] of [1, 2, 3, 4, 5].flatMap(
    (one) =>
      [
        [one, 'light'],
        [one, 'dark'],
      ] as const,
  )) {
    it(`meets nothing that bars her way, at step ${step}, ${scheme}`, async () => {
      const page = await open(`ou=48&couleur=%237a1f3d&site=html&etape=${step}`);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width: 360, height: 740});
      // Opened in this light, rather than turned to it meanwhile.
      await page.reload();
      await shows(page, '.preview conseiller-finder', PLACE);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await page.waitForSelector('.sheet svg path');
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await page.evaluate(async () => {
        const {violations} = await (window as unknown as {axe: {run: () => Promise<AxeFound>}}).axe.run();
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }
});

interface AxeFound {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}
