import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {Commune} from '../../../src/domain/geography.js';
import type {PanelInfo} from '../../../src/elements/panel-info/panel-info.js';
import '../../../src/elements/panel-info/define.js';
// What comes on demand is here from the start: no test waits for the server that serves its files.
import '../../../src/elements/panel-info/panel/contact/part.js';
import '../../../src/elements/panel-info/panel/dates/part.js';
import '../../../src/elements/panel-info/panel/part.js';
import '../../../src/domain/understand-further.js';
import '../../../src/sources/programme/programme-from-csv.js';
import '../../../src/sources/agenda/part-ics.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';

/** Tuesday 24 November 2026, ten in the morning in Paris. */
export const tuesdayMorning = new Date('2026-11-24T09:00:00Z');

/** Invented; each test says what else it holds. */
export const someProgramme = {
  version: 1,
  acronym: 'ALPHA',
  name: 'Programme Alpha',
  url: 'https://alpha.example.fr/',
  audience: ['hébergeurs', 'cafés'],
  territory: 'Lozère',
  presented_by: {name: 'Office Alpha'},
  offers: [
    {type: 'atelier', title: 'Atelier photo', price: 'gratuit', duration: '2 h', place: 'Mende'},
    {type: 'diagnostic', title: 'Bilan en ligne', price: 'gratuit', link: 'https://alpha.example.fr/bilan'},
  ],
  updated: '2026-11-20',
  licence: 'Licence Ouverte 2.0',
};

const contact = (organisation: string, number: number, facts: object): object => ({
  organisation,
  zone: `secteur ${organisation}`,
  phone: `04 65 71 00 0${number}`,
  email: `contact@${organisation.toLowerCase()}.example.fr`,
  ...facts,
});

/** Four offices: by commune, by intercommunalité, by département, for all. */
export const contacts = [
  contact('Causses', 1, {communes: ['48061']}),
  contact('Vallée', 2, {epci: ['200069151']}),
  contact('Département', 3, {departements: ['48']}),
  contact('Général', 4, {link: 'https://general.example.fr/'}),
];

const commune = (code: string, name: string, postcode: string, epci: string): Commune => ({
  code,
  name,
  postcodes: [postcode],
  position: {latitude: 44.3, longitude: 3.6},
  epci,
});

export const communes: readonly Commune[] = [
  commune('48061', 'Florac Trois Rivières', '48400', '200069151'),
  commune('48028', 'Les Bondons', '48400', '200069151'),
  commune('48095', 'Mende', '48000', '244800405'),
  commune('48140', 'Saint-Chély-d’Apcher', '48200', '200069144'),
  commune('48156', 'Saint-Flour-de-Mercoire', '48300', '200069144'),
];

/** Gives communes, and nothing else. */
export function communeSource(
  answer: PlaceSource['communes'] = () => Promise.resolve(communes),
): PlaceSource {
  const absent = (): Promise<never> => Promise.reject(new Error('not asked for here'));
  return {places: absent, communes: answer, details: absent};
}

type Body = string | number | Promise<string | number>;
const served = new Map<string, () => Body>();
const {fetch} = globalThis;
/** What was asked of the network, but for what the test page itself is made of. */
export const asked: string[] = [];

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  asked.push(url.href);
  const answer = served.get(url.pathname);
  if (!answer) return fetch(input, init);
  const body = await answer();
  if (body === 0) throw new TypeError('no network');
  return typeof body === 'number' ? new Response('', {status: body}) : new Response(body);
};

let files = 0;
/** What another page of tests kept is not read again. */
const session = Math.random().toString(36).slice(2);
/** Puts a file on the network, at an address of its own: a text, a value, the number of an error, 0 where there is no network. */
export function serve(answer: object | Body | (() => Body), extension = 'json'): string {
  const path = `/programmes/${session}-${++files}.${extension}`;
  served.set(path, () => {
    if (typeof answer === 'function') return (answer as () => Body)();
    return answer instanceof Promise || typeof answer !== 'object' ? answer : JSON.stringify(answer);
  });
  return path;
}

/** Puts an element in the page, on a Tuesday morning. */
export async function mount(facts: Partial<PanelInfo> = {}, children = ''): Promise<PanelInfo> {
  const panel = document.createElement('panel-info');
  panel.innerHTML = children;
  Object.assign(panel, {now: () => tuesdayMorning, source: communeSource(), ...facts});
  return fixture<PanelInfo>(html`${panel}`);
}

/** Puts one that shows this file, and waits until it does. */
export async function mountFile(file: object, facts: Partial<PanelInfo> = {}): Promise<PanelInfo> {
  const panel = await mount({src: serve(file), ...facts});
  const {acronym, name = ''} = file as {acronym?: string; name?: string};
  await says(panel, acronym ?? name);
  return settled(panel);
}

export async function settled(panel: PanelInfo): Promise<PanelInfo> {
  await aTimeout(0);
  await panel.updateComplete;
  return panel;
}

/** Text as a person reads it: one space between words, no-break spaces included. */
export const textOf = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const said = (panel: PanelInfo): string => textOf(panel.renderRoot);

export async function says(panel: PanelInfo, words: string): Promise<void> {
  await waitUntil(() => said(panel).includes(words), `« ${words} » is not said, but: ${said(panel)}`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)} ${said(panel)}`);
    },
  );
}

const all = (panel: PanelInfo, selector: string): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>(selector),
];
export function button(panel: PanelInfo, name: string): HTMLButtonElement {
  const found = all(panel, 'button').find((one) => textOf(one).startsWith(name));
  if (!found) throw new Error(`no button « ${name} »: ${said(panel)}`);
  return found as HTMLButtonElement;
}
export const headings = (panel: PanelInfo): string[] =>
  all(panel, 'h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${textOf(one)}`);
export const links = (panel: PanelInfo): string[] =>
  all(panel, 'a').map((one) => (one as HTMLAnchorElement).href);
export const field = (panel: PanelInfo): HTMLInputElement =>
  panel.renderRoot.querySelector('input') as HTMLInputElement;
/** Whom it is said to call, outside the list of all. */
export const shownContacts = (panel: PanelInfo): string[] =>
  all(panel, '[part="contact"]')
    .filter((one) => !one.closest('details'))
    .map((one) => textOf(one.querySelector('strong')));
/** What is answered under the field. */
export const answer = (panel: PanelInfo): string =>
  textOf(panel.renderRoot.querySelector('#wrong') ?? panel.renderRoot.querySelector('#answer'));

/** Types as a visitor does, and asks. */
export async function search(panel: PanelInfo, text: string): Promise<void> {
  field(panel).focus();
  field(panel).value = text;
  button(panel, 'Trouver mon contact').click();
  await settled(panel);
  await waitUntil(() => answer(panel) !== 'Recherche en cours…' && answer(panel) !== '', 'no answer');
  await settled(panel);
}

/** Puts one so far down the page that nobody sees it yet. */
export async function mountFarBelow(src: string): Promise<PanelInfo> {
  const page = await fixture<HTMLElement>(html`<div><div style="height: 300vh"></div></div>`);
  const panel = document.createElement('panel-info');
  Object.assign(panel, {src, now: () => tuesdayMorning});
  page.append(panel);
  return panel;
}

/** Keeps the console quiet during each test of a `describe`, where what fails is told to it. */
export function quietConsole(): void {
  let restore: () => void;
  beforeEach(() => void ({restore} = consoleLines()));
  afterEach(() => restore());
}

/** Hears what the console is told, and keeps it quiet. */
export function consoleLines(): {lines: string[]; restore: () => void} {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  return {lines, restore: () => (console.warn = warn)};
}
