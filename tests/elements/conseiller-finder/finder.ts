import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {Commune} from '../../../src/domain/geography.js';
import type {Place} from '../../../src/domain/place.js';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import '../../../src/elements/conseiller-finder/define.js';
// What comes on demand is here from the start: no test waits for the server that serves its files.
import '../../../src/elements/conseiller-finder/address/part.js';
import '../../../src/elements/conseiller-finder/filters/desk.js';
import '../../../src/elements/conseiller-finder/place/part.js';
import '../../../src/elements/conseiller-finder/print/desk.js';
import '../../../src/elements/conseiller-finder/search/part.js';
import {barePlace} from '../../bare-place.js';
import type {PlaceList, PlaceSource, Reading} from '../../../src/sources/place-source.js';

/** A place of Florac of which nothing else is known but what the test says. */
export const somePlace = (facts: Partial<Place> = {}): Place => barePlace({codeInsee: '48061', ...facts});

/** Invented places of Lozère, in no order. */
export const places: readonly Place[] = [
  somePlace({
    id: 'mende',
    name: 'Point numérique de la Gare',
    commune: 'Mende',
    codeInsee: '48095',
    position: {latitude: 44.52, longitude: 3.5},
  }),
  somePlace({
    id: 'florac',
    name: 'Médiathèque du Vallon',
    address: '3 place de l’Ormeau',
    position: {latitude: 44.326, longitude: 3.594},
    phone: '+33465710001',
    hours: 'Mo-Fr 09:00-12:00,14:00-17:00',
    services: ['demarches', 'outils'],
    programmes: ['conseiller-numerique', 'aidants-connect'],
    costs: ['gratuit'],
  }),
  somePlace({
    id: 'villefort',
    name: 'France services du Lac',
    commune: 'Villefort',
    codeInsee: '48198',
    position: {latitude: 44.44, longitude: 3.93, approximate: true},
    programmes: ['france-services'],
    hours: 'sur rendez-vous',
  }),
];

const commune = (
  code: string,
  name: string,
  postcode: string,
  latitude: number,
  longitude: number,
): Commune => ({
  code,
  name,
  postcodes: [postcode],
  position: {latitude, longitude},
  epci: code === '48198' ? '200069151' : '200069268',
});

export const communes: readonly Commune[] = [
  commune('48061', 'Florac Trois Rivières', '48400', 44.32, 3.59),
  commune('48028', 'Cans et Cévennes', '48400', 44.28, 3.65),
  commune('48095', 'Mende', '48000', 44.53, 3.49),
  commune('48140', 'Saint-Chély-d’Apcher', '48200', 44.8, 3.28),
  commune('48156', 'Saint-Flour-de-Mercoire', '48300', 44.75, 3.8),
  commune('48198', 'Villefort', '48800', 44.44, 3.93),
];

export function listOf(list: readonly Place[], facts: Partial<PlaceList> = {}): PlaceList {
  return {
    departement: {code: '48', name: 'Lozère'},
    places: list,
    origin: {
      name: 'Annuaire d’exemple',
      url: 'https://annuaire.example.fr/',
      licence: 'Licence Ouverte 2.0',
      updated: '2026-11-21',
    },
    ...facts,
  };
}

export function readingOf(
  list: readonly Place[],
  facts: Partial<Reading<PlaceList>> = {},
): Reading<PlaceList> {
  return {value: listOf(list), receivedAt: new Date('2026-11-24T08:00:00Z'), ...facts};
}

/** A source that answers at once, but for what the test says. */
export function sourceOf(list: readonly Place[] = places, answers: Partial<PlaceSource> = {}): PlaceSource {
  return {
    places: () => Promise.resolve(readingOf(list)),
    communes: () => Promise.resolve(communes),
    details: () => Promise.resolve(new Map()),
    ...answers,
  };
}

/** Tuesday 24 November 2026, ten in the morning in Paris. */
export const tuesdayMorning = new Date('2026-11-24T09:00:00Z');

/** Puts a finder in the page, of Lozère unless the test says otherwise, on a Tuesday morning. */
export async function mount(
  source: PlaceSource = sourceOf(),
  {departement = '48', now = tuesdayMorning, children = ''} = {},
): Promise<ConseillerFinder> {
  const finder = await fixture<ConseillerFinder>(html`
    <conseiller-finder
      departement=${departement}
      .source=${source}
      .now=${() => now}
      .innerHTML=${children}
    ></conseiller-finder>
  `);
  return settled(finder);
}

/** Waits until what was asked has been answered and shown. */
export async function settled(finder: ConseillerFinder): Promise<ConseillerFinder> {
  await aTimeout(0);
  await finder.updateComplete;
  return finder;
}

const all = (finder: ConseillerFinder, selector: string): HTMLElement[] => [
  ...finder.renderRoot.querySelectorAll<HTMLElement>(selector),
];
/** Text as a person reads it: one space between words, no-break spaces included. */
export const textOf = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export function field(finder: ConseillerFinder): HTMLInputElement {
  return finder.renderRoot.querySelector('input') as HTMLInputElement;
}

export function button(finder: ConseillerFinder, name: string | RegExp): HTMLButtonElement {
  const found = all(finder, 'button').find((one) => textOf(one).match(name));
  if (!found) throw new Error(`no button « ${String(name)} »`);
  return found as HTMLButtonElement;
}

export const cards = (finder: ConseillerFinder): HTMLElement[] => all(finder, '[part~="card"]');
export const names = (finder: ConseillerFinder): string[] =>
  cards(finder).map((card) => textOf(card.querySelector('h3')));
export const options = (finder: ConseillerFinder): HTMLElement[] => all(finder, '[role="option"]');
export const statuses = (finder: ConseillerFinder): string[] => all(finder, '[role="status"]').map(textOf);
/** The sentence above the list. */
export const summary = (finder: ConseillerFinder): string =>
  textOf(finder.renderRoot.querySelector('.summary'));
/** What the question answers under its field. */
export const answer = (finder: ConseillerFinder): string =>
  textOf(finder.renderRoot.querySelector('form [role="status"]'));

/** What comes with the first use of the field. */
const searchCode = (): Promise<unknown> => import('../../../src/elements/conseiller-finder/search/part.js');

/** Types in the field as a visitor does, without asking yet. */
export async function type(finder: ConseillerFinder, text: string): Promise<void> {
  const input = field(finder);
  input.focus();
  await searchCode();
  await settled(finder);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(finder);
}

/** Types, presses the button, and waits for the answer. */
export async function search(finder: ConseillerFinder, text: string): Promise<void> {
  await type(finder, text);
  button(finder, 'Chercher').click();
  await settled(finder);
  await waitUntil(() => answer(finder) !== 'Recherche en cours…', 'the search did not answer');
  await settled(finder);
}
