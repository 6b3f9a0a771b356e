import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exampleText, pastedIn} from '../../../demo/site/example.js';
import {EXAMPLES} from '../../../demo/site/examples.js';

import {SOME_FACTS} from './some-facts.js';

/** What stands for an address in what is pasted. */
const STANDS_FOR = /HEBERGEUR|VOTRE-SITE/;
const FINDERS = /<conseiller-(?:finder|map)\b/;

describe('an example', () => {
  for (const example of EXAMPLES) {
    const text = exampleText(example, [example], SOME_FACTS);
    const pasted = pastedIn(example);

    it(`${example.path} has what is pasted in it, with the addresses of this site`, () => {
      assert.match(pasted, /https:\/\/HEBERGEUR\/draille\/[\w-]+\.js/);
      const main = text.slice(text.indexOf('<main'), text.indexOf('<details class="pasted"'));
      assert.doesNotMatch(main, STANDS_FOR);
      const depth = example.path.split('/').length - 1;
      assert.ok(main.includes(`src="${'../'.repeat(depth)}draille/`));
      for (const line of pasted.split('\n').filter((one) => one.trim() && !STANDS_FOR.test(one))) {
        assert.ok(main.includes(line.trim()), line);
      }
    });

    it(`${example.path} shows that text, for who wants the same`, () => {
      const shown = text.slice(text.indexOf('<details class="pasted"'));
      assert.ok(shown.includes('https://HEBERGEUR/draille/'));
    });

    if (!FINDERS.test(pasted)) continue;
    it(`${example.path} leads to the map of the whole country, whichever département it is copied for`, () => {
      assert.ok(pasted.includes('"https://cartographie.societenumerique.gouv.fr/"'));
      assert.doesNotMatch(pasted, /societenumerique\.gouv\.fr\/\w/);
    });
  }
});
