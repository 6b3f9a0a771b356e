import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {staticFields} from '../../src/embed/build/static-fields.mjs';

/** What is written of a module. */
async function written(code: string): Promise<string> {
  const source = {name: 'source', resolveId: (id: string) => id, load: () => code};
  const bundle = await rollup({input: 'x', plugins: [source, staticFields()]});
  const {output} = await bundle.generate({});
  return output[0].code;
}

describe('static fields in a built file', () => {
  it('are written as such, whatever their value holds', async () => {
    const code = `export class A { static { this.properties = {a: {b: '}'}}; } static { this.styles = [x, y]; } }`;
    assert.match(await written(code), /static properties = \{a: \{b: '\}'\}\}; static styles = \[x, y\];/);
  });

  it('leave other classes as they are', async () => {
    const code = 'export class A { static b = 1; #c() {} }';
    assert.ok((await written(code)).includes('class A { static b = 1; #c() {} }'));
  });

  it('are all that a static block may hold', async () => {
    for (const body of ['go();', 'this.a = 1; this.b = 2;', 'this[a] = 1;', '']) {
      await assert.rejects(written(`export class A { static {${body}} }`), /Safari 15/);
    }
  });
});
