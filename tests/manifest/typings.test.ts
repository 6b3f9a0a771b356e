import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsxTypes} from '../../manifest/jsx-types.js';
import {vueTypes} from '../../manifest/vue-types.js';
import {madeUp} from './made-up.js';

/** What a consumer’s compiler says of them is seen with the packed package, in tests/consumers. */
const typings = {JSX: jsxTypes(madeUp), Vue: vueTypes(madeUp)};

describe('the typings of frameworks', () => {
  for (const [framework, text] of Object.entries(typings)) {
    it(`take each type from the class itself: ${framework}`, () => {
      assert.match(text, /^import type \{XBell\} from '\.\/lib\/elements\/x-bell\/x-bell\.js';$/m);
      assert.match(text, /^ {2}\/\*\* How\. \*\/\n {2}tone\?: XBell\['tone'\] \| undefined;$/m);
      assert.match(text, /^ {2}clapper\?: XBell\['clapper'\] \| undefined;$/m);
    });

    it(`let nobody set what can only be read: ${framework}`, () => {
      assert.doesNotMatch(text, /cast/);
    });
  }

  it('have the attributes that are named otherwise than their properties, as React 19 sets them', () => {
    assert.match(typings.JSX, /^ {2}'rings-left'\?: number \| `\$\{number\}` \| undefined;$/m);
    assert.match(typings.JSX, /^ {2}ringsLeft\?: XBell\['ringsLeft'\] \| undefined;$/m);
  });

  it('have one name for both, as Vue reads them, and numbers as a template writes them', () => {
    assert.match(typings.Vue, /^ {2}ringsLeft\?: XBell\['ringsLeft'\] \| `\$\{number\}` \| undefined;$/m);
    assert.doesNotMatch(typings.Vue, /rings-left/);
  });

  it('listen to events as React 19 does', () => {
    assert.match(typings.JSX, /^ {2}'onbell-rung'\?: \(\(event: BellRungEvent\) => void\) \| undefined;$/m);
    assert.match(typings.JSX, /^ {6}'x-bell': Props<XBell, XBellProps>;$/m);
  });

  it('listen to events as Vue does', () => {
    assert.match(typings.Vue, /^ {2}'bell-rung': BellRungEvent;$/m);
    assert.match(typings.Vue, /^ {4}'x-bell': InTemplate<XBell, XBellProps, XBellEvents>;$/m);
  });
});
