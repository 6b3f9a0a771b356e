import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {
  canvas,
  drawn,
  mapSource,
  mark,
  markNames,
  marks,
  picked,
  still,
  withMap,
  zoomIn,
} from '../map/map-harness.js';
import {button, cards, mount, names, places, readingOf, search, settled, summary, textOf} from './finder.js';

const focused = (finder: ConseillerFinder): Element | null | undefined => finder.shadowRoot?.activeElement;

async function searchZone(finder: ConseillerFinder): Promise<void> {
  zoomIn(finder).click();
  await waitUntil(
    () => textOf(finder.renderRoot.querySelector('.map')).includes('Chercher dans'),
    'not offered',
  );
  button(finder, 'Chercher dans cette zone').click();
  await waitUntil(() => summary(finder).includes('depuis le centre de la carte'), summary(finder));
}

async function pick(finder: ConseillerFinder): Promise<void> {
  mark(finder, /^Médiathèque/).click();
  await waitUntil(() => textOf(focused(finder)) === 'Médiathèque du Vallon', 'no card');
}

describe('the map of a finder, as things change', () => {
  it('says what a refreshed list says of a place', async () => {
    const answers = [readingOf(places), readingOf(places.map((one) => ({...one, programmes: []})))];
    const finder = await withMap(
      mapSource({places: () => Promise.resolve(answers.shift() ?? readingOf(places))}),
    );
    expect(markNames(finder).join()).to.contain('Conseiller numérique');
    await finder.refresh();
    await settled(finder);
    expect(markNames(finder).join()).not.to.contain('Conseiller numérique');
  });

  it('speaks the language that the finder changes to', async () => {
    const finder = await withMap();
    finder.lang = 'en';
    await waitUntil(() => canvas(finder).getAttribute('aria-label')?.startsWith('Map:'), 'still French');
    await drawn(finder);
    expect(markNames(finder).join()).to.contain('3 places here');
  });

  it('forgets a zone for good once another place was searched', async () => {
    const finder = await withMap();
    await searchZone(finder);
    await search(finder, 'florac');
    await search(finder, '');
    expect(summary(finder)).not.to.contain('depuis');
    expect(names(finder)).to.have.length(5);
  });

  it('looks at the zone again where it was moved in the page', async () => {
    const finder = await withMap();
    await searchZone(finder);
    const shown = marks(finder).length;
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(finder);
    await drawn(finder);
    expect(marks(finder).length).to.be.at.least(shown - 1);
    expect(summary(finder)).to.contain('depuis le centre de la carte');
  });

  it('does not search a zone that has no place, and says so', async () => {
    const finder = await withMap();
    for (let step = 0; step < 5; step++) zoomIn(finder).click();
    await still(finder);
    for (let step = 0; step < 4; step++) button(finder, 'Nord').click();
    await still(finder);
    await waitUntil(() => marks(finder).length === 0, 'still some marks');
    button(finder, 'Chercher dans cette zone').click();
    await waitUntil(
      () => textOf(finder.renderRoot.querySelector('.map')).includes('Il n’y a pas de lieu dans cette zone.'),
      'nothing is said',
    );
    expect(names(finder)).to.have.length(5);
    button(finder, 'Tout voir').click();
    await drawn(finder);
  });

  it('takes as many steps as the button was pressed, however fast', async () => {
    const finder = await withMap();
    expect(marks(finder)).to.have.length(3);
    for (let step = 0; step < 4; step++) zoomIn(finder).click();
    await waitUntil(() => marks(finder).length === 0, 'steps were lost');
  });

  it('goes away in the middle of a zoom without a word', async () => {
    const errors: unknown[] = [];
    const listen = ({message}: ErrorEvent): void => void errors.push(message);
    addEventListener('error', listen);
    const finder = await withMap();
    zoomIn(finder).click();
    finder.remove();
    const again = await withMap();
    zoomIn(again).click();
    button(again, 'Fermer la carte').click();
    // A zoom that began later has ended: so would theirs.
    const other = await withMap();
    zoomIn(other).click();
    await still(other);
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('closes the card of a place that is chosen away, and keeps the focus', async () => {
    const finder = await withMap();
    await pick(finder);
    finder.filter({criteria: new Set(['france-services'])});
    await waitUntil(() => picked(finder) === '', 'it is still there');
    await waitUntil(() => focused(finder) === canvas(finder), 'the focus was lost');
    finder.filter();
    await waitUntil(() => names(finder).length === 5, 'the choice is still made');
    expect(picked(finder)).to.equal('');
  });

  it('begins anew where it is closed and opened again', async () => {
    const finder = await withMap();
    await pick(finder);
    button(finder, 'Fermer la carte').click();
    await settled(finder);
    button(finder, 'Voir la carte').click();
    await drawn(finder);
    expect(picked(finder)).to.equal('');
  });

  it('gives the focus back to the list where the sheet was opened from the list', async () => {
    const finder = await withMap();
    await pick(finder);
    const card = cards(finder).find((one) => textOf(one).includes('Médiathèque')) as HTMLElement;
    const opener = card.querySelector('button') as HTMLElement;
    opener.focus();
    opener.click();
    await waitUntil(() => finder.renderRoot.querySelector('.sheet'), 'no sheet');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => focused(finder) === opener, 'the focus is elsewhere');
  });

  it('leaves the name of a place as it is in its sheet', async () => {
    const finder = await withMap();
    await pick(finder);
    button(finder, /^Voir la fiche/).click();
    await waitUntil(() => finder.renderRoot.querySelector('.sheet h2'), 'no sheet');
    const {width, height} = (finder.renderRoot.querySelector('.sheet h2') as Element).getBoundingClientRect();
    expect(width).to.be.greaterThan(height);
  });

  it('shows the whole of its territory in the room that it is given', async () => {
    const finder = await withMap();
    finder.style.width = '320px';
    const right = (): number => Math.max(...marks(finder).map((one) => one.getBoundingClientRect().right));
    await waitUntil(() => canvas(finder).getBoundingClientRect().width < 320, 'not narrower');
    await waitUntil(
      () => marks(finder).length > 0 && right() <= canvas(finder).getBoundingClientRect().right,
      'cut',
    );
    finder.style.width = '900px';
    await waitUntil(
      () => right() > canvas(finder).getBoundingClientRect().left + 350,
      'it stayed in its corner',
    );
  });

  it('keeps its marks apart where text is twice as large', async () => {
    const finder = await mount(mapSource());
    finder.style.fontSize = '34px';
    button(finder, 'Voir la carte').click();
    await drawn(finder);
    const boxes = marks(finder).map((one) => one.getBoundingClientRect());
    const overlaps = boxes.flatMap((a, rank) =>
      boxes.slice(rank + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.width * 0.6),
    );
    expect(overlaps).to.have.length(0);
  });
});
