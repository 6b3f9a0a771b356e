import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {litHooks} from '../../src/embed/build/lit-hooks.mjs';

const HOOK = /\w+(?:PolyfillSupport|HydrateSupport|Versions)\b/g;

/** What is written of Lit as a page gets it, and what was said meanwhile. */
async function lit(...plugins: ReturnType<typeof litHooks>[]): Promise<{code: string; said: string[]}> {
  const said: string[] = [];
  const bundle = await rollup({
    input: fileURLToPath(import.meta.resolve('lit')),
    plugins: [nodeResolve({exportConditions: ['production', 'browser']}), ...plugins],
    onwarn: ({message}) => said.push(message),
  });
  const {output} = await bundle.generate({});
  return {code: output[0].code, said};
}

describe('Lit in a built file', () => {
  it('looks for nothing that another widget of the page may have put there', async () => {
    const asPublished = new Set((await lit()).code.match(HOOK));
    assert.equal(asPublished.size, 7, [...asPublished].join(', '));
    const {code, said} = await lit(litHooks());
    assert.deepEqual(code.match(HOOK), null);
    assert.deepEqual(said, []);
  });
});
