import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cssData} from '../../manifest/css-data.js';
import {wordsOf} from '../../manifest/elements-of.js';
import {htmlData} from '../../manifest/html-data.js';
import {madeUp} from './made-up.js';

const markdown = (value: string): object => ({kind: 'markdown', value});

describe('what an editor proposes', () => {
  it('in HTML: tags, attributes, and the words that an attribute can have', () => {
    assert.deepEqual(htmlData(madeUp), {
      version: 1.1,
      tags: [
        {
          name: 'x-bell',
          description: markdown('Rings.'),
          attributes: [
            {name: 'tone', description: markdown('How.'), values: [{name: 'low'}, {name: 'high'}]},
            {name: 'muted', description: markdown('Is | is not.'), valueSet: 'v'},
            {name: 'rings-left', description: markdown('How many.')},
            {name: 'size', description: markdown('How big.')},
          ],
        },
      ],
    });
  });

  it('in style sheets: variables and parts, with the elements that have them', () => {
    assert.deepEqual(cssData(madeUp), {
      version: 1.1,
      properties: [{name: '--bell-colour', description: '<x-bell>: Its colour.'}],
      pseudoElements: [{name: '::part(rope)', description: '<x-bell>: The rope.'}],
    });
  });

  it('is no word where an attribute can be anything', () => {
    assert.deepEqual(wordsOf("'a' | 'b-c'"), ['a', 'b-c']);
    for (const type of ['string', "'a' | string", undefined]) assert.deepEqual(wordsOf(type), []);
  });
});
