import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {
  button,
  cards,
  mount,
  names,
  places,
  readingOf,
  search,
  settled,
  somePlace,
  sourceOf,
  summary,
  textOf,
} from './finder.js';

/** Everything that the finder tells while something is done, and what it says of it. */
async function told(act: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  const types = ['place-selected', 'contact-used', 'search-changed', 'data-loaded', 'data-failed'] as const;
  const listen = (event: Event): void => void events.push(event);
  /** A link is not followed in a test. */
  const stay = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  };
  for (const type of types) addEventListener(type, listen);
  addEventListener('click', stay);
  await act();
  removeEventListener('click', stay);
  for (const type of types) removeEventListener(type, listen);
  return events;
}
const sheet = (finder: ConseillerFinder): Element | null => finder.renderRoot.querySelector('.sheet');

describe('what the finder tells its page', () => {
  it('is how many places came, of which day', async () => {
    const [loaded] = await told(() => mount());
    expect(loaded).to.include({type: 'data-loaded', departement: '48', places: 3, updated: '2026-11-21'});
  });

  it('is why none came', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    const cut = sourceOf([], {
      places: () => Promise.reject(new SourceError('timeout', 'https://x.example/', 'slow')),
    });
    const [failed] = await told(() => mount(cut));
    console.warn = warn;
    expect(failed).to.include({type: 'data-failed', failure: 'timeout'});
  });

  it('is the commune that was searched, never what was typed', async () => {
    const finder = await mount();
    const [changed] = await told(() => search(finder, 'florac'));
    expect(changed).to.include({type: 'search-changed', departement: '48', commune: '48061'});
    expect(Object.values(changed as object).map(String)).not.to.include('florac');
    const [several] = await told(() => search(finder, '48400'));
    expect(several).to.include({type: 'search-changed', commune: undefined});
  });

  it('is the number that was pressed, in the list and in a sheet', async () => {
    const finder = await mount();
    const call = (): HTMLElement | null => finder.renderRoot.querySelector('a[href="tel:+33465710001"]');
    const [used] = await told(async () => call()?.click());
    expect(used).to.include({type: 'contact-used', manner: 'call', placeId: 'florac'});
    button(finder, 'Médiathèque du Vallon').click();
    await waitUntil(() => sheet(finder), 'no sheet');
    const inSheet = finder.renderRoot.querySelector<HTMLElement>('.sheet a[href="tel:+33465710001"]');
    const [again] = await told(async () => inSheet?.click());
    expect(again).to.include({type: 'contact-used', manner: 'call', placeId: 'florac'});
  });

  it('is the place that is opened; a page that shows it itself says so, and the list stays', async () => {
    const finder = await mount();
    finder.addEventListener('place-selected', (event) => event.preventDefault(), {once: true});
    const [selected] = await told(async () => button(finder, 'Médiathèque du Vallon').click());
    expect((selected as Event & {place: {id: string}}).place.id).to.equal('florac');
    await settled(finder);
    expect(sheet(finder)).to.equal(null);
    expect(names(finder)).to.have.length(3);
  });
});

describe('what a page may ask of the finder', () => {
  it('is to open a place that it knows, without being told of it', async () => {
    const finder = await mount();
    const events = await told(async () => expect(await finder.show('florac')).to.equal(true));
    expect(events).to.deep.equal([]);
    expect(textOf(sheet(finder))).to.contain('Médiathèque du Vallon');
    expect(await finder.show('inconnu')).to.equal(false);
  });

  it('is to put the focus in the field', async () => {
    const finder = await mount();
    finder.focusSearch();
    expect(finder.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox');
  });

  it('is to choose among the places, and to take it back', async () => {
    const finder = await mount();
    finder.filter({criteria: new Set(['gratuit'])});
    await waitUntil(() => cards(finder).length === 1, 'nothing was chosen');
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
    finder.filter();
    await waitUntil(() => cards(finder).length === 3, 'it was not taken back');
  });

  it('is to ask for the places again, which stay when nothing answers', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    let answer = (): Promise<ReturnType<typeof readingOf>> => Promise.resolve(readingOf(places));
    const finder = await mount(sourceOf(places, {places: () => answer()}));
    answer = () => Promise.reject(new SourceError('offline', 'https://x.example/', 'cut'));
    await finder.refresh();
    await settled(finder);
    expect(names(finder)).to.have.length(3);
    expect(textOf(finder.renderRoot)).to.contain('La mise à jour n’a pas pu se faire.');
    answer = () => Promise.resolve(readingOf([somePlace({name: 'Lieu nouveau'})]));
    await finder.refresh();
    await settled(finder);
    console.warn = warn;
    expect(names(finder)).to.deep.equal(['Lieu nouveau']);
  });

  it('is to write its own title, footer, and word for an empty list', async () => {
    const children =
      '<span slot="title">Se faire aider</span><p slot="footer">Mairie</p><p slot="empty">Appelez-nous.</p>';
    const finder = await mount(sourceOf([]), {children});
    for (const slot of ['title', 'footer', 'empty']) {
      expect(finder.querySelector(`[slot="${slot}"]`)?.getClientRects().length, slot).to.be.above(0);
    }
    expect(summary(finder)).to.contain('Aucun lieu connu ici.');
  });
});
