import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ConseillerFinder} from '../src/elements/conseiller-finder/conseiller-finder.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the README', () => {
  it('gives the snippet that the demonstration page uses, but for the address', () => {
    const [, snippet = ''] = /<!-- snippet -->\s+```html\n([\s\S]*?)```/.exec(readme) ?? [];
    const here = snippet.replaceAll('https://VOTRE-SITE/draille/', 'dist/');
    assert.ok(here.includes('dist/conseiller-finder.js'));
    assert.ok(oneSpace(read('demo/index.html')).includes(oneSpace(here)));
  });

  it('names every attribute of the finder', () => {
    const attributes = [...ConseillerFinder.elementProperties].flatMap(([name, {attribute}]) =>
      attribute === false ? [] : [typeof attribute === 'string' ? attribute : String(name)],
    );
    assert.ok(attributes.length >= 5, attributes.join(', '));
    assert.deepEqual(
      attributes.filter((attribute) => !new RegExp(`^\\| \`${attribute}\` +\\|`, 'm').test(readme)),
      [],
    );
  });

  it('names every colour and measure that a page can set', () => {
    const styles = readdirSync('src/styles').map((file) => read(`src/styles/${file}`));
    const variables = new Set(styles.join('').match(/--draille-[\w-]+/g));
    assert.ok(variables.size >= 4);
    assert.deepEqual(
      [...variables].filter((variable) => !readme.includes(`\`${variable}\``)),
      [],
    );
  });
});
