import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementsOf} from '../manifest/elements-of.js';
import {readManifest} from '../manifest/read-manifest.js';
import {tablesIn, withTables} from '../manifest/readme.js';
import {parseOpeningHours} from '../src/domain/opening-hours.js';
import {readTable} from '../src/sources/read-table.js';
import {presetWishes} from '../src/elements/conseiller-finder/filters/presets.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const manifest = readManifest();
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the README', () => {
  it('gives the snippet that the demonstration page uses, but for the address', () => {
    const [, snippet = ''] = /<!-- snippet -->\s+```html\n([\s\S]*?)```/.exec(readme) ?? [];
    const here = snippet.replaceAll('https://VOTRE-SITE/draille/', 'dist/');
    assert.ok(here.includes('dist/conseiller-finder.js'));
    assert.ok(oneSpace(read('demo/index.html')).includes(oneSpace(here)));
  });

  it('gives a mairie’s own file that is read whole, hours included', () => {
    const [, file = ''] = /<!-- file -->\s+```csv\n([\s\S]*?)```/.exec(readme) ?? [];
    const places = readTable(file, new Date('2026-11-23T10:00:00Z'));
    assert.equal(places.length, 2);
    for (const {name, address, postcode, phone, hours = ''} of places) {
      assert.ok(address && postcode && phone && parseOpeningHours(hours), name);
    }
  });

  it('leads to the map of the whole country, whichever département it is copied for', () => {
    for (const page of ['index', 'loader', 'dark', 'map']) {
      const html = read(`demo/${page}.html`);
      assert.ok(html.includes('"https://cartographie.societenumerique.gouv.fr/"'), page);
      assert.doesNotMatch(html, /societenumerique\.gouv\.fr\/\w/, page);
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
    const presets = [...readme.matchAll(written)].map(([, name = '', value = '']) => ({[name]: value}));
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
