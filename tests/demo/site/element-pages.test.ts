import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choiceIn} from '../../../demo/configurateur/choice.js';
import {elementPages} from '../../../demo/site/element-pages.js';
import type {SitePage} from '../../../demo/site/site-page.js';
import {TOOLS_PAGE} from '../../../demo/site/tools-page.js';
import {elementsOf} from '../../../manifest/elements-of.js';
import {readManifest} from '../../../manifest/read-manifest.js';
import {SOME_FACTS} from './some-facts.js';
import {missingFrom} from './page-things.js';

const manifest = readManifest();
const pages = elementPages(manifest, SOME_FACTS);
const tags = elementsOf(manifest).map(({tagName}) => tagName);

function pageOf(tag: string): SitePage {
  const page = pages.find(({path}) => path === `outils/${tag}/`);
  assert.ok(page, tag);
  return page;
}

describe('the page of an element', () => {
  for (const tag of tags) {
    it(`says all that there is, with its words, its values and its default: ${tag}`, () =>
      assert.deepEqual(missingFrom(pageOf(tag).main.text, manifest, tag), []));

    it(`shows it at work, with the files of the site, and gives the text to paste: ${tag}`, () => {
      const {text} = pageOf(tag).main;
      assert.ok(
        text.includes(`<script type="module" src="../../draille/${tag}.js"></script>\n<${tag} `),
        text,
      );
      assert.ok(text.includes(`src=&quot;https://HEBERGEUR/draille/${tag}.js&quot;`), text);
    });

    it(`leads to the configurator, where it is chosen: ${tag}`, () => {
      const [, fragment = ''] =
        /href="\.\.\/\.\.\/configurateur\/(?:#([^"]*))?"/.exec(pageOf(tag).main.text) ?? [];
      assert.equal(choiceIn(fragment).widget, tag);
    });

    it(`is one that the first page of the tools leads to: ${tag}`, () =>
      assert.ok(TOOLS_PAGE.main.text.includes(`href="../outils/${tag}/"`)));
  }

  it('has no English left: what a manifest says in words is said in French', () => {
    const english = elementsOf(manifest).flatMap(({description = '', attributes = [], events = []}) => [
      description,
      ...[...attributes, ...events].map((one) => one.description ?? ''),
    ]);
    for (const {main, path} of pages)
      for (const words of english) assert.ok(!main.text.includes(words), `${path}: ${words}`);
  });

  it('is not made where a thing has no words', () => {
    const copy = structuredClone(manifest);
    elementsOf(copy)[0]?.cssParts?.push({name: 'bell'});
    assert.throws(() => elementPages(copy, SOME_FACTS), /<atelier-agenda>: no French words for bell/);
  });
});

describe('the check of a page', () => {
  const {text} = pageOf('conseiller-finder').main;
  const without = (gone: RegExp): readonly string[] => {
    assert.match(text, gone);
    return missingFrom(text.replace(gone, ''), manifest, 'conseiller-finder');
  };

  it('finds what is not there', () => {
    assert.deepEqual(without(/<code>locked<\/code>\s*<\/dt>/), ['attribute locked']);
    assert.deepEqual(without(/<code>::part\(card\)<\/code>/), ['cssPart card']);
    assert.deepEqual(without(/<code>--draille-radius<\/code>/), ['cssProperty --draille-radius']);
    assert.deepEqual(without(/<code>show\(id: string\): Promise&lt;boolean&gt;<\/code>/), ['method show']);
    assert.deepEqual(without(/<code>itinerary<\/code>/), ['value manner=itinerary']);
  });

  it('finds a value, a default or a sentence that is not there', () => {
    assert.deepEqual(without(/<code>on-demand<\/code>/), ['attribute map']);
    assert.deepEqual(without(/Par défaut\s: <code>0\.625em<\/code>/), ['cssProperty --draille-radius']);
    assert.deepEqual(without(/Met le curseur dans le champ\./), ['method focusSearch']);
  });
});
