import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {NEW_CHOICE, type Choice} from '../../demo/configurateur/choice.js';
import {CMS_LIST} from '../../demo/configurateur/cms.js';
import {adviceFor, type Snippet} from '../../demo/configurateur/snippets.js';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {openBrowser, pageOf, shows, twoHosts, visit, drivable, type TwoHosts} from './two-hosts.js';
import {configuratorSite, openConfigurator, press, unpackedInto} from './configurator-site.js';

const PLACE = 'Médiathèque des Sources';
const skip = !drivable.includes('chromium') && 'no Chromium';
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;

/** A choice whose colour, options and communes have to pass through every form. */
const CHOICE: Choice = {
  ...NEW_CHOICE,
  departement: '48',
  communes: ['48061', '48095'],
  options: {contact: 'a"b&c<d>@mairie.example.fr', map: 'none'},
  accent: '#7a1f3d',
};

/** What shows the places in a page: the element, or a frame that holds it. */
async function shown(page: Page): Promise<Page | Frame> {
  const frame = await page.$('iframe');
  return (await frame?.contentFrame()) ?? page;
}

async function showsPlaces(page: Page): Promise<void> {
  const where = await shown(page);
  await shows(where, 'conseiller-finder', PLACE);
  const {contact, accent} = await where.$eval('conseiller-finder', (finder) => ({
    contact: finder.getAttribute('contact'),
    accent: getComputedStyle(finder).getPropertyValue('--draille-accent').trim(),
  }));
  assert.deepEqual([contact, accent], [CHOICE.options['contact'], CHOICE.accent]);
}

/** Every text that is HTML, once, whatever tools it is for. */
function htmlSnippets(base: string): readonly Snippet[] {
  const all = CMS_LIST.flatMap(({id}) => {
    const {best, others} = adviceFor({...CHOICE, cms: id}, {base, integrity});
    return [best, ...others];
  });
  return [...new Map(all.map((snippet) => [snippet.text, snippet])).values()].filter(({isHtml}) => isHtml);
}

describe('what the configurator gives to paste, in an empty page of another host', {skip}, () => {
  let hosts: TwoHosts;
  let browser: Browser;
  before(async () => {
    hosts = await twoHosts();
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
  });

  for (const [rank, {label}] of htmlSnippets('https://VOTRE-SITE/draille/').entries()) {
    it(`shows the places, its options and its colour: ${label}`, async () => {
      const {text = ''} = htmlSnippets(`${hosts.files}/draille/`)[rank] ?? {};
      const {page, complaints} = await visit(browser, hosts.put({html: pageOf('', text)}));
      await showsPlaces(page);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('shows the places at the address of who can only make a link', async () => {
    const {best} = adviceFor({...CHOICE, cms: 'lien'}, {base: `${hosts.files}/draille/`});
    const {page} = await visit(browser, best.text);
    await showsPlaces(page);
    await page.close();
  });
});

describe('the archive that the configurator gives', {skip}, () => {
  it('shows the places by every form, unpacked on a plain host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draille-zip-'));
    const [site, hosts] = [await configuratorSite(), await twoHosts({'/': folder})];
    const browser = await openBrowser('chromium');
    try {
      await unpackedInto(folder, browser, `${site.address}#ou=48&etape=5`);
      for (const {label, text} of htmlSnippets(`${hosts.files}/draille/`)) {
        const {page, complaints} = await visit(browser, hosts.put({html: pageOf('', text)}));
        await showsPlaces(page);
        assert.deepEqual(complaints, [], label);
        await page.close();
      }
      assert.match(readFileSync(join(folder, 'draille/A-LIRE.txt'), 'utf8'), /Lozère/);
    } finally {
      await browser.close();
      hosts.end();
      site.end();
      rmSync(folder, {recursive: true});
    }
  });
});

/** Waits until the page has this in it, as its user reads it. */
const reads = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((sought) => document.body.innerText.includes(sought), {polling: 100}, words);

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);

describe('a secretary at the configurator', {skip}, () => {
  let site: Awaited<ReturnType<typeof configuratorSite>>;
  let browser: Browser;
  before(async () => {
    site = await configuratorSite();
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    site.end();
  });

  it('answers one question at a time on a telephone, and goes back with Back', async () => {
    const page = await openConfigurator(browser, site.address);
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

  it('has the contrast of her colour said, and a code on the sheet to print', async () => {
    const page = await openConfigurator(browser, `${site.address}#ou=48&couleur=%23f2c14e&site=html&etape=5`);
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

  for (const step of [1, 2, 3, 4, 5]) {
    it(`meets nothing that bars her way, at step ${step}`, async () => {
      const page = await openConfigurator(
        browser,
        `${site.address}#ou=48&couleur=%237a1f3d&site=html&etape=${step}`,
      );
      await page.setViewport({width: 360, height: 740});
      await shows(page, '.preview conseiller-finder', PLACE);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
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
