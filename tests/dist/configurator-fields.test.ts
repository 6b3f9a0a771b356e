import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator, press, reads} from './configurator-site.js';
import {drivable} from './two-hosts.js';

const skip = !drivable.includes('chromium') && 'no Chromium';

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);
const said = (page: Page): Promise<string> => page.$eval('#message', (one) => one.textContent);
const pasted = (page: Page): Promise<string> => page.$eval('.pasted code', (one) => one.textContent);

/** Whether a field is told to be wrong, and what is said of it, by what describes it. */
const fieldOf = (page: Page, id: string): Promise<{isWrong: boolean; words: string}> =>
  page.$eval(`#${id}`, (field) => ({
    isWrong: field.getAttribute('aria-invalid') === 'true',
    words: (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((one) => document.getElementById(one)?.textContent ?? '')
      .join(' '),
  }));

/** Writes in a field and goes on to the next. */
async function write(page: Page, id: string, words: string): Promise<void> {
  await page.click(`#${id}`, {count: 3});
  await page.keyboard.press('Backspace');
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
}

describe('a secretary who writes in the fields of the configurator', {skip}, () => {
  const {open} = atConfigurator();

  const opened = async (fragment: string, width = 1280): Promise<Page> => {
    const page = await open(fragment, width);
    await page.$$eval('details:not(.part)', (all) => all.forEach((one) => (one.open = true)));
    return page;
  };

  it('keeps the field of the folder, and her place in it, when she empties it', async () => {
    const page = await opened('ou=48&site=html&fichiers=https://www.mende.fr/draille/');
    await page.click('#fichiers-adresse', {count: 3});
    await page.keyboard.press('Backspace');
    assert.equal(await focusedId(page), 'fichiers-adresse');
    await page.keyboard.type('www.mende.fr/aide/index.html');
    assert.match(await pasted(page), /src="https:\/\/www\.mende\.fr\/aide\/conseiller-finder\.js"/);
    assert.match((await fieldOf(page, 'fichiers-adresse')).words, /Compris : https:\/\/www\.mende\.fr\/aide/);
    await page.close();
  });

  it('stays « chez nous » before she knows the address', async () => {
    const page = await opened('ou=48&site=html');
    await page.click('#fichiers-chez-nous');
    await page.waitForSelector('#fichiers-adresse');
    await page.reload();
    await page.waitForSelector('#fichiers-adresse');
    assert.match(await pasted(page), /https:\/\/VOTRE-SITE\/draille\//);
    await page.close();
  });

  it('is told that an address or a code is not understood, once she has left it', async () => {
    const page = await opened('ou=48&site=html');
    await page.click('#reglage-contact');
    await page.keyboard.type('pas-un-mail');
    assert.equal((await fieldOf(page, 'reglage-contact')).isWrong, false);
    await page.keyboard.press('Tab');
    const contact = await fieldOf(page, 'reglage-contact');
    assert.ok(contact.isWrong);
    assert.match(contact.words, /un @ et un point/);
    assert.match(await said(page), /un @ et un point/);
    await write(page, 'reglage-src', 'bonjour');
    assert.match((await fieldOf(page, 'reglage-src')).words, /n’est pas comprise/);
    await write(page, 'reglage-epci', '123');
    assert.match((await fieldOf(page, 'reglage-epci')).words, /neuf chiffres/);
    assert.doesNotMatch(await pasted(page), /contact|bonjour|epci/);
    const left = await page.$eval('#pas-compris', (one) => one.textContent);
    assert.match(left, /vos propres données.*Votre adresse électronique.*SIREN/);
    await write(page, 'reglage-contact', 'accueil@mende.fr');
    assert.equal((await fieldOf(page, 'reglage-contact')).isWrong, false);
    assert.match(await pasted(page), /contact="accueil@mende\.fr"/);
    await page.close();
  });

  it('has no code drawn for an address that opens nothing, and one for what was understood', async () => {
    const page = await opened('ou=48&site=html');
    await page.$eval('details.part', (sheet) => (sheet.open = true));
    await page.waitForSelector('.sheet svg path');
    await write(page, 'page', 'chez nous');
    assert.equal(await page.$('.sheet'), null);
    assert.ok((await fieldOf(page, 'page')).isWrong);
    assert.ok(await page.$eval('details.part > button', (button) => button.disabled));
    await write(page, 'page', 'www.mende.fr/aide');
    await page.waitForSelector('.sheet svg path');
    assert.equal(await page.$eval('.sheet .address', (one) => one.textContent), 'https://www.mende.fr/aide');
    await write(page, 'page', '');
    await page.click('#fichiers-chez-nous');
    await page.waitForFunction(() => !document.querySelector('.sheet'));
    await page.close();
  });

  it('is heard when a commune is refused, until she corrects it', async () => {
    const page = await opened('ou=48');
    await page.waitForSelector('#commune');
    await page.type('#commune', 'Paris');
    await page.keyboard.press('Enter');
    assert.ok((await fieldOf(page, 'commune')).isWrong);
    assert.match(await said(page), /Aucune commune/);
    await page.keyboard.press('Backspace');
    assert.ok(!(await fieldOf(page, 'commune')).isWrong);
    assert.equal(await said(page), '');
    await page.close();
  });

  it('adds a commune by its postal code or the beginning of its name', async () => {
    const page = await opened('ou=48&site=html');
    await page.waitForSelector('#commune');
    await page.type('#commune', '48000');
    await page.keyboard.press('Enter');
    await page.type('#commune', 'florac');
    await page.keyboard.press('Enter');
    assert.match(await pasted(page), /communes="48095,48061"/);
    assert.equal(await said(page), 'Florac Trois Rivières : ajoutée.');
    await page.close();
  });

  it('does not lose a commune that she wrote and did not add', async () => {
    const page = await opened('ou=48&site=html&etape=2', 360);
    await page.waitForSelector('#commune');
    await page.type('#commune', 'Nulle-Part');
    await press(page, 'Suivant');
    assert.equal(await focusedId(page), 'commune');
    assert.match(await page.$eval('#commune-en-attente', (one) => one.textContent), /Nulle-Part/);
    await write(page, 'commune', 'Mende');
    await press(page, 'Suivant');
    assert.equal(await focusedId(page), 'etape-3');
    assert.match(page.url(), /communes=48095/);
    assert.equal(await page.$('#commune-en-attente'), null);
    await page.close();
  });

  it('gives the address of her programme at the first question, and the code of its commune', async () => {
    const page = await open('outil=panel-info&site=html');
    await page.setViewport({width: 1280, height: 800});
    await reads(page, 'L’adresse du fichier de votre programme');
    await reads(page, 'PANEL, en Lozère');
    await page.type('#reglage-src', '/programme.json');
    await page.waitForFunction(() => !document.body.innerText.includes('PANEL, en Lozère'));
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await write(page, 'reglage-commune', '48400');
    await reads(page, 'Le code INSEE à écrire : 48061 (Florac Trois Rivières)');
    await page.close();
  });
});
