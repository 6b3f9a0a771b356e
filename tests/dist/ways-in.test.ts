import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {ELEMENTS, isAtWork} from './four-elements.js';
import {drivable, openBrowser, pageOf, twoHosts, visit, type TwoHosts} from './two-hosts.js';
import {IN_A_FRAME, IN_THE_PAGE, policyForAFrame, policyInThePage} from './ways.js';

async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.$('iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

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

    for (const shown of ELEMENTS) {
      for (const {name, head, body} of IN_THE_PAGE) {
        it(`shows <${shown.tag}> under the strictest policy, with ${name}`, async () => {
          const {files, put} = hosts;
          const html = pageOf(head(files, shown), body(files, shown));
          const {page, complaints} = await visit(browser, put({html, policy: policyInThePage(files)}));
          await isAtWork(page, shown);
          assert.equal(await page.$eval(shown.tag, (one) => getComputedStyle(one).display), 'block');
          assert.deepEqual(complaints, []);
          await page.close();
        });
      }

      it(`shows <${shown.tag}> under the strictest policy, with a frame, as high as what is in it`, async () => {
        const {files, put} = hosts;
        const html = pageOf(IN_A_FRAME.head(files, shown), IN_A_FRAME.body(files, shown));
        const {page, complaints} = await visit(browser, put({html, policy: policyForAFrame(files)}));
        const frame = await frameIn(page);
        await isAtWork(frame, shown);
        const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        await page.waitForFunction(
          (high) => document.querySelector('iframe')?.style.height === `${high}px`,
          {polling: 100},
          height,
        );
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  });
}

for (const engine of drivable) {
  describe(`a visitor whose browser runs no script, in ${engine}`, () => {
    let hosts: TwoHosts;
    let browser: Browser;
    before(async () => {
      hosts = await twoHosts();
      browser = await openBrowser(engine, {scripts: false});
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    for (const shown of ELEMENTS) {
      for (const {name, head, body} of [...IN_THE_PAGE, IN_A_FRAME]) {
        it(`still has a link in place of <${shown.tag}>, with ${name}`, async () => {
          const {files, put} = hosts;
          const page = await browser.newPage();
          await page.goto(put({html: pageOf(head(files, shown), body(files, shown))}));
          const where = name === IN_A_FRAME.name ? await frameIn(page) : page;
          const link = await where.$('a[href*="cartographie"]');
          assert.ok(await link?.isVisible());
          assert.equal(await where.$(`${shown.tag}:defined`), null);
          await page.close();
        });
      }
    }
  });
}
