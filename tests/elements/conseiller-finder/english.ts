import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {Place} from '../../../src/domain/place.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {en} from '../../../src/i18n/en.js';
import {frFilters} from '../../../src/i18n/fr-filters.js';
import {frSearch} from '../../../src/i18n/fr-search.js';
import {frSheet} from '../../../src/i18n/fr-sheet.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import {fr} from '../../../src/i18n/fr.js';
import {expectAccessible} from '../../accessible.js';
import {cards, communes, listOf, somePlace, sourceOf, textOf, tuesdayMorning} from './finder.js';

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

export const origin = {
  name: 'Delta',
  url: 'https://delta.example.fr/',
  licence: 'Epsilon',
  updated: '2026-11-21',
};
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

export async function mountEnglish(
  answers: Partial<PlaceSource> = {},
  departement?: string,
): Promise<ConseillerFinder> {
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
export async function listed(): Promise<ConseillerFinder> {
  const finder = await mountEnglish();
  await waitUntil(() => cards(finder).length === 2, 'no place is shown');
  return finder;
}

/** Every sentence that does not depend on anything. */
function constants(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\s+/g, ' ').trim()];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(constants) : [];
}
const english = new Set(constants(en));
export const french = [fr, frSearch, frFilters, frSheet, frTakeAway]
  .flatMap(constants)
  .filter((one) => !english.has(one));
/** What only French has, for the sentences that depend on something; English keeps some names of programmes. */
export const FRENCH_WORD =
  /«|»|(?<![\p{L}’])(le|la|les|des|du|une|et|vous|votre|pour|dans|est|sont|avec|lieux?|horaires|ouvert|fermé|à)(?!\p{L})|(?<!\p{L})[dl]’/iu;

/** Each text and each spoken name that a finder shows. */
export function wordsOf(finder: ConseillerFinder): string[] {
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

export async function expectEnglish(finder: ConseillerFinder, ...seen: string[]): Promise<void> {
  const shown = wordsOf(finder);
  for (const words of seen) expect(shown.join(' ')).to.contain(words);
  expect(shown.filter((text) => french.includes(text) || FRENCH_WORD.test(text))).to.deep.equal([]);
  await expectAccessible(finder);
}
