import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import '../../../src/elements/conseiller-finder/map/desk.js';
import {expectAccessible} from '../../accessible.js';
import {canvas, drawn, mapSource, named, region} from '../map/map-harness.js';
import {button, settled, textOf, tuesdayMorning} from './finder.js';

async function withTiles(tiles: string): Promise<ConseillerFinder> {
  const finder = document.createElement('conseiller-finder');
  Object.assign(finder, {departement: '48', source: mapSource(), now: () => tuesdayMorning});
  Object.assign(finder, {map: 'open', tiles, tilesAttribution: '© les arpenteurs'});
  await fixture<ConseillerFinder>(html`${finder}`);
  await drawn(finder);
  return settled(finder);
}
const images = (finder: ConseillerFinder): HTMLElement[] => [
  ...finder.renderRoot.querySelectorAll<HTMLElement>('img'),
];

describe('the detailed images of a map', () => {
  it('are asked for only once the visitor has read where they come from', async () => {
    const finder = await withTiles('/tests/fixtures/tile.png?{z}/{x}/{y}');
    expect(images(finder)).to.have.length(0);
    expect(textOf(region(finder))).to.contain(`Le plan détaillé vient de ${location.hostname}`);
    await expectAccessible(finder);
    button(finder, 'Afficher le plan détaillé').click();
    await waitUntil(
      () => images(finder).some((image) => image.classList.contains('leaflet-tile-loaded')),
      'no image',
    );
    expect(textOf(region(finder))).to.contain('© les arpenteurs');
    expect(images(finder).every((image) => image.getAttribute('alt') === '')).to.equal(true);
    await expectAccessible(finder);
    button(finder, 'Revenir à la carte simple').click();
    await settled(finder);
    expect(images(finder)).to.have.length(0);
    expect(named(finder)).to.include('Mende');
  });

  it('give way to the drawn map where they do not come, which is said', async () => {
    const finder = await withTiles('/absent/{z}/{x}/{y}.png');
    button(finder, 'Afficher le plan détaillé').click();
    await waitUntil(
      () => textOf(region(finder)).includes('Le plan détaillé n’est pas venu'),
      'the failure is not said',
    );
    expect(images(finder)).to.have.length(0);
    expect(canvas(finder).classList.contains('detailed')).to.equal(false);
    expect(button(finder, 'Réessayer')).to.not.equal(null);
    await expectAccessible(finder);
  });

  it('are asked for again where the page names others, whose author was not agreed to', async () => {
    const finder = await withTiles('/tests/fixtures/tile.png?{z}/{x}/{y}');
    button(finder, 'Afficher le plan détaillé').click();
    await waitUntil(() => images(finder).length > 0, 'no image');
    finder.tiles = '/tests/fixtures/tile.png?other/{z}/{x}/{y}';
    await settled(finder);
    expect(images(finder)).to.have.length(0);
    expect(button(finder, 'Afficher le plan détaillé')).to.not.equal(null);
  });

  it('are not offered for what is no address of images, which the console says', async () => {
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      const finder = await withTiles('mapbox');
      expect(textOf(region(finder))).not.to.contain('plan détaillé');
    } finally {
      console.warn = warn;
    }
    expect(String(lines[0])).to.contain('tiles="mapbox"');
  });
});
