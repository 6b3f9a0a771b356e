import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser, drivable, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

const PLACE = 'Médiathèque des Sources';
const ELEMENT = '<conseiller-finder departement="48"><p>Appelez la mairie.</p></conseiller-finder>';

const ways = [
  [
    'the file of the element',
    '<script type="module" src="FILES/draille/conseiller-finder.js"></script>',
    ELEMENT,
  ],
  ['the loader', '<script type="module" src="FILES/draille/draille.js"></script>', ELEMENT],
  ['the classic loader', '<script defer src="FILES/draille/draille-classic.js"></script>', ELEMENT],
] as const;

for (const engine of drivable) {
  describe(`files that moved to another host, the old one leading there, in ${engine}`, () => {
    let next: TwoHosts;
    let old: TwoHosts;
    let browser: Browser;
    before(async () => {
      next = await twoHosts();
      // What docs/hosting.md asks of whoever leaves.
      old = await twoHosts({}, ({url = ''}, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.writeHead(308, {Location: next.files + url}).end();
        return true;
      });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      next.end();
      old.end();
    });

    for (const [name, head, body] of ways) {
      it(`are found by a page that was not changed, with ${name}`, async () => {
        const policy = `default-src 'none'; script-src ${old.files} ${next.files}; connect-src ${old.files} ${next.files}`;
        const html = pageOf(head.replace('FILES', old.files), body);
        const {page, complaints} = await visit(browser, old.put({html, policy}));
        await shows(page, 'conseiller-finder', PLACE);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    it('are found by a frame that was not changed, which keeps the height that its page wrote', async () => {
      const frame = `<iframe title="Aide" src="${old.files}/draille/iframe.html?widget=conseiller-finder&amp;departement=48" style="height:400px"></iframe>`;
      const script = `<script defer src="${old.files}/draille/draille-iframe.js"></script>`;
      const {page} = await visit(browser, old.put({html: pageOf(script, frame)}));
      const shown = await (await page.waitForSelector('iframe'))?.contentFrame();
      assert.ok(shown);
      await shows(shown, 'conseiller-finder', PLACE);
      // Its height was told, and heard by the page, before it is looked at.
      const told = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            addEventListener('message', ({data}: MessageEvent<{height?: number}>) =>
              resolve(data.height ?? 0),
            );
            document.querySelector('iframe')?.contentWindow?.postMessage({draille: 'height?'}, '*');
          }),
      );
      assert.ok(told > 400, String(told));
      assert.equal(await page.$eval('iframe', ({style}) => style.height), '400px');
      await page.close();
    });
  });
}
