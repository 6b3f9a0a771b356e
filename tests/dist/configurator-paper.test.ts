import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator, reads} from './configurator-site.js';
import {drivable} from './two-hosts.js';

const hasReader = spawnSync('pdftotext', ['-v']).status === 0;
const skip =
  (!drivable.includes('chromium') && 'no Chromium') ||
  (!hasReader && 'pdftotext (poppler-utils) is not here');

/** What an A4 sheet has on it. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({format: 'A4'});
  const {stdout, status} = spawnSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8'});
  assert.equal(status, 0);
  return stdout.replace(/\s+/g, ' ');
}

describe('what a secretary prints', {skip}, () => {
  const {address, open} = atConfigurator();

  const openSheet = async (page: Page): Promise<void> => {
    await page.$eval('details.part', (sheet) => (sheet.open = true));
    await page.waitForSelector('.sheet svg path');
  };

  for (const width of [360, 1280]) {
    it(`is the sheet alone where it is open, from the first question at ${width} pixels`, async () => {
      const page = await open('ou=48', width);
      await openSheet(page);
      const paper = await printed(page);
      assert.match(
        paper,
        /Un souci avec internet.*près de chez vous \(Lozère\)\..*Photographiez ce code.*L’accueil de la mairie/,
      );
      assert.doesNotMatch(paper, /Copier|Que voulez-vous montrer|À coller|Aperçu|draille widget/);
      await page.close();
    });

    it(`is the text to paste and what to do with it where the sheet is closed, at ${width} pixels`, async () => {
      const page = await open('ou=48&site=html', width);
      await reads(page, 'Collez ceci', {hidden: true});
      const paper = await printed(page);
      assert.match(paper, /À coller dans votre site.*Collez ceci.*<conseiller-finder departement="48"/);
      assert.doesNotMatch(paper, /Copier|Que voulez-vous montrer|Photographiez|Télécharger|Aperçu/);
      await page.close();
    });
  }

  it('has the number to call that she typed, in pairs, and no text that is not a number', async () => {
    const page = await open('ou=48&etape=5', 360);
    await openSheet(page);
    await page.type('#phone', '0465710000');
    assert.match(await printed(page), /Ou appelez le 04 65 71 00 00/);
    assert.equal(await page.$('#venu-du-lien'), null);
    await page.type('#phone', '1');
    await page.keyboard.press('Tab');
    await reads(page, 'écrivez dix chiffres', {hidden: true});
    assert.doesNotMatch(await printed(page), /Ou appelez/);
    const button = 'details.part > button';
    assert.ok(await page.$eval(button, (one) => one.disabled));
    await reads(page, 'absent de la feuille : « Téléphone à écrire sur la feuille »', {hidden: true});
    assert.doesNotMatch(await printed(page), /absent de la feuille/);
    await page.$eval('#phone', (one) => ((one as HTMLInputElement).value = ''));
    await page.type('#phone', '+33 (0)4 65 71 00 00');
    assert.match(await printed(page), /Ou appelez le 04 65 71 00 00/);
    assert.ok(await page.$eval(button, (one) => !one.disabled && !one.hasAttribute('aria-describedby')));
    assert.equal(await page.$('#feuille-refusee'), null);
    await page.close();
  });

  it('has a number that a link brought only with a word that says so', async () => {
    const page = await open('ou=48&telephone=0465710000');
    await reads(page, 'la feuille donnerait à appeler le 0465710000');
    await page.close();
  });

  it('has the address of her page, and not one that nobody could copy', async () => {
    const page = await open('ou=48&page=https://www.mairie.fr/aide', 1280);
    await openSheet(page);
    assert.match(await printed(page), /ou recopiez cette adresse : https:\/\/www\.mairie\.fr\/aide/);
    await page.goto(address('ou=48'));
    await page.waitForFunction(() => !document.querySelector('.sheet')?.textContent.includes('recopiez'));
    assert.doesNotMatch(await printed(page), /iframe\.html/);
    await page.close();
  });
});
