import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isAtWork} from './four-elements.js';
import {chromium, twoHostsDuringTests} from './during-tests.js';
import {drivable, pageOf, visit} from './two-hosts.js';

/** What is written under a heading of a page of the documentation, to be pasted. */
interface Documented {
  readonly name: string;
  readonly html: string;
}

/** The HTML that a text gives, in its order. */
const htmlIn = (text: string): string =>
  [...text.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) => html).join('\n');

/** The ways that a page numbers, each with all of its HTML. */
function waysOf(file: string, heading: RegExp): readonly Documented[] {
  const [, ...sections] = readFileSync(file, 'utf8').split(heading);
  return sections.map((text) => ({
    name: `${file}: ${(text.split('\n')[0] ?? '').replaceAll('*', '')}`,
    // The next heading of another kind ends the last one.
    html: htmlIn(text.split(/\n## (?!\d)/)[0] ?? ''),
  }));
}

const DOCUMENTED = [
  ...waysOf('docs/ways-in.md', /\n## (?=\d\. )/),
  ...waysOf('docs/cms.md', /\n(?=\*\*\d\. )/),
].filter(({html}) => html !== '');

/** The fourth way is a script for what the first or the third has given. */
const PLACEHOLDER = '<div data-draille="conseiller-finder" data-departement="48"></div>';
/** The third way is a placeholder for the script of the second or the fourth. */
const LOADER = '<script type="module" src="https://HEBERGEUR/draille/draille.js"></script>';

function whole(html: string): string {
  if (!/<(?:div|conseiller-finder|iframe)\b/.test(html)) return html + PLACEHOLDER;
  return html.includes('<script') || html.includes('<iframe') ? html : html + LOADER;
}

describe(
  'what the documentation gives to paste',
  {skip: !drivable.includes('chromium') && 'no Chromium'},
  () => {
    const hosts = twoHostsDuringTests();
    const browser = chromium();

    it('is the five ways, and three of them again where each tool is told what it keeps', () => {
      assert.equal(DOCUMENTED.length, 8, DOCUMENTED.map(({name}) => name).join('\n'));
    });

    for (const {name, html} of DOCUMENTED) {
      it(`shows the places in an empty page of another host: ${name}`, async () => {
        const text = whole(html).replaceAll('https://HEBERGEUR', hosts().files);
        assert.ok(text.includes(hosts().files), text);
        const {page, complaints} = await visit(browser(), hosts().put({html: pageOf('', text)}));
        const frame = await (await page.$('iframe'))?.contentFrame();
        await isAtWork(frame ?? page, {tag: 'conseiller-finder', words: ['Médiathèque des Sources']});
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  },
);
