import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {drivable, openBrowser, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const PATH = '/draille/iframe.html';

/** What docs/ways-in.md says that a page’s policy needs, with the script that follows the height. */
const policyFor = (files: string): string =>
  `default-src 'none'; frame-src ${files}; script-src ${files}; style-src 'unsafe-inline'`;

function frameTag(src: string, more = 'allow="geolocation"'): string {
  return `<iframe title="Trouver de l’aide" src="${src}" ${more} style="width:100%;border:0;height:48em"></iframe>`;
}

async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const heightOf = (page: Page): Promise<number> =>
  page.$eval('iframe', (frame) => Math.round(frame.getBoundingClientRect().height));

/** The height of the frame, once it is that of its content. */
async function settledHeight(page: Page, frame: Frame): Promise<number> {
  const content = (): Promise<number> =>
    frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  for (let tries = 0; tries < 100 && (await heightOf(page)) !== (await content()); tries++)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await heightOf(page), await content());
  return content();
}

for (const engine of drivable) {
  describe(`a page of another host that shows a finder in a frame, in ${engine}`, () => {
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

    const opened = async (
      query: string,
      {more, script = true}: {more?: string; script?: boolean} = {},
    ): Promise<{page: Page; frame: Frame; complaints: string[]}> => {
      const {files, put} = hosts;
      const follow = script ? `<script src="${files}/draille/draille-iframe.js" defer></script>` : '';
      const html = pageOf(follow, frameTag(`${files}${PATH}?${query}`, more));
      const {page, complaints} = await visit(browser, put({html, policy: policyFor(files)}));
      return {page, frame: await frameIn(page), complaints};
    };

    const FINDER = 'widget=conseiller-finder&departement=48';

    it('shows the places, without one complaint of either policy', async () => {
      const {page, frame, complaints} = await opened(FINDER);
      await shows(frame, 'conseiller-finder', PLACE);
      assert.deepEqual(complaints, []);
      assert.match(await frame.title(), /^.*aide.* – Lozère$/);
      await page.close();
    });

    for (const [sandbox, words] of [
      ['', 'without a sandbox'],
      ['sandbox="allow-scripts allow-same-origin"', 'with scripts and its origin alone'],
      ['sandbox="allow-scripts"', 'with scripts alone'],
    ] as const) {
      it(`works, and has the height of its content, ${words}`, async () => {
        const {page, frame, complaints} = await opened(FINDER, {more: sandbox});
        await shows(frame, 'conseiller-finder', PLACE);
        await page.waitForFunction(
          () => {
            const shown = document.querySelector('iframe')?.style.height;
            return shown?.endsWith('px');
          },
          {polling: 100},
        );
        await settledHeight(page, frame);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    it('becomes lower and higher again with what it shows', async () => {
      const {page, frame} = await opened(FINDER);
      await shows(frame, 'conseiller-finder', PLACE);
      const before = await settledHeight(page, frame);
      await frame.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('p'), {id: 'more'})));
      await frame.evaluate(() => document.querySelector<HTMLElement>('#more')?.style.setProperty('height', '500px'));
      assert.ok((await settledHeight(page, frame)) >= before + 500);
      await frame.evaluate(() => document.querySelector('#more')?.remove());
      assert.equal(await settledHeight(page, frame), before);
      await page.close();
    });

    it('tells the visitor to write a commune, where the page lends it no position', async () => {
      const {page, frame} = await opened(FINDER, {more: ''});
      await shows(frame, 'conseiller-finder', PLACE);
      await frame.evaluate(() => document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('input')?.focus());
      await frame.waitForFunction(
        () => {
          const root = document.querySelector('conseiller-finder')?.shadowRoot;
          const around = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === 'Autour de moi');
          around?.click();
          return around !== undefined;
        },
        {polling: 100},
      );
      await shows(frame, 'conseiller-finder', 'Écrivez plutôt votre commune');
      await page.close();
    });

    it('opens its links in place of the page, as the element does outside a frame', async () => {
      const {page, frame} = await opened('widget=conseiller-finder');
      await shows(frame, 'conseiller-finder', 'code postal');
      const elsewhere = hosts.put({html: pageOf('', '<h1>Ailleurs</h1>')});
      await frame.evaluate((href) => {
        const link = Object.assign(document.createElement('a'), {href, textContent: 'Ailleurs'});
        document.querySelector('conseiller-finder')?.shadowRoot?.append(link);
        link.click();
      }, elsewhere);
      await page.waitForSelector('h1');
      assert.equal(page.url(), elsewhere);
      await page.close();
    });

    it('keeps the height that the page gave it, and scrolls inside, where the page has no script for it', async () => {
      const {page, frame} = await opened(FINDER, {script: false});
      await shows(frame, 'conseiller-finder', PLACE);
      assert.equal(await heightOf(page), 768);
      await page.close();
    });
  });
}
