import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {cards, mount, sourceOf, textOf, tuesdayMorning} from './finder.js';

const source = sourceOf();
const now = (): Date => tuesdayMorning;
const finder = (): TemplateResult =>
  html`<conseiller-finder departement="48" .source=${source} .now=${now}></conseiller-finder>`;

const root = (one: ConseillerFinder): Element | null => one.renderRoot.querySelector('section.root');
const title = (one: ConseillerFinder): string => textOf(root(one)?.querySelector('#title'));
const FRENCH = 'Trouver de l’aide avec le numérique';
const ENGLISH = 'Find help with digital matters';

/** Waits until the finder shows its places, and tells its title. */
async function shown(one: ConseillerFinder): Promise<string> {
  await waitUntil(() => cards(one).length > 0, 'no place is shown');
  return title(one);
}

async function expectLanguage(one: ConseillerFinder, lang: 'fr' | 'en'): Promise<void> {
  expect(await shown(one)).to.equal(lang === 'en' ? ENGLISH : FRENCH);
  expect(root(one)?.getAttribute('lang')).to.equal(lang);
}

const within = (parent: ParentNode): ConseillerFinder =>
  parent.querySelector('conseiller-finder') as ConseillerFinder;

describe('the language of a finder', () => {
  const page = document.documentElement;
  const langOfPage = page.lang;
  afterEach(() => {
    page.lang = langOfPage;
  });

  it('is French where neither it nor its page says any', async () => {
    page.removeAttribute('lang');
    await expectLanguage(await mount(source), 'fr');
  });

  it('is English where it says so itself, of whichever country', async () => {
    for (const lang of ['en', 'en-GB', 'EN']) {
      const one = await fixture<ConseillerFinder>(html`
        <conseiller-finder lang=${lang} departement="48" .source=${source} .now=${now}></conseiller-finder>
      `);
      await expectLanguage(one, 'en');
    }
  });

  it('is French for a language that Draille does not speak', async () => {
    await expectLanguage(within(await fixture(html`<div lang="enf">${finder()}</div>`)), 'fr');
    await expectLanguage(within(await fixture(html`<div lang="de">${finder()}</div>`)), 'fr');
  });

  it('is that of what it stands in', async () => {
    await expectLanguage(within(await fixture(html`<div lang="en"><p>${finder()}</p></div>`)), 'en');
  });

  it('is that of the page', async () => {
    page.lang = 'en';
    await expectLanguage(await mount(source), 'en');
  });

  it('is that of what its host stands in, through a shadow root', async () => {
    const outer = await fixture(html`<div lang="en"><p></p></div>`);
    const shadow = (outer.querySelector('p') as HTMLElement).attachShadow({mode: 'open'});
    const one = Object.assign(document.createElement('conseiller-finder'), {departement: '48', source, now});
    shadow.append(one);
    await expectLanguage(one, 'en');
  });

  it('is French in an English page, where it says so itself', async () => {
    page.lang = 'en';
    const one = await fixture<ConseillerFinder>(html`
      <conseiller-finder lang="fr" departement="48" .source=${source} .now=${now}></conseiller-finder>
    `);
    await expectLanguage(one, 'fr');
  });

  it('is its own for each of two finders on one page', async () => {
    const both = await fixture(html`
      <div>
        <div lang="en">${finder()}</div>
        <div lang="fr">${finder()}</div>
      </div>
    `);
    await expectLanguage(within(both.children[0] as Element), 'en');
    await expectLanguage(within(both.children[1] as Element), 'fr');
  });

  it('follows its attribute, there and back', async () => {
    const one = await mount(source);
    await expectLanguage(one, 'fr');
    one.lang = 'en';
    await waitUntil(() => title(one) === ENGLISH, 'it stayed French');
    await expectLanguage(one, 'en');
    one.setAttribute('lang', 'fr');
    await waitUntil(() => title(one) === FRENCH, 'it stayed English');
    await expectLanguage(one, 'fr');
  });

  it('does not show French first where it is English', async () => {
    const seen = new Set<string>();
    const one = Object.assign(document.createElement('conseiller-finder'), {departement: '48', source, now});
    one.lang = 'en';
    (await fixture(html`<div></div>`)).append(one);
    const observer = new MutationObserver(() => seen.add(title(one)));
    observer.observe(one.renderRoot, {childList: true, subtree: true});
    await expectLanguage(one, 'en');
    observer.disconnect();
    expect([...seen].filter((words) => words !== '')).to.deep.equal([ENGLISH]);
  });
});
