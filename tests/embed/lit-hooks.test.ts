import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup, type Plugin} from 'rollup';
import {litHooks} from '../../src/embed/build/lit-hooks.mjs';

const HOOK = /\w+(?:PolyfillSupport|HydrateSupport|Versions)\b/g;

/** What is written of Lit as a page gets it, and what was said meanwhile. */
async function lit(...plugins: Plugin[]): Promise<{code: string; said: string[]}> {
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

  for (const [file, hook] of [
    ['lit-html', '.litHtmlPolyfillSupport'],
    ['lit-element', '.litElementHydrateSupport'],
    ['lit-element', '.litElementPolyfillSupport'],
    ['reactive-element', '(a.reactiveElementVersions??=[])'],
    ['css-tag', '.ShadyCSS.nativeShadow'],
  ] as const) {
    it(`is said to have changed where ${file}.js writes ${hook} in another way`, async () => {
      const isChanged: Plugin = {
        name: 'another-lit',
        transform: (code, id) =>
          id.endsWith(`/${file}.js`) && code.includes(hook) ? code.replace(hook, '["another"]') : null,
      };
      const {said} = await lit(isChanged, litHooks());
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /Lit has its hooks elsewhere than before/);
    });
  }
});
