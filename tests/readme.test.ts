import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pastedIn} from '../demo/site/example.js';
import {EXAMPLES} from '../demo/site/examples.js';
import {elementsOf} from '../manifest/elements-of.js';
import {readManifest} from '../manifest/read-manifest.js';
import {tablesIn, withTables} from '../manifest/readme.js';
import {parseOpeningHours} from '../src/domain/opening-hours.js';
import {readTable} from '../src/sources/read-table.js';
import {presetWishes} from '../src/elements/conseiller-finder/filters/presets.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const settings = read('docs/settings.md');
const manifest = readManifest();
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the README', () => {
  it('gives the snippet that the example of a mairie has in its page', () => {
    const [, snippet = ''] = /<!-- snippet -->\s+```html\n([\s\S]*?)```/.exec(readme) ?? [];
    const [mairie] = EXAMPLES;
    assert.ok(snippet.includes('https://HEBERGEUR/draille/conseiller-finder.js'));
    assert.equal(oneSpace(snippet), oneSpace(mairie ? pastedIn(mairie) : ''));
  });

  it('gives a mairie’s own file that is read whole, hours included', () => {
    const [, file = ''] = /```csv\n([\s\S]*?)```/.exec(settings) ?? [];
    const places = readTable(file, new Date('2026-11-23T10:00:00Z'));
    assert.equal(places.length, 2);
    for (const {name, address, postcode, phone, hours = ''} of places) {
      assert.ok(address && postcode && phone && parseOpeningHours(hours), name);
    }
  });

  it('has the tables that the sources give: npm run docs writes them', async () => {
    assert.equal(readme, await withTables(readme, manifest));
  });

  it('has the tables of every element', () => {
    const tables = tablesIn(readme);
    assert.ok(tables.includes('TerritoryElement'));
    assert.deepEqual(
      elementsOf(manifest).filter(({tagName}) => !tables.includes(tagName)),
      [],
    );
  });

  it('presets only what the finder understands', () => {
    const written = /(?<=[\s`])(services|publics|dispositifs|modalites|labels)="([^"]+)"/g;
    const presets = [...settings.matchAll(written)].map(([, name = '', value = '']) => ({[name]: value}));
    assert.ok(presets.length >= 4);
    assert.deepEqual(
      presets.flatMap((preset) => presetWishes(preset).unknown),
      [],
    );
  });

  it('names every colour and measure that a page can set, and no other', () => {
    const styles = readdirSync('src/styles').map((file) => read(`src/styles/${file}`));
    const variables = new Set(styles.join('').match(/--draille-[\w-]+/g));
    assert.ok(variables.has('--draille-accent'));
    assert.deepEqual(
      [...new Set(readme.match(/(?<=`)--draille-[\w-]+(?=`)/g))].sort(),
      [...variables].sort(),
    );
  });
});
