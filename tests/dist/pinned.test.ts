import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {pinnedSnippet, type Integrity, type Script} from '../../src/embed/snippets/pinned-snippet.js';
import {ELEMENTS, isAtWork, type Shown} from './four-elements.js';
import {BUILT, drivable, openBrowser, pageOf, twoHosts, visit, type TwoHosts} from './two-hosts.js';
import {element} from './ways.js';

const [FINDER] = ELEMENTS;
const FINDER_SCRIPT: Script = {file: 'conseiller-finder.js', kind: 'module'};
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;

/** What docs/ways-in.md says that a policy needs: the map is written in the page, so its own hash. */
function policyFor(files: string, snippet: string): string {
  const map = /<script type="importmap">([^]*?)<\/script>/.exec(snippet)?.[1] ?? '';
  const hash = createHash('sha256').update(map).digest('base64');
  return `default-src 'none'; script-src ${files} 'sha256-${hash}'; connect-src ${files}`;
}

for (const engine of drivable) {
  describe(`a page that holds one release of another host, in ${engine}`, () => {
    let hosts: TwoHosts;
    let browser: Browser;
    /** The file that its host has changed since. */
    let changed: string | undefined;

    before(async () => {
      hosts = await twoHosts(BUILT, (request, response) => {
        const name = request.url?.split(/[/?]/)[2] ?? '';
        if (changed === undefined || name !== changed) return false;
        response.writeHead(200, {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'});
        response.end(`globalThis.tampered = true;\n${readFileSync(`dist/${name}`, 'utf8')}`);
        return true;
      });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      hosts.end();
    });

    const opened = async (
      script: Script,
      tampered?: string,
      shown: Shown = FINDER,
    ): ReturnType<typeof visit> => {
      changed = tampered;
      const snippet = pinnedSnippet([script], `${hosts.files}/draille/`, integrity);
      const policy = policyFor(hosts.files, snippet);
      return visit(browser, hosts.put({html: pageOf(snippet, element(hosts.files, shown)), policy}));
    };

    for (const script of [
      FINDER_SCRIPT,
      {file: 'draille.js', kind: 'module'},
      {file: 'draille-classic.js', kind: 'classic'},
    ] as const) {
      it(`shows the places, without one complaint, with ${script.file}`, async () => {
        const {page, complaints} = await opened(script);
        await isAtWork(page, FINDER);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    for (const shown of ELEMENTS.slice(1)) {
      const script = {file: `${shown.tag}.js`, kind: 'module'} as const;
      it(`shows <${shown.tag}>, without one complaint`, async () => {
        const {page, complaints} = await opened(script, undefined, shown);
        await isAtWork(page, shown);
        assert.deepEqual(complaints, []);
        await page.close();
      });

      it(`keeps its own words in place of <${shown.tag}> once its file was changed`, async () => {
        await keepsItsWords(await opened(script, script.file, shown), shown.tag);
      });
    }

    /** Nothing of the changed file runs, the page’s words are read, and its console says why. */
    async function keepsItsWords(
      {page, complaints}: Awaited<ReturnType<typeof visit>>,
      tag: string,
    ): Promise<void> {
      await page.waitForNetworkIdle();
      assert.equal(await page.evaluate(() => 'tampered' in globalThis), false);
      assert.equal(await page.$(`${tag}:defined`), null);
      assert.ok(await (await page.$(`${tag} a`))?.isVisible());
      assert.ok(
        complaints.some((words) => /integrity/i.test(words)),
        complaints.join('\n'),
      );
      await page.close();
    }

    const ofFinder = Object.keys(integrity.files).find((name) =>
      name.startsWith('draille-conseiller-finder-'),
    );
    for (const [script, file] of [
      [FINDER_SCRIPT, FINDER_SCRIPT.file],
      [{file: 'draille.js', kind: 'module'}, ofFinder],
      [{file: 'draille-classic.js', kind: 'classic'}, ofFinder],
    ] as const) {
      it(`keeps its own words, and runs nothing of ${String(file)} once it was changed, with ${script.file}`, async () => {
        await keepsItsWords(await opened(script, file), FINDER.tag);
      });
    }
  });
}
