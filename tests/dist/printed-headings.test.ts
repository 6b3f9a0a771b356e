import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {writeAgenda} from '../../demo/make-agenda.js';
import {makeExampleData} from '../../demo/make-data.js';
import {MOUNTS} from '../../demo/mounts.js';
import {writePages} from '../../demo/site/write-site.js';
import {Workspace} from '../data-builder/workspace.js';
import {layOnSheets, lonelyHeadings} from './lonely-headings.js';
import {drivable, openBrowser, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

/** What has the looks of a heading, and is none. */
const LIKE_HEADINGS = ['Votre contact', 'Prochaines dates', 'Partenaires', 'Avec le financement de'];

/** Pages of the examples: the element that each shows, what comes last in it, and headings that it has. */
const PAGES = [
  ['exemples/office/', 'panel-info', 'Mis à jour le', ['Qui appeler', 'Documents', 'Venir nous voir']],
  ['exemples/office/agenda/', 'atelier-agenda', 'Mis à jour le', ['Ateliers et rencontres', 'Annonces']],
  ['exemples/mairie/ateliers/', 'atelier-agenda', 'Toutes les dates', ['Prochaines dates']],
  ['exemples/mairie/tourisme/', 'panel-info', 'Mis à jour le', ['Votre contact', 'À la mairie']],
] as const;

describe('a heading on paper', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  const workspace = new Workspace();
  const folder = workspace.path;
  let hosts: TwoHosts;
  let browser: Browser;
  before(async () => {
    await writePages(`${folder}/site`);
    assert.ok(makeExampleData(`${folder}/data`));
    writeAgenda(`${folder}/data/v1/48.agenda.json`);
    hosts = await twoHosts({...MOUNTS, '/': `${folder}/site`, '/draille/data/': `${folder}/data`});
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
    workspace.remove();
  });

  const onPaper = async (url: string, tag: string, last: string): Promise<Page> => {
    const {page} = await visit(browser, url);
    // What comes as it is about to be seen is asked for.
    await page.$eval(tag, (element) => element.scrollIntoView());
    await shows(page, tag, last);
    await page.waitForNetworkIdle();
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    return page;
  };

  const stayWithTheirs = async (page: Page, expected: readonly string[]): Promise<void> => {
    const seen = new Set<string>();
    // A4, with margins of 0 to 25 mm, and what somebody else's page has above.
    for (let height = 16; height <= 29.7; height += 0.45)
      for (const width of [16, 21]) {
        const sheet = {width, height};
        await page.evaluate(layOnSheets, sheet);
        const {headings, lonely} = await page.evaluate(lonelyHeadings, sheet, LIKE_HEADINGS);
        assert.deepEqual(lonely, [], `pages of ${width} cm × ${height.toFixed(2)} cm`);
        headings.forEach((one) => seen.add(one));
      }
    for (const one of expected) assert.ok(seen.has(one), `« ${one} » is not among ${[...seen].join(' / ')}`);
    await page.close();
  };

  for (const [path, tag, last, headings] of PAGES)
    it(`is never the last thing of a page of /${path}`, async () => {
      await stayWithTheirs(await onPaper(`${hosts.files}/${path}`, tag, last), headings);
    });
});
