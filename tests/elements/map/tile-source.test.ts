import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tileSource} from '../../../src/elements/map/tile-source.js';

const base = 'https://mairie.example.fr/aide/';
const read = (tiles?: string, attribution?: string) => tileSource(tiles, attribution, base);

describe('the detailed images that a page names', () => {
  it('are those of the IGN, said to be its own', () => {
    const source = read('ign');
    assert.equal(source?.host, 'data.geopf.fr');
    assert.equal(source.attribution, '© IGN');
    assert.match(source.template, /^https:\/\/data\.geopf\.fr\/wmts\?.*\{z\}.*\{y\}.*\{x\}/);
  });

  it('are those at an address, with their author', () => {
    const tiles = 'https://{s}.tuiles.example.org/{z}/{x}/{y}.png';
    assert.deepEqual(read(tiles, '© les contributeurs'), {
      template: tiles,
      host: 'a.tuiles.example.org',
      attribution: '© les contributeurs',
    });
    assert.equal(read(tiles)?.attribution, 'a.tuiles.example.org');
    assert.equal(read('/tuiles/{z}/{x}/{y}.png')?.host, 'mairie.example.fr');
  });

  for (const wrong of [
    'osm',
    'https://tuiles.example.org/{z}/{x}/{y}.png?k={apikey}',
    'https://tuiles.example.org/carte.png',
    'javascript:{z}{x}{y}',
    'https://%/{z}/{x}/{y}',
  ])
    it(`are none for « ${wrong} »`, () => assert.equal(read(wrong), undefined));

  it('are none where nothing is written', () => {
    assert.equal(read(), undefined);
    assert.equal(read(''), undefined);
  });
});
