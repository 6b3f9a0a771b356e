import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {BUILT, drivable, openBrowser, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const FRAME = '/draille/iframe.html?widget=conseiller-finder&departement=48';
/** Lower than what it will show. */
const LOW = '20em';

const frameTag = (files: string): string =>
  `<iframe title="Trouver de l’aide" src="${files}${FRAME}" style="width:100%;border:0;height:${LOW}"></iframe>`;
const PAGE = pageOf('', frameTag(''));

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  await shows(frame, 'conseiller-finder', PLACE);
  return frame;
}

/** How high each heading of the finder is drawn, and each of its places. */
function drawn(): number[] {
  const root = document.querySelector('conseiller-finder')?.shadowRoot;
  return [...(root?.querySelectorAll('h1, h2, h3, h4, .card') ?? [])].map(
    (part) => part.getBoundingClientRect().height,
  );
}

for (const engine of drivable) {
  describe(`a page of the same site that shows a finder in a frame, in ${engine}`, () => {
    let hosts: TwoHosts;
    let browser: Browser;
    before(async () => {
      hosts = await twoHosts(BUILT, (request, response) => {
        if (request.url !== '/page') return false;
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(PAGE);
        return true;
      });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    for (const width of [1280, 360]) {
      it(`gives the frame the height of its list, where it began lower, on ${width} px`, async () => {
        // Another port of the same host is of the same site: its page and ours share a process.
        const near = hosts.files.replace('127.0.0.1', 'localhost');
        const head = `<meta name="viewport" content="width=device-width"><script src="${near}/draille/draille-iframe.js" defer></script>`;
        const {page} = await visit(browser, hosts.put({html: pageOf(head, frameTag(near))}));
        await page.setViewport({width, height: 700});
        const frame = await frameIn(page);
        const heightOf = (): Promise<number> =>
          frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        await page.waitForFunction(
          (height) => document.querySelector('iframe')?.style.height === `${height}px`,
          {polling: 'raf'},
          await heightOf(),
        );
        const heights = await frame.evaluate(drawn);
        assert.ok(heights.length >= 4 && heights.every((height) => height > 0), heights.join());
        await page.close();
      });
    }

    it('draws what changes in the finder while the page makes its frame higher', async () => {
      const {page} = await visit(browser, `${hosts.files}/page`);
      await page.setViewport({width: 1280, height: 700});
      const frame = await frameIn(page);
      // Both before anything is drawn, as a message of the height and the arrival of a list may be.
      await page.evaluate(async () => {
        const held = document.querySelector('iframe');
        const finder = held?.contentDocument?.querySelector('conseiller-finder');
        if (!held || !finder) throw new Error('no finder');
        await new Promise(requestAnimationFrame);
        held.style.height = '1200px';
        finder.headingLevel = 2;
        await finder.updateComplete;
        await new Promise(requestAnimationFrame);
      });
      const heights = await frame.evaluate(drawn);
      assert.ok(heights.length >= 4 && heights.every((height) => height > 0), heights.join());
      await page.close();
    });
  });
}
