import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {ConseillerMap} from '../../../src/elements/conseiller-map/conseiller-map.js';
import '../../../src/elements/conseiller-map/define.js';
import '../../../src/elements/map/part.js';
import type {PlaceSelectedEvent} from '../../../src/elements/events.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {expectAccessible} from '../../accessible.js';
import {readingOf, somePlace, textOf, tuesdayMorning} from '../conseiller-finder/finder.js';
import {drawn, mapSource, mark, marks, picked, region} from '../map/map-harness.js';

async function mount(
  source: PlaceSource = mapSource(),
  facts: Partial<ConseillerMap> = {},
): Promise<ConseillerMap> {
  const map = document.createElement('conseiller-map');
  Object.assign(map, {departement: '48', source, now: () => tuesdayMorning, ...facts});
  return await fixture<ConseillerMap>(html`${map}`);
}
const said = (map: ConseillerMap): string => textOf(map.renderRoot);

describe('a map that stands alone', () => {
  it('shows the places of its département, and says how many', async () => {
    const map = await mount();
    await drawn(map);
    expect(said(map)).to.contain('5 lieux (Lozère). La liste est sous la carte.');
    expect(marks(map)).to.have.length(3);
    await expectAccessible(map);
  });

  it('lists the same places under it, with their numbers', async () => {
    const map = await mount();
    await drawn(map);
    (map.renderRoot.querySelector('summary') as HTMLElement).click();
    await waitUntil(() => map.renderRoot.querySelector('details li'), 'nothing is listed');
    const list = [...map.renderRoot.querySelectorAll('details li')].map(textOf);
    expect(list).to.have.length(5);
    expect(list[0]).to.contain('Médiathèque du Vallon').and.to.contain('Appeler 04 65 71 00 01');
    await expectAccessible(map);
  });

  it('gives the number of the mairie for a place that has none', async () => {
    const map = await mount(
      mapSource({places: () => Promise.resolve(readingOf([somePlace({mairiePhone: '+33465710009'})]))}),
    );
    await waitUntil(() => said(map).includes('1 lieu'), said(map));
    (map.renderRoot.querySelector('summary') as HTMLElement).click();
    await waitUntil(() => map.renderRoot.querySelector('details li'), 'nothing is listed');
    expect(said(map)).to.contain('Appeler la mairie 04 65 71 00 09 Florac');
  });

  it('unfolds its list to be printed, and folds it again', async () => {
    const map = await mount();
    await drawn(map);
    const details = map.renderRoot.querySelector('details') as HTMLDetailsElement;
    // What is not there when the event ends is not printed.
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    expect(map.renderRoot.querySelectorAll('details li')).to.have.length(5);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    (details.querySelector('summary') as HTMLElement).click();
    await oneEvent(details, 'toggle');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details.open, 'what the visitor unfolded stays so').to.equal(true);
  });

  it('tells the page which place was pressed, and shows it unless the page has something against it', async () => {
    const map = await mount();
    await drawn(map);
    const selected = oneEvent<PlaceSelectedEvent>(map, 'place-selected');
    mark(map, /^Médiathèque/).click();
    expect((await selected).place.id).to.equal('florac');
    await waitUntil(() => picked(map).includes('Médiathèque du Vallon'), 'no card');
    expect(picked(map)).not.to.contain('Voir la fiche');
    await expectAccessible(map);
    map.addEventListener('place-selected', (event) => event.preventDefault());
    mark(map, /^France services/).click();
    await map.updateComplete;
    expect(picked(map)).to.contain('Médiathèque du Vallon');
  });

  it('speaks English in an English page', async () => {
    const map = await mount(mapSource(), {lang: 'en'});
    await drawn(map);
    expect(said(map)).to.contain('5 places (Lozère). The list is under the map.');
    expect(region(map)?.getAttribute('aria-label')).to.equal('Map of the places');
    await expectAccessible(map);
  });

  it('says why there is no place, shows the page’s own words, and asks again', async () => {
    let cut = true;
    const {places} = mapSource();
    const source = mapSource({
      places: (departement) =>
        cut ? Promise.reject(new SourceError('offline', '/absent/', 'cut')) : places(departement),
    });
    const map = await mount(source);
    await waitUntil(() => said(map).includes('Les lieux n’ont pas pu être chargés'), said(map));
    expect(map.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    await expectAccessible(map);
    cut = false;
    (map.renderRoot.querySelector('button') as HTMLElement).click();
    await drawn(map);
  });

  it('tells the integrator what is missing where no département is written', async () => {
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      const map = await mount(mapSource(), {departement: ''});
      expect(map.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    } finally {
      console.warn = warn;
    }
    expect(String(lines[0])).to.contain('departement="48"');
  });

  it('draws nothing before it comes near the screen', async () => {
    const box = await fixture<HTMLElement>(html`<div><div style="height: 300vh"></div></div>`);
    const map = document.createElement('conseiller-map');
    Object.assign(map, {departement: '48', source: mapSource(), now: () => tuesdayMorning});
    box.append(map);
    await waitUntil(() => said(map).includes('5 lieux'), said(map));
    expect(region(map)).to.equal(null);
    map.scrollIntoView();
    await drawn(map);
  });

  it('is twice on a page', async () => {
    const [first, second] = [await mount(), await mount()];
    await drawn(first);
    await drawn(second);
    mark(first, /^Médiathèque/).click();
    await waitUntil(() => picked(first).includes('Médiathèque'), 'no card');
    expect(picked(second)).to.equal('');
  });
});
