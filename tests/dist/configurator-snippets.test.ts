import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {UNKNOWN_FOLDER} from '../../demo/configurateur/own-folder.js';
import {BUILT, drivable, openBrowser, pageOf, twoHosts, type TwoHosts} from './two-hosts.js';
import {seesItWork, snippetsOf, triedChoices, type TriedChoice} from './tried-choices.js';

const skip = !drivable.includes('chromium') && 'no Chromium';
/** Another folder with the scripts, where there is no data: as where a site bundles them with its own. */
const BUNDLED = '/bundled/';

/** What Wix makes of what was copied field by field: the script, then an element with each attribute. */
function asInWix(text: string): string {
  const lines = text.split('\n').map((line) => line.split(/ : (.*)/s));
  const field = (name: string): string => lines.find(([label]) => label === name)?.[1] ?? '';
  const attributes = lines.flatMap(([label = '', value = '']) => {
    const name = /^Attribut (.*)/.exec(label)?.[1];
    return name === undefined ? [] : [[name, value === '(vide)' ? '' : value]];
  });
  const made = JSON.stringify([field('Nom de la balise'), attributes]).replaceAll('<', '\\u003c');
  return `<script type="module" src="${field('Adresse du serveur')}"></script><script>
    const [tag, attributes] = ${made};
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    addEventListener('DOMContentLoaded', () => document.body.append(element));
  </script>`;
}

/** What a developer’s build makes of it: the code of the element from elsewhere, and the markup. */
function asBundled(text: string, files: string): string {
  const [, tag = '', markup = ''] =
    /^npm i draille\n\nimport 'draille\/(.*)\/define';\n\n(.*)$/s.exec(text) ?? [];
  return `<script type="module" src="${files}${BUNDLED}${tag}.js"></script>${markup}`;
}

describe('what the configurator gives to paste, in an empty page of another host', {skip}, () => {
  let hosts: TwoHosts;
  let browser: Browser;
  before(async () => {
    hosts = await twoHosts({...BUILT, [BUNDLED]: 'dist'});
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
  });

  const chosen = (rank: number): TriedChoice => {
    const tried = triedChoices(`${hosts.files}/draille/data/programme.json`)[rank];
    assert.ok(tried);
    return tried;
  };

  for (const [rank, {choice}] of triedChoices('').entries()) {
    for (const {way, label, isHtml} of snippetsOf(choice, UNKNOWN_FOLDER)) {
      // WordPress alone reads a shortcode: tests/wordpress pastes it there.
      if (way === 'shortcode') continue;
      it(`shows <${choice.widget}> with its options and its colour: ${label}`, async () => {
        const {files, put} = hosts;
        const tried = chosen(rank);
        const text = snippetsOf(tried.choice, `${files}/draille/`).find((one) => one.way === way)?.text ?? '';
        const page = (html: string): string => put({html: pageOf('', html)});
        if (way === 'link') return seesItWork(browser, text, tried);
        if (way === 'wix') return seesItWork(browser, page(asInWix(text)), tried, {coloured: false});
        if (way === 'npm') return seesItWork(browser, page(asBundled(text, files)), tried);
        assert.ok(isHtml, way);
        await seesItWork(browser, page(text), tried);
      });
    }
  }
});
