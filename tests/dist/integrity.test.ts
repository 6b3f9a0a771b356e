import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {importsOf} from '../imports/read-imports.js';

const {version, files, loads} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const scripts = readdirSync('dist')
  // What npm alone reads is in no page.
  .filter((name) => name.endsWith('.js') && !['jsx.js', 'vue.js'].includes(name))
  .sort();

describe('what the release says of its scripts', () => {
  it('is of this version, and holds every script as it is', () => {
    assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version);
    assert.deepEqual(Object.keys(files).sort(), scripts);
    for (const name of scripts) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${name}`))
        .digest('base64');
      assert.equal(files[name], `sha384-${hash}`, name);
    }
  });

  it('names, for each, all that it imports, at once or on demand, and what those do', () => {
    for (const name of scripts) {
      const direct = importsOf(`dist/${name}`).map(({specifier}) => specifier.replace('./', ''));
      const further = direct.flatMap((each) => loads[each] ?? []);
      for (const each of [...direct, ...further]) assert.ok(loads[name]?.includes(each), `${name}: ${each}`);
    }
  });

  it('names, for the loaders and the framed page, the files of every element', () => {
    const elements = scripts.filter((name) => /^draille-conseiller-(finder|map)-/.test(name));
    const loaders = scripts.filter((name) => /^draille(-classic|-iframe-page-[\w-]+)?\.js$/.test(name));
    assert.equal(loaders.length, 3);
    for (const loader of loaders) {
      for (const name of elements) assert.ok(loads[loader]?.includes(name), `${loader}: ${name}`);
    }
  });
});
