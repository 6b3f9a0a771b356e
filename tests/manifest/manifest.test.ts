import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Validator, type Schema} from '@cfworker/json-schema';
import type {ClassMember} from 'custom-elements-manifest';
import {declarationOf, elementsOf} from '../../manifest/elements-of.js';
import type {TaggedElement} from '../../manifest/public-only.js';
import {readManifest} from '../../manifest/read-manifest.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = readManifest();
const elements = elementsOf(manifest);
const tags = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));

describe('the custom-elements manifest', () => {
  it('has every element, each in the file that is published', () => {
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      tags,
    );
    for (const {name, tagName} of elements) {
      assert.equal(declarationOf(manifest, name).path, `dist/lib/elements/${tagName}/${tagName}.js`);
    }
  });

  it('says which file registers each element', () => {
    const definitions = manifest.modules.flatMap(({path, exports = []}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => `${path} ${name}`),
    );
    assert.deepEqual(
      definitions,
      tags.map((tag) => `dist/lib/elements/${tag}/define.js ${tag}`),
    );
  });

  it('is one that tools read: it follows the published schema', () => {
    const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json')) as Schema;
    const {valid, errors} = new Validator(schema, '7').validate(manifest);
    assert.ok(valid, errors.map(({instanceLocation, error}) => `${instanceLocation}: ${error}`).join('\n'));
  });

  it('names no source, but the file that it becomes', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /"(?:\.?\/)?src\/|\.ts"/);
  });
});

describe('what the manifest says of an element', () => {
  for (const element of elements) {
    const {tagName, members = [], attributes = [], events = []} = element;
    const folder = `src/elements/${tagName}`;

    it(`is each attribute that <${tagName}> reads`, async () => {
      const url = pathToFileURL(`${folder}/${tagName}.ts`).href;
      const exported = (await import(url)) as Readonly<Record<string, {observedAttributes: string[]}>>;
      assert.deepEqual(
        attributes.map(({name}) => name).sort(),
        [...(exported[element.name]?.observedAttributes ?? [])].sort(),
      );
    });

    it(`is in words, for all of <${tagName}>`, () => {
      assert.deepEqual(undescribed(element), []);
      assert.deepEqual(
        attributes.filter(({type}) => !type).map(({name}) => name),
        [],
      );
    });

    it(`is nothing that belongs to <${tagName}> alone`, () => {
      const names = members.map(({name}) => name);
      const alone = ['render', 'willUpdate', 'styles', 'properties', 'now', 'language', 'constructor'];
      assert.deepEqual(
        names.filter((name) => name.startsWith('#') || alone.includes(name)),
        [],
      );
    });

    it(`is each slot of <${tagName}>, and the classes of its events`, () => {
      const source = sourcesOf(folder);
      const written = [...source.matchAll(/<slot(?: name="(\w+)")?/g)].map(([, name = '']) => name);
      assert.deepEqual([...new Set(written)].sort(), (element.slots ?? []).map(({name}) => name).sort());
      for (const {name, type} of events) {
        const {path} = declarationOf(manifest, type.text);
        const file = read(path.replace('dist/lib', 'src').replace(/\.js$/, '.ts'));
        assert.match(file, new RegExp(`class ${type.text} extends Event[^]*?super\\('${name}'`));
      }
    });
  }

  it('is, together, every part that a page can reach', () => {
    const written = [...sourcesOf('src/elements').matchAll(/\bpart="([\w-]+)"/g)].map(
      ([, name = '']) => name,
    );
    const said = elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name));
    assert.deepEqual([...new Set(said)].sort(), [...new Set(written)].sort());
  });

  it('is the value that each variable has where nobody sets it', () => {
    const styles = sourcesOf('src/styles');
    for (const {cssProperties = []} of elements) {
      assert.ok(cssProperties.length > 0);
      for (const {name, default: value = ''} of cssProperties) {
        assert.ok(styles.includes(`var(${name}, ${value})`), `${name}: ${value}`);
      }
    }
  });
});

function undescribed({members = [], ...rest}: TaggedElement): string[] {
  const {attributes = [], slots = [], events = [], cssParts = [], cssProperties = []} = rest;
  const all: readonly (ClassMember | {name: string; description?: string})[] = [
    rest,
    ...members,
    ...[...attributes, ...slots, ...events, ...cssParts, ...cssProperties],
  ];
  return all.filter(({description}) => !description).map(({name}) => name);
}

function sourcesOf(folder: string): string {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');
}
