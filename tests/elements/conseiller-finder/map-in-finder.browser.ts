import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../../accessible.js';
import {
  canvas,
  drawn,
  mapCame,
  mapSource,
  mark,
  markNames,
  marks,
  named,
  picked,
  region,
  still,
  withMap,
  zoomIn,
} from '../map/map-harness.js';
import {
  button,
  cards,
  mount,
  names,
  search,
  settled,
  sourceOf,
  summary,
  textOf,
  tuesdayMorning,
} from './finder.js';

const focused = (finder: ConseillerFinder): Element | null | undefined => finder.shadowRoot?.activeElement;

const hasButton = (finder: ConseillerFinder, name: string): boolean =>
  [...finder.renderRoot.querySelectorAll('button')].some((one) => textOf(one) === name);
const east = (finder: ConseillerFinder): HTMLElement => button(finder, 'Est');

async function mountWith(attributes: Partial<ConseillerFinder>): Promise<ConseillerFinder> {
  const finder = document.createElement('conseiller-finder');
  Object.assign(finder, {departement: '48', source: mapSource(), now: () => tuesdayMorning, ...attributes});
  return settled(await fixture<ConseillerFinder>(html`${finder}`));
}

describe('the map of a finder', () => {
  it('comes where it is asked for, with a named button for each place, the nearest first', async () => {
    const finder = await mount(mapSource());
    expect(region(finder)).to.equal(null);
    const opener = button(finder, 'Voir la carte');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.focus();
    opener.click();
    await drawn(finder);
    expect(focused(finder)).to.equal(opener);
    expect(textOf(opener)).to.equal('Fermer la carte');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(markNames(finder)).to.deep.equal([
      'Médiathèque du Vallon, Florac Trois Rivières, Conseiller numérique',
      '3 lieux ici, agrandir la carte pour les voir',
      'France services du Lac, Villefort, France services, position approximative',
    ]);
    await expectAccessible(finder);
  });

  it('closes with the same button', async () => {
    const finder = await withMap();
    button(finder, 'Fermer la carte').click();
    await settled(finder);
    expect(region(finder)).to.equal(null);
    expect(textOf(button(finder, 'Voir la carte'))).to.equal('Voir la carte');
  });

  it('is there from the start, or never, as the page says', async () => {
    const open = await mountWith({map: 'open'});
    await drawn(open);
    const none = await mountWith({map: 'none'});
    expect(() => button(none, 'Voir la carte')).to.throw();
  });

  it('names communes and the départements around', async () => {
    const finder = await withMap();
    await waitUntil(() => named(finder).includes('Mende'), `named: ${named(finder).join()}`);
  });

  it('names communes at their centre where there are no contours', async () => {
    const finder = await withMap(sourceOf());
    await waitUntil(() => named(finder).includes('Florac Trois Rivières'), `named: ${named(finder).join()}`);
    expect(finder.renderRoot.querySelector('path.land')).to.equal(null);
  });

  it('opens a group with the keyboard, and the focus goes to one of its places', async () => {
    const finder = await withMap();
    mark(finder, /^3 lieux/).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(
      () => markNames(finder).some((name) => name.startsWith('Lieu proche')),
      'it did not open',
    );
    await waitUntil(() => focused(finder)?.matches('.mark'), 'the focus was lost');
  });

  it('lists the places of a group that stand at one point', async () => {
    const finder = await withMap();
    mark(finder, /^3 lieux/).click();
    await waitUntil(() => markNames(finder).some((name) => name.startsWith('2 lieux')), 'it did not open');
    mark(finder, /^2 lieux/).click();
    await waitUntil(() => picked(finder).includes('2 lieux au même endroit'), 'nothing was listed');
    expect(picked(finder)).to.contain('Mairie de Mende').and.to.contain('Point numérique de la Gare');
    await expectAccessible(finder);
  });

  it('shows the place that was pressed, opens its sheet, and comes back to it', async () => {
    const finder = await withMap();
    mark(finder, /^Médiathèque/).click();
    await waitUntil(() => picked(finder).includes('04 65 71 00 01'), 'no card');
    await waitUntil(
      () => textOf(focused(finder)) === 'Médiathèque du Vallon',
      'the focus is not on its name',
    );
    expect(mark(finder, /^Médiathèque/).getAttribute('aria-current')).to.equal('true');
    await expectAccessible(finder);
    button(finder, /^Voir la fiche/).click();
    await waitUntil(() => finder.renderRoot.querySelector('.sheet'), 'no sheet');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !finder.renderRoot.querySelector('.sheet'), 'the sheet is still open');
    await settled(finder);
    expect(picked(finder)).to.contain('Médiathèque du Vallon');
    expect(marks(finder)).not.to.have.length(0);
  });

  it('gives the focus back to the mark when the card is closed', async () => {
    const finder = await withMap();
    mark(finder, /^Médiathèque/).click();
    await waitUntil(() => textOf(focused(finder)) === 'Médiathèque du Vallon', 'no card');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => focused(finder) === mark(finder, /^Médiathèque/), 'the focus is elsewhere');
    expect(picked(finder)).to.equal('');
  });

  it('lights the mark of a card that is pointed at, and the card of a mark', async () => {
    const finder = await withMap();
    const card = cards(finder).find((one) => textOf(one).includes('Médiathèque')) as HTMLElement;
    card.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    expect(mark(finder, /^Médiathèque/).classList.contains('lit')).to.equal(true);
    card.dispatchEvent(new PointerEvent('pointerout', {bubbles: true}));
    expect(mark(finder, /^Médiathèque/).classList.contains('lit')).to.equal(false);
    mark(finder, /^Médiathèque/).focus();
    expect(card.hasAttribute('data-lit')).to.equal(true);
    mark(finder, /^Médiathèque/).blur();
    expect(card.hasAttribute('data-lit')).to.equal(false);
  });

  it('shows within its group the place whose card has the focus', async () => {
    const finder = await withMap();
    const card = cards(finder).find((one) => textOf(one).includes('Lieu proche')) as HTMLElement;
    (card.querySelector('button') as HTMLElement).focus();
    expect(finder.renderRoot.querySelectorAll('.echo')).to.have.length(1);
  });

  it('moves with its buttons, then offers the places of what is seen', async () => {
    const finder = await withMap();
    expect(() => button(finder, 'Chercher dans cette zone')).to.throw();
    for (const press of [zoomIn, zoomIn, east, east]) {
      press(finder).click();
      await still(finder);
    }
    button(finder, 'Chercher dans cette zone').click();
    await waitUntil(() => summary(finder).includes('depuis le centre de la carte'), summary(finder));
    expect(names(finder)).to.include('France services du Lac');
    expect(names(finder)).not.to.include('Point numérique de la Gare');
    await expectAccessible(finder);
    button(finder, 'Ne plus chercher dans cette zone').click();
    await waitUntil(() => names(finder).length === 5, 'the list is still that of the zone');
  });

  it('leaves the zone for the commune that is searched', async () => {
    const finder = await withMap();
    zoomIn(finder).click();
    await waitUntil(() => hasButton(finder, 'Chercher dans cette zone'), 'nothing is offered');
    button(finder, 'Chercher dans cette zone').click();
    await waitUntil(() => summary(finder).includes('depuis le centre de la carte'), summary(finder));
    await search(finder, 'florac');
    expect(summary(finder)).to.contain('depuis Florac Trois Rivières');
    expect(names(finder)).to.have.length(5);
    expect(finder.renderRoot.querySelector('.here')?.getAttribute('aria-label')).to.contain('Florac');
  });

  it('is passed with one button', async () => {
    const finder = await withMap();
    button(finder, 'Passer la carte').click();
    await settled(finder);
    await sendKeys({press: 'Tab'});
    expect(focused(finder)?.matches('.card .opens')).to.equal(true);
  });

  it('moves with the arrows, and leaves with Tab', async () => {
    const finder = await withMap();
    const before = canvas(finder).querySelector<HTMLElement>('.leaflet-map-pane')?.style.transform;
    canvas(finder).focus();
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(
      () => canvas(finder).querySelector<HTMLElement>('.leaflet-map-pane')?.style.transform !== before,
      'it did not move',
    );
    await sendKeys({press: 'Tab'});
    expect(focused(finder)).not.to.equal(canvas(finder));
  });

  it('leaves the wheel to the page', async () => {
    const finder = await withMap();
    const wheel = new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true});
    expect(canvas(finder).dispatchEvent(wheel)).to.equal(true);
  });

  it('keeps working where it was moved in the page, and stops where it was removed', async () => {
    const finder = await withMap();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(finder);
    await settled(finder);
    await drawn(finder);
    finder.remove();
    expect(canvas(finder).querySelector('.leaflet-map-pane')).to.equal(null);
  });

  it('says nothing when it was removed while its map was on its way', async () => {
    const finder = await mount(mapSource());
    button(finder, 'Voir la carte').click();
    finder.remove();
    await mapCame(finder);
    expect(finder.renderRoot.querySelector('.leaflet-map-pane')).to.equal(null);
  });

  it('waits for a size before it looks', async () => {
    const finder = await mount(mapSource());
    finder.style.display = 'none';
    button(finder, 'Voir la carte').click();
    await mapCame(finder);
    await waitUntil(() => region(finder), 'the map did not come');
    expect(marks(finder)).to.have.length(0);
    finder.style.display = '';
    await drawn(finder);
  });
});
