import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

/** Syntax that browsers of five years ago refuse, and the whole file with it; iPhones stopped at iOS 15 are the oldest. */
const REFUSED = {
  'a static block (Safari 16.4)': /\bstatic\s*\{/,
  'a look behind in an expression (Safari 16.4)': /\(\?<[=!]/,
  'the flag v of an expression (Safari 17)': /\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/,
};

const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));

describe('what older browsers read of the built scripts', () => {
  for (const [syntax, pattern] of Object.entries(REFUSED)) {
    it(`has nowhere ${syntax}`, () => {
      assert.ok(scripts.length > 0);
      assert.deepEqual(
        scripts.filter((file) => pattern.test(readFileSync(`dist/${file}`, 'utf8'))),
        [],
      );
    });
  }
});
