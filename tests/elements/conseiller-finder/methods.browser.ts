import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {expectAccessible} from '../../accessible.js';
import {
  button,
  field,
  mount,
  names,
  places,
  readingOf,
  sourceOf,
  statuses,
  summary,
  textOf,
} from './finder.js';

const region = (finder: ConseillerFinder): HTMLElement | null =>
  finder.renderRoot.querySelector('[role="region"]');

describe('what a page may ask of the finder', () => {
  it('puts the focus in the field', async () => {
    const finder = await mount();
    finder.focusSearch();
    expect(finder.shadowRoot?.activeElement).to.equal(field(finder));
  });

  it('opens the sheet of a place that is known, and says that another is not', async () => {
    const finder = await mount();
    expect(await finder.show('nowhere')).to.equal(false);
    expect(region(finder)).to.equal(null);
    expect(await finder.show('florac')).to.equal(true);
    await waitUntil(() => region(finder), 'the sheet did not open');
    expect(textOf(region(finder)?.querySelector('h2'))).to.equal('Médiathèque du Vallon');
  });

  it('chooses as a visitor does, and gives the choices back', async () => {
    const finder = await mount();
    finder.filter({criteria: new Set(['demarches'])});
    await waitUntil(() => names(finder).length === 1, 'the list was not narrowed');
    expect(summary(finder)).to.match(/^1 lieu répond à vos choix/);
    finder.filter();
    await waitUntil(() => names(finder).length === 3, 'the choices were not taken back');
  });

  it('keeps the focus when the button that had it gives way to the choices', async () => {
    const finder = await mount();
    button(finder, 'Filtrer les lieux').focus();
    finder.filter({criteria: new Set(['demarches'])});
    await waitUntil(() => names(finder).length === 1, 'the list was not narrowed');
    await waitUntil(() => textOf(finder.shadowRoot?.activeElement) === 'Plus de choix', 'the focus was lost');
  });

  it('asks for the places again', async () => {
    const answers = [readingOf(places.slice(0, 1)), readingOf(places)];
    const finder = await mount(
      sourceOf([], {places: () => Promise.resolve(answers.shift() ?? readingOf([]))}),
    );
    expect(names(finder)).to.have.length(1);
    await finder.refresh();
    await waitUntil(() => names(finder).length === 3, 'the new places are not shown');
  });

  it('keeps the list when the places do not come again, and says so', async () => {
    const answers = [
      () => Promise.resolve(readingOf(places)),
      () => Promise.reject(new SourceError('timeout', '/absent/48.json', 'too slow')),
    ];
    const finder = await mount(sourceOf([], {places: () => (answers.shift() as (typeof answers)[0])()}));
    await finder.refresh();
    await waitUntil(
      () => statuses(finder).some((said) => said.includes('La mise à jour n’a pas pu se faire.')),
      'the failure is not said',
    );
    expect(names(finder)).to.have.length(3);
    await expectAccessible(finder);
  });
});

describe('what a page may place in the finder', () => {
  const slotted = (finder: ConseillerFinder, name: string): string =>
    [...finder.renderRoot.querySelectorAll<HTMLSlotElement>('slot')]
      .filter((slot) => slot.name === name)
      .flatMap((slot) => slot.assignedElements().map(textOf))
      .join();

  const children =
    '<span slot="title">Un coup de main</span><p slot="empty">Appelez-nous.</p><p slot="footer">La mairie</p><p>En panne</p>';

  it('is its title, and what stands under the list', async () => {
    const finder = await mount(sourceOf(), {children});
    expect(slotted(finder, 'title')).to.equal('Un coup de main');
    expect(finder.renderRoot.querySelector('slot[name="title"]')?.closest('h2')).to.not.equal(null);
    expect(slotted(finder, 'footer')).to.equal('La mairie');
    expect(slotted(finder, 'empty') + slotted(finder, '')).to.equal('');
  });

  it('is a sentence where no place is listed', async () => {
    const finder = await mount(sourceOf([]), {children});
    expect(slotted(finder, 'empty')).to.equal('Appelez-nous.');
  });

  it('is a way out where the places did not come', async () => {
    const source = sourceOf([], {
      places: () => Promise.reject(new SourceError('timeout', '/absent/48.json', 'too slow')),
    });
    const finder = await mount(source, {children});
    expect(slotted(finder, '')).to.equal('En panne');
  });

  it('may style the question, the cards, the calls, the source and the choices', async () => {
    const finder = await mount();
    finder.filter({criteria: new Set(['demarches'])});
    await waitUntil(() => names(finder).length === 1, 'the list was not narrowed');
    finder.renderRoot.querySelector<HTMLElement>('.quick > button')?.click();
    await finder.updateComplete;
    for (const part of ['search', 'card', 'call', 'provenance', 'filters'])
      expect(finder.renderRoot.querySelector(`[part~="${part}"]`), part).to.not.equal(null);
  });
});
