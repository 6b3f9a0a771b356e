import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {ELEMENTS, isAtWork, type Shown} from './four-elements.js';
import {drivable, openBrowser, pageOf, twoHosts, visit, type TwoHosts} from './two-hosts.js';
import {element} from './ways.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const NEXT = '99.0.0';
const [FINDER] = ELEMENTS;
const ELEMENT = '<conseiller-finder departement="48"><p>Appelez la mairie.</p></conseiller-finder>';
const PLACEHOLDER =
  '<div data-draille="conseiller-finder" data-departement="48"><p>Appelez la mairie.</p></div>';

const scriptsOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.js'));
const isOfOneRelease = (name: string): boolean => /^draille-.+-[\w-]{6}\.js$/.test(name);

/** The built files as the next release would be: another version, other names where names are a release’s own. */
function writeNextRelease(folder: string): void {
  const own = scriptsOf('dist').filter(isOfOneRelease);
  const renamed = (text: string): string =>
    own.reduce((sum, name) => sum.replaceAll(name, `next-${name}`), text).replaceAll(version, NEXT);
  for (const name of scriptsOf('dist')) {
    writeFileSync(join(folder, renamed(name)), renamed(readFileSync(join('dist', name), 'utf8')));
  }
}

describe('two releases', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  let folder: string;
  let hosts: TwoHosts;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draille-releases-'));
    for (const name of scriptsOf('dist')) cpSync(join('dist', name), join(folder, name));
    writeNextRelease(folder);
    const [ofBoth, ofEarlier, data] = ['/draille/', '/earlier/', 'tests/dist/data'];
    const mounts = {
      [ofBoth]: folder,
      [`${ofBoth}data/`]: data,
      [ofEarlier]: 'dist',
      [`${ofEarlier}data/`]: data,
    };
    hosts = await twoHosts(mounts, (request, response) => {
      // What a browser or a cache on the way has kept of the earlier release.
      if (request.url !== '/draille/draille.js?kept') return false;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.writeHead(200, {'Content-Type': 'text/javascript'}).end(readFileSync('dist/draille.js'));
      return true;
    });
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
    rmSync(folder, {recursive: true});
  });

  /** Opens a page with these scripts and gives what its console says and which scripts came. */
  async function opened(
    head: string,
    body: string,
    shown: Shown = FINDER,
  ): Promise<{said: string[]; came: string[]; elements: number; upgraded: number}> {
    const {page, complaints} = await visit(browser, hosts.put({html: pageOf(head, body)}));
    await isAtWork(page, shown);
    await page.waitForNetworkIdle();
    const came = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({name}) => (/\.js(\?|$)/.test(name) ? [name] : [])),
    );
    const elements = (await page.$$(shown.tag)).length;
    const upgraded = (await page.$$(`${shown.tag}:defined`)).length;
    await page.close();
    return {said: complaints, came, elements, upgraded};
  }
  const loader = (path: string): string => `<script type="module" src="${hosts.files}${path}"></script>`;
  /** Files of a release that the loader asked for, for an element. */
  const ofElement = (came: readonly string[], {tag} = FINDER): string[] =>
    came.filter((name) => name.includes(`draille-${tag}-`)).map((name) => new URL(name).pathname);

  for (const shown of ELEMENTS) {
    const {tag} = shown;
    it(`side by side: a loader that was kept finds the files of its own, for <${tag}>`, async () => {
      const body = element(hosts.files, shown);
      const {said, came} = await opened(loader('/draille/draille.js?kept'), body, shown);
      assert.deepEqual(said, []);
      assert.match(ofElement(came, shown).join(), new RegExp(`^/draille/draille-${tag}-[\\w-]+\\.js$`));
    });

    it(`side by side: the newer loader asks for the newer files, for <${tag}>`, async () => {
      const {said, came} = await opened(loader('/draille/draille.js'), element(hosts.files, shown), shown);
      assert.deepEqual(said, []);
      assert.match(ofElement(came, shown).join(), new RegExp(`^/draille/next-draille-${tag}-[\\w-]+\\.js$`));
    });
  }

  it('on one page: the first loader is in charge, the other says so, and nothing comes twice', async () => {
    const {said, came, elements, upgraded} = await opened(
      loader('/earlier/draille.js') + loader('/draille/draille.js'),
      ELEMENT + PLACEHOLDER,
    );
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', new RegExp(`${version} is on this page already, ${NEXT}`));
    assert.match(ofElement(came).join(), /^\/earlier\/draille-conseiller-finder-[\w-]+\.js$/);
    assert.deepEqual([elements, upgraded], [2, 2]);
  });

  it('on one page: a placeholder becomes one element, with the loader as a module and as a plain script', async () => {
    const classic = `<script src="${hosts.files}/draille/draille-classic.js" defer></script>`;
    const {said, elements} = await opened(classic + loader('/earlier/draille.js'), PLACEHOLDER);
    assert.equal(said.length, 1, said.join('\n'));
    assert.equal(elements, 1);
  });
});
