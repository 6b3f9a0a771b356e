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
import {configuratorSite, unpackedInto} from './configurator-site.js';

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

/** Every text that is HTML, of every tool, once. */
function htmlSnippets(base: string): ReadonlyMap<string, Snippet> {
  const all = CMS_LIST.flatMap(({id}) => {
    const {best, others} = adviceFor({...CHOICE, cms: id}, {base, integrity});
    return [best, ...others].map((snippet) => [`${id} ${snippet.way}`, snippet] as const);
  });
  return new Map(all.filter(([, {isHtml}]) => isHtml));
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

  for (const name of htmlSnippets('https://VOTRE-SITE/draille/').keys()) {
    it(`shows the places, its options and its colour: ${name}`, async () => {
      const snippet = htmlSnippets(`${hosts.files}/draille/`).get(name);
      const {page, complaints} = await visit(browser, hosts.put({html: pageOf('', snippet?.text ?? '')}));
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
    const site = await configuratorSite();
    const browser = await openBrowser('chromium');
    await unpackedInto(folder, browser, `${site.address}#ou=48`);
    const hosts = await twoHosts({'/': folder});
    try {
      for (const [name, {text}] of htmlSnippets(`${hosts.files}/draille/`)) {
        if (!name.startsWith('html ')) continue;
        const {page, complaints} = await visit(browser, hosts.put({html: pageOf('', text)}));
        await showsPlaces(page);
        assert.deepEqual(complaints, [], name);
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
