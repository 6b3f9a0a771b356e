import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {BUILT, drivable, openBrowser, pageOf, twoHosts, visit, type TwoHosts} from './two-hosts.js';

/** Says a height as our page does, again and again, to a window that a script names. */
const sayingTo = (whom: string): string =>
  `<script>setInterval(() => ${whom}?.postMessage({draille: 'height', height: 3000}, '*'), 20)</script>`;

/** Notes which frame of the page each message comes from, -1 where it is none of them. */
const NOTING = `<script>
  heard = [];
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', ({source}) => heard.push(frames().findIndex(({contentWindow}) => contentWindow === source)));
</script>`;
/** Waits until the page has heard each of these frames, some times: one more changes nothing. */
const hears = (page: Page, ...frames: readonly number[]): Promise<unknown> =>
  page.waitForFunction(
    (some) => {
      const {heard} = globalThis as unknown as {heard: number[]};
      return some.every((frame) => heard.filter((one) => one === frame).length >= 3);
    },
    {polling: 20},
    frames,
  );
const heightsIn = (page: Page): Promise<string[]> =>
  page.$$eval('iframe', (frames) => frames.map(({style}) => style.height));

/** What a frame of ours says, and the height that it is then given. */
const SAID: readonly (readonly [message: string, height: string])[] = [
  ['{draille: "height", height: 640.5}', '640.5px'],
  ['{draille: "height", height: Infinity}', '20000px'],
  ['{draille: "height", height: Number.MIN_VALUE}', '100px'],
  ['{draille: "height", height: 0}', ''],
  ['{draille: "height", height: -Infinity}', ''],
  ['{draille: "height", height: 640n}', ''],
  ['{draille: "height", height: [640]}', ''],
  ['{draille: "height", height: new Number(640)}', ''],
  ['{draille: "height", height: "640px; position: fixed"}', ''],
  ['{draille: "height"}', ''],
  ['{draille: "html", height: 640}', ''],
  ['{height: 640}', ''],
  ['"height"', ''],
  ['[640]', ''],
  ['null', ''],
  ['undefined', ''],
];

for (const engine of drivable) {
  describe(`a page with the script that follows the height of our frames, in ${engine}`, () => {
    let hosts: TwoHosts;
    let browser: Browser;
    let head: string;
    /** What our host answers, by path, in place of its files. */
    const answers = new Map<string, {readonly html?: string; readonly headers?: Record<string, string>}>();

    before(async () => {
      hosts = await twoHosts(BUILT, (request, response) => {
        const answer = answers.get(request.url?.split('?')[0] ?? '');
        if (!answer) return false;
        const {html = '', headers = {}} = answer;
        response
          .writeHead(headers['Location'] ? 302 : 200, {'Content-Type': 'text/html', ...headers})
          .end(html);
        return true;
      });
      browser = await openBrowser(engine);
      head = `${NOTING}<script src="${hosts.files}/draille/draille-iframe.js"></script>`;
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    const withFrames = (...frames: readonly string[]): string =>
      hosts.put({html: pageOf(head, frames.join(''))});
    const ours = (path: string, more = ''): string => `<iframe src="${hosts.files}${path}" ${more}></iframe>`;

    it('gives no height for what another page says, which opened it', async () => {
      answers.set('/silent/iframe.html', {html: 'Rien.'});
      const address = withFrames(ours('/silent/iframe.html'));
      const opener = `<script>page = open(${JSON.stringify(address)})</script>${sayingTo('page')}`;
      // On the host of our files: neither its origin nor its right to be asked makes it a frame.
      answers.set('/opener.html', {html: pageOf('', opener)});
      const {page: attacker} = await visit(browser, `${hosts.files}/opener.html`);
      const target = await browser.waitForTarget((one) => one.url() === address);
      const page = (await target.page()) ?? assert.fail('no page');
      await hears(page, -1);
      assert.deepEqual(await heightsIn(page), ['']);
      await page.close();
      await attacker.close();
    });

    it('gives no height for what is said inside a frame of ours by another', async () => {
      answers.set('/inside.html', {html: sayingTo('top')});
      answers.set('/holder/iframe.html', {html: '<iframe src="/inside.html"></iframe>'});
      const {page} = await visit(browser, withFrames(ours('/holder/iframe.html')));
      await hears(page, -1);
      assert.deepEqual(await heightsIn(page), ['']);
      await page.close();
    });

    it('gives no height to a frame of another host, with or without an origin, whatever its address looks like', async () => {
      const liar = hosts.put({html: sayingTo('parent')});
      const looks = [`${liar}#${hosts.files}/draille/iframe.html`, `${liar}#/draille/iframe.html`];
      const frames = looks.flatMap((src) => [
        `<iframe src="${src}"></iframe>`,
        `<iframe src="${src}" sandbox="allow-scripts"></iframe>`,
      ]);
      const written = sayingTo('parent').replaceAll('"', '&quot;');
      frames.push(
        `<iframe src="data:text/html,<!--/iframe.html?-->${written}" sandbox="allow-scripts"></iframe>`,
      );
      frames.push(`<iframe src="${hosts.files}/draille/iframe.html" srcdoc="${written}"></iframe>`);
      const {page} = await visit(browser, withFrames(...frames));
      await hears(page, ...frames.keys());
      assert.deepEqual(await heightsIn(page), Array(6).fill(''));
      await page.close();
    });

    it('gives no height to what has no origin, where the page has taken none away', async () => {
      const headers = {'Content-Security-Policy': 'sandbox allow-scripts'};
      answers.set('/nobody/iframe.html', {html: sayingTo('parent'), headers});
      const {page} = await visit(browser, withFrames(ours('/nobody/iframe.html')));
      await hears(page, 0);
      assert.deepEqual(await heightsIn(page), ['']);
      await page.close();
    });

    it('gives no height to a page of our host that is not the one for frames', async () => {
      answers.set('/other.html', {html: sayingTo('parent')});
      const frame = ours('/other.html?/iframe.html');
      const {page} = await visit(browser, withFrames(frame));
      await hears(page, 0);
      assert.deepEqual(await heightsIn(page), ['']);
      await page.close();
    });

    it('reads a number within bounds, and nothing else, without one complaint', async () => {
      SAID.forEach(([message], index) =>
        answers.set(`/says/${index}/iframe.html`, {
          html: `<script>for (const once of [1, 2, 3]) parent.postMessage(${message}, '*')</script>`,
        }),
      );
      const {page, complaints} = await visit(
        browser,
        withFrames(...SAID.map((_, index) => ours(`/says/${index}/iframe.html`))),
      );
      await hears(page, ...SAID.keys());
      assert.deepEqual(
        await heightsIn(page),
        SAID.map(([, height]) => height),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}
