import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chromium, duringTests} from './during-tests.js';
import {drivable, pageOf, shows, twoHosts} from './two-hosts.js';

interface Listening {
  heard: string[];
}

/** Notes all that a screen reader is given to say of what stands in shadow roots. */
function listen(): void {
  const {heard} = Object.assign(window as unknown as Listening, {heard: [] as string[]});
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, init);
    const observer = new MutationObserver((changes) => {
      const told = changes.flatMap(({type, target, addedNodes}) =>
        type === 'characterData' ? [target] : [...addedNodes],
      );
      for (const node of told) {
        const place = node instanceof Element ? node : node.parentElement;
        const said = place?.closest('[role="status"]')
          ? [node]
          : [...(place?.querySelectorAll('[role="status"]') ?? [])];
        heard.push(...said.flatMap(({textContent}) => textContent?.trim() || []));
      }
    });
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    return root;
  };
}

describe('who listens to a page', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  const browser = chromium();
  const hosts = duringTests(
    () => twoHosts({'/draille/': 'dist', '/example/': 'demo/example'}),
    ({end}) => end(),
  );

  for (const file of ['panel-info.js', 'draille.js'])
    it(`hears once that a programme is coming, with ${file}`, async () => {
      const page = await browser().newPage();
      await page.evaluateOnNewDocument(listen);
      const {files, put} = hosts();
      const markup = `<panel-info src="${files}/example/programme-exemple.json"></panel-info>`;
      await page.goto(
        put({html: pageOf(`<script type="module" src="${files}/draille/${file}"></script>`, markup)}),
      );
      await shows(page, 'panel-info', 'Qui appeler');
      const heard = await page.evaluate(() => (window as unknown as Listening).heard);
      assert.equal(
        heard.filter((words) => words === 'Chargement du programme…').length,
        1,
        heard.join(' | '),
      );
      await page.close();
    });
});
