import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {atConfigurator} from './configurator-site.js';
import {drivable} from './two-hosts.js';

const skip = !drivable.includes('chromium') && 'no Chromium';

/** The codes of tables that go on to the next line between two letters, or two digits, of a word. */
const cutIn = (page: Page): Promise<readonly string[]> =>
  page.$$eval('td code', (codes) =>
    codes.flatMap((code) => {
      const words = code.firstChild as Text;
      const tops = [...words.data].map((_, at) => {
        const range = document.createRange();
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().top;
      });
      const cuts = [...words.data.matchAll(/[\p{L}\d](?=[\p{L}\d])/gu)].filter(
        ({index}) => Math.abs((tops[index] ?? 0) - (tops[index + 1] ?? 0)) > 5,
      );
      return cuts.map(({index}) => `${words.data.slice(0, index + 1)}|${words.data.slice(index + 1)}`);
    }),
  );

describe('a table of a guide on a telephone', {skip}, () => {
  const {address, open} = atConfigurator();

  for (const guide of ['wordpress', 'ateliers', 'installer', 'heberger', 'vie-privee'])
    it(`cuts no code in the middle of a word, and keeps the page as narrow as it is: ${guide}`, async () => {
      const page = await open('', 360);
      await page.goto(new URL(`../guides/${guide}/`, address()).href);
      assert.ok((await page.$$('td code')).length > 2);
      assert.deepEqual(await cutIn(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      await page.close();
    });
});
