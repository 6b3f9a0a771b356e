import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {Place} from '../../../src/domain/place.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';
import {en} from '../../../src/i18n/en.js';
import {fr} from '../../../src/i18n/fr.js';
import {frFilters} from '../../../src/i18n/fr-filters.js';
import {frSearch} from '../../../src/i18n/fr-search.js';
import {frSheet} from '../../../src/i18n/fr-sheet.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../../accessible.js';
import {
  answer,
  button,
  cards,
  communes,
  listOf,
  somePlace,
  sourceOf,
  summary,
  textOf,
  type,
} from './finder.js';
import {tuesdayMorning} from './finder.js';

/** Invented places whose names are no French words, so that whatever French is seen comes from Draille. */
const places: readonly Place[] = [
  somePlace({
    id: 'florac',
    name: 'Alpha',
    commune: 'Florac',
    address: '3 Beta',
    position: {latitude: 44.33, longitude: 3.6},
    phone: '+33465710001',
    hours: 'Mo-Fr 09:00-12:00,14:00-17:30; Sa,Su,PH off',
    services: ['demarches', 'outils', 'emploi', 'securite', 'parentalite', 'creation', 'comprendre'],
    programmes: ['conseiller-numerique', 'aidants-connect', 'caf'],
    publics: ['jeunes', 'seniors'],
    needs: ['surdite', 'illettrisme'],
    access: ['venir', 'telephone', 'rdv-en-ligne'],
    formats: ['individuel', 'atelier', 'distance'],
    costs: ['gratuit'],
    itinerance: ['itinerant'],
    labels: ['qpv', 'mon-espace-sante'],
    updated: '2024-03-05',
  }),
  somePlace({
    id: 'mende',
    name: 'Gamma',
    commune: 'Mende',
    codeInsee: '48095',
    position: {latitude: 44.53, longitude: 3.5},
    costs: ['payant', 'sous-condition'],
  }),
];

const origin = {name: 'Delta', url: 'https://delta.example.fr/', licence: 'Epsilon', updated: '2026-11-21'};
const plainCommunes = communes.map((one) => ({
  ...one,
  name: one.name.replace(' et ', ' ').replace('d’', ''),
}));
const source = (answers: Partial<PlaceSource> = {}): PlaceSource =>
  sourceOf(places, {
    communes: () => Promise.resolve(plainCommunes),
    places: () =>
      Promise.resolve({value: listOf(places, {origin}), receivedAt: new Date('2026-11-24T08:00:00Z')}),
    ...answers,
  });

async function mount(answers: Partial<PlaceSource> = {}, departement?: string): Promise<ConseillerFinder> {
  const finder = await fixture<ConseillerFinder>(html`
    <conseiller-finder
      lang="en"
      .departement=${departement ?? '48'}
      .source=${source(answers)}
      .now=${() => tuesdayMorning}
    ></conseiller-finder>
  `);
  await finder.updateComplete;
  return finder;
}
async function listed(): Promise<ConseillerFinder> {
  const finder = await mount();
  await waitUntil(() => cards(finder).length === 2, 'no place is shown');
  return finder;
}

/** Every sentence that does not depend on anything. */
function constants(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\s+/g, ' ').trim()];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(constants) : [];
}
const english = new Set(constants(en));
const french = [fr, frSearch, frFilters, frSheet, frTakeAway]
  .flatMap(constants)
  .filter((one) => !english.has(one));
/** What only French has, for the sentences that depend on something; English keeps some names of programmes. */
const FRENCH_WORD =
  /«|»|(?<![\p{L}’])(le|la|les|des|du|une|et|vous|votre|pour|dans|est|sont|avec|lieux?|horaires|ouvert|fermé|à)(?!\p{L})|(?<!\p{L})[dl]’/iu;

/** Each text and each spoken name that a finder shows. */
function wordsOf(finder: ConseillerFinder): string[] {
  const walker = document.createTreeWalker(finder.renderRoot, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('style')) continue;
    if (!(node instanceof Element)) found.push(textOf(node));
    else
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(node.getAttribute(name) ?? '');
  }
  return found.filter((text) => text !== '');
}

