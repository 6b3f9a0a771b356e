import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {drivable, openBrowser, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const LINK = '<a href="https://cartographie.societenumerique.gouv.fr/">la carte nationale</a>';
const ELEMENT = `<conseiller-finder departement="48">${LINK}</conseiller-finder>`;
const PLACEHOLDER = `<div data-draille="conseiller-finder" data-departement="48" class="aide">${LINK}</div>`;

interface Way {
  readonly name: string;
  readonly head: (files: string) => string;
  readonly body: string;
}

const ways: readonly Way[] = [
  {
    name: 'the file of the element',
    head: (files) => `<script type="module" src="${files}/draille/conseiller-finder.js"></script>`,
    body: ELEMENT,
  },
  {
    name: 'the loader',
    head: (files) => `<script type="module" src="${files}/draille/draille.js"></script>`,
    body: ELEMENT,
  },
  {
    name: 'a placeholder',
    head: (files) => `<script type="module" src="${files}/draille/draille.js"></script>`,
    body: PLACEHOLDER,
  },
  {
    name: 'the classic loader',
    head: (files) => `<script defer src="${files}/draille/draille-classic.js?ver=6.1"></script>`,
    body: PLACEHOLDER,
  },
];

/** What docs/ways-in.md says that each of them needs of a page’s policy. */
const policyFor = (files: string): string =>
  `default-src 'none'; script-src ${files}; connect-src ${files}; base-uri 'none'; form-action 'none'`;

for (const engine of drivable) {
  describe(`a mairie’s page whose files are on another host, in ${engine}`, () => {
    let hosts: TwoHosts;
    let browser: Browser;
    before(async () => {
      hosts = await twoHosts();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    for (const {name, head, body} of ways) {
      it(`shows the places under the strictest policy, with ${name}`, async () => {
        const {files, put} = hosts;
        const {page, complaints} = await visit(
          browser,
          put({html: pageOf(head(files), body), policy: policyFor(files)}),
        );
        await shows(page, 'conseiller-finder', PLACE);
        assert.equal(
          await page.$eval('conseiller-finder', (finder) => getComputedStyle(finder).display),
          'block',
        );
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  });
}

describe(
  'a visitor whose browser runs no script',
  {skip: !drivable.includes('chromium') && 'no Chromium'},
  () => {
    for (const {name, head, body} of ways) {
      it(`still has the page’s own link, with ${name}`, async () => {
        const hosts = await twoHosts();
        const browser = await openBrowser('chromium');
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(hosts.put({html: pageOf(head(hosts.files), body)}));
        const link = await page.waitForSelector('a[href*="cartographie"]');
        assert.ok(await link?.isVisible());
        assert.equal(await page.$('conseiller-finder:defined'), null);
        await browser.close();
        hosts.end();
      });
    }
  },
);
