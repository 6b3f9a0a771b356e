import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {layOnSheets, lonelyHeadings} from './lonely-headings.js';
import {print, ExampleSite} from './example-site.js';
import {drivable} from './two-hosts.js';

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
  let site: ExampleSite;
  before(async () => {
    site = await ExampleSite.start();
  });
  after(() => site.end());

  for (const [path, tag, last, expected] of PAGES)
    it(`is never the last thing of a page of /${path}`, async () => {
      const page = await site.open(path, tag, last);
      await print(page);
      const seen = new Set<string>();
      // A4 with margins of 0 to 25 mm, and with more where the page itself has a head.
      for (let height = 16; height <= 29.7; height += 0.45)
        for (const width of [16, 21]) {
          await page.evaluate(layOnSheets, {width, height});
          const {headings, lonely} = await page.evaluate(lonelyHeadings, {width, height}, LIKE_HEADINGS);
          assert.deepEqual(lonely, [], `pages of ${width} cm × ${height.toFixed(2)} cm`);
          headings.forEach((one) => seen.add(one));
        }
      for (const one of expected)
        assert.ok(seen.has(one), `« ${one} » is not among ${[...seen].join(' / ')}`);
      await page.close();
    });
});