async function expectEnglish(finder: ConseillerFinder, ...seen: string[]): Promise<void> {
  const shown = wordsOf(finder);
  for (const words of seen) expect(shown.join(' ')).to.contain(words);
  expect(shown.filter((text) => french.includes(text) || FRENCH_WORD.test(text))).to.deep.equal([]);
  await expectAccessible(finder);
}

/** Types and asks, then waits for what is told. */
async function ask(finder: ConseillerFinder, text: string, told: () => boolean): Promise<void> {
  await type(finder, text);
  button(finder, /^Search$/).click();
  await waitUntil(told, `it says: ${answer(finder)} ${summary(finder)}`);
}

describe('in English, no French is left', () => {
  it('to compare with: the words of each language are found where they are', () => {
    expect(french).to.include.members([
      'Autour de moi',
      'Propositions',
      'Tout effacer',
      fr.printList,
      frTakeAway.copied,
      frSheet.closed,
    ]);
    expect(FRENCH_WORD.test(frSearch.noneHere('Mende'))).to.equal(true);
  });

  it('in the question and the list, nor in its times', async () => {
    const finder = await listed();
    await expectEnglish(
      finder,
      'Around me',
      '2 places',
      'Open',
      'closes at noon',
      'updated on 21 November 2026',
    );
  });

  it('in what a search finds; distances are written as English does', async () => {
    const finder = await listed();
    await ask(finder, 'Florac', () => summary(finder).includes('crow'));
    await expectEnglish(finder, '1.4 km', 'Distances as the crow flies, from Florac Trois Rivières.');
  });

  it('in what a search asks or does not know', async () => {
    const finder = await listed();
    await type(finder, 'Sai');
    await expectEnglish(finder, '2 suggestions');
    for (const [typed, told] of [
      ['', 'Write the name of your commune'],
      ['Xyzt', 'not a known commune'],
      ['Villefrot', 'Is it one of these communes?'],
      ['30100', 'not in this département'],
      ['48999', 'is not known'],
      ['48400', '2 communes have this postcode'],
      ['Villefort', 'No place that helps is known in Villefort'],
    ] as const) {
      await ask(finder, typed, () => wordsOf(finder).join(' ').includes(told));
      await expectEnglish(finder, told);
    }
  });

  it('in the choices, nor where none is left', async () => {
    const finder = await listed();
    button(finder, /^Filter the places/).click();
    await waitUntil(() => /Clear all|What do you need/.test(wordsOf(finder).join(' ')), 'no choice is shown');
    for (const details of finder.renderRoot.querySelectorAll('details')) details.open = true;
    await expectEnglish(finder, 'What do you need?', 'Open on Saturday');
    finder.filter({criteria: new Set(['gratuit', 'materiel'])});
    await waitUntil(() => cards(finder).length === 0, 'places are left');
    await expectEnglish(finder, 'No place matches all your choices');
  });

  it('in a sheet and the ways of taking it away', async () => {
    const finder = await listed();
    expect(await finder.show('florac')).to.equal(true);
    await waitUntil(() => wordsOf(finder).join(' ').includes('Take this information'), 'no sheet is shown');
    await waitUntil(() => !wordsOf(finder).join(' ').includes('Loading'), 'the sheet stays incomplete');
    for (const details of finder.renderRoot.querySelectorAll('details')) details.open = true;
    await expectEnglish(
      finder,
      'They help you to',
      'Information of 5 March 2024.',
      '9 am to noon',
      'Directions',
    );
  });

  it('where a list cannot come, and where there is no place', async () => {
    const failing = await mount({places: () => Promise.reject(new Error('cut'))});
    await waitUntil(() => /could not be loaded/.test(wordsOf(failing).join(' ')), 'nothing failed');
    await expectEnglish(failing, 'Try again');
    const empty = await mount({
      places: () => Promise.resolve({value: listOf([], {origin}), receivedAt: tuesdayMorning}),
    });
    await waitUntil(() => /No place known here/.test(wordsOf(empty).join(' ')), 'not empty');
    await expectEnglish(empty, 'Your town hall can tell you more.');
  });

  it('before a postcode is given', async () => {
    await expectEnglish(await mount({}, ''), 'Your postcode', 'Only the number of the département is sent');
  });
});
