import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../browsers/find.mjs';
import {ELEMENTS, works} from './four-elements.js';
import {pageOf, twoHosts, type TwoHosts} from './two-hosts.js';
import {IN_A_FRAME, IN_THE_PAGE, policyForAFrame, policyInThePage} from './ways.js';
import {startWebKit, type WebKitVisitor} from './webkit-visitor.js';

/** This engine tells nobody what its console says: a script of the host of the files, before all others, notes it. */
const NOTES = `
  globalThis.complaints = [];
  const note = (words) => globalThis.complaints.push(words);
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    note(effectiveDirective + ' refuses ' + blockedURI));
  addEventListener('error', ({message, target}) => note(message || 'not loaded: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({reason}) => note(String(reason)));
  for (const manner of ['warn', 'error']) console[manner] = (...words) => note(words.join(' '));`;

/** Nobody gave these pages an icon. */
const complaints = (): unknown =>
  (globalThis as {complaints?: string[]}).complaints?.filter((words) => !words.includes('favicon'));

describe(
  'a mairie’s page whose files are on another host, in webkit',
  {skip: findBrowser('webkit') === undefined && 'no WebKitGTK'},
  () => {
    let hosts: TwoHosts;
    let visitor: WebKitVisitor;
    before(async () => {
      hosts = await twoHosts(undefined, (request, response) => {
        if (request.url !== '/notes.js') return false;
        response.writeHead(200, {'Content-Type': 'text/javascript'}).end(NOTES);
        return true;
      });
      visitor = await startWebKit();
    });
    after(async () => {
      await visitor.end();
      hosts.end();
    });

    it('shows the places in a frame that has no origin of its own, as high as what is in it', async () => {
      const [shown] = ELEMENTS;
      const {tag, words} = shown;
      const {files, put} = hosts;
      const frame = IN_A_FRAME.body(files, shown).replace('<iframe ', '<iframe sandbox="allow-scripts" ');
      const html = pageOf(noted(IN_A_FRAME.head(files, shown)), frame);
      await visitor.open(put({html, policy: policyForAFrame(files)}));
      await visitor.enter('iframe');
      assert.equal(await visitor.ask(() => globalThis.origin), 'null');
      await visitor.waitFor(works, tag, words, null);
      await visitor.enter();
      await visitor.waitFor(() => document.querySelector('iframe')?.style.height.endsWith('px') === true);
      assert.deepEqual(await visitor.ask(complaints), []);
    });

    const noted = (head: string): string => `<script src="${hosts.files}/notes.js"></script>${head}`;

    for (const shown of ELEMENTS) {
      const {tag, words, drawn = null} = shown;
      for (const {name, head, body} of IN_THE_PAGE) {
        it(`shows <${tag}> under the strictest policy, with ${name}`, async () => {
          const {files, put} = hosts;
          const html = pageOf(noted(head(files, shown)), body(files, shown));
          await visitor.open(put({html, policy: policyInThePage(files)}));
          await visitor.waitFor(works, tag, words, drawn);
          assert.deepEqual(await visitor.ask(complaints), []);
        });
      }

      it(`shows <${tag}> under the strictest policy, with a frame, as high as what is in it`, async () => {
        const {files, put} = hosts;
        const html = pageOf(noted(IN_A_FRAME.head(files, shown)), IN_A_FRAME.body(files, shown));
        await visitor.open(put({html, policy: policyForAFrame(files)}));
        await visitor.enter('iframe');
        await visitor.waitFor(works, tag, words, drawn);
        const height = await visitor.ask(() => Math.ceil(document.body.getBoundingClientRect().height));
        await visitor.enter();
        await visitor.waitFor(
          (high) => document.querySelector('iframe')?.style.height === `${high}px`,
          height,
        );
        assert.deepEqual(await visitor.ask(complaints), []);
      });
    }
  },
);
