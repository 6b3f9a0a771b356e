import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import type {PlaceDetails} from '../../../src/domain/place.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {expectAccessible} from '../../accessible.js';
import {button, mount, names, search, sourceOf, textOf} from './finder.js';
import {someDetails} from './some-sheet.js';

const region = (finder: ConseillerFinder): HTMLElement | null =>
  finder.renderRoot.querySelector('[role="region"]');
const focused = (finder: ConseillerFinder): string => textOf(finder.shadowRoot?.activeElement);
const ground = (finder: ConseillerFinder): HTMLElement =>
  finder.renderRoot.querySelector('.ground') as HTMLElement;
/** What the sheet says of its own details: the last of its sentences that tell of a change. */
const rest = (finder: ConseillerFinder): string =>
  textOf([...(region(finder)?.querySelectorAll('[role="status"]') ?? [])].at(-1));

async function open(finder: ConseillerFinder, name: string): Promise<HTMLElement> {
  const opener = button(finder, name);
  opener.focus();
  opener.click();
  await waitUntil(() => region(finder) && focused(finder) === name, `the sheet of ${name} did not open`);
  return region(finder) as HTMLElement;
}

function escape(finder: ConseillerFinder): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: 'Escape',
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  finder.shadowRoot?.activeElement?.dispatchEvent(event);
  return event;
}

describe('the sheet of a place, in the finder', () => {
  it('takes the place of the list, is named by the place, and its heading has the focus', async () => {
    const finder = await mount();
    const sheet = await open(finder, 'Médiathèque du Vallon');
    const title = finder.renderRoot.querySelector(`#${sheet.getAttribute('aria-labelledby') ?? ''}`);
    expect(textOf(title)).to.equal('Médiathèque du Vallon');
    expect(finder.shadowRoot?.activeElement?.closest('h3')).to.equal(title?.querySelector('h3'));
    expect(ground(finder).checkVisibility()).to.equal(false);
    expect(sheet.checkVisibility()).to.equal(true);
    await expectAccessible(finder);
  });

  it('goes back to the list, on the name that opened it', async () => {
    const finder = await mount();
    await open(finder, 'Médiathèque du Vallon');
    button(finder, 'Retour aux 3 lieux').click();
    await waitUntil(() => !region(finder) && focused(finder) !== '', 'the sheet did not close');
    expect(finder.shadowRoot?.activeElement).to.equal(button(finder, 'Médiathèque du Vallon'));
    expect(ground(finder).checkVisibility()).to.equal(true);
    expect(names(finder)).to.have.length(3);
  });

  it('closes with Escape, and leaves open the dialog around it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const finder = await mount();
    dialog.append(finder);
    dialog.showModal();
    await open(finder, 'Médiathèque du Vallon');
    const heard: Event[] = [];
    dialog.addEventListener('keydown', (event) => heard.push(event));
    const event = escape(finder);
    await waitUntil(() => !region(finder) && focused(finder) === 'Médiathèque du Vallon');
    expect(event.defaultPrevented).to.equal(true);
    expect(heard).to.deep.equal([]);
    expect(dialog.open).to.equal(true);
    // In the list, Escape belongs to the page again.
    expect(escape(finder).defaultPrevented).to.equal(false);
    expect(heard).to.have.length(1);
  });

  it('begins afresh with another place: nothing stays of what was asked of the first', async () => {
    const finder = await mount();
    await open(finder, 'Médiathèque du Vallon');
    button(finder, 'Code à photographier').click();
    await waitUntil(() => region(finder)?.querySelector('[role="img"]'), 'no code to photograph');
    button(finder, 'Retour aux').click();
    await waitUntil(() => !region(finder));
    const other = await open(finder, 'France services du Lac');
    expect(other.querySelector('[role="img"]')).to.equal(null);
  });

  it('leaves the search at work', async () => {
    const finder = await mount();
    await open(finder, 'Médiathèque du Vallon');
    escape(finder);
    await waitUntil(() => !region(finder));
    await search(finder, 'villefort');
    expect(names(finder)[0]).to.equal('France services du Lac');
    const sheet = await open(finder, 'Médiathèque du Vallon');
    expect(textOf(sheet)).to.match(/\d km/);
  });
});

describe('the rest of the sheet', () => {
  it('is awaited, then shown', async () => {
    let answer: (details: ReadonlyMap<string, PlaceDetails>) => void = () => undefined;
    const asked: string[] = [];
    const details = (departement: string): Promise<ReadonlyMap<string, PlaceDetails>> => {
      asked.push(departement);
      return new Promise((resolve) => (answer = resolve));
    };
    const finder = await mount(sourceOf(undefined, {details}));
    const sheet = await open(finder, 'Médiathèque du Vallon');
    expect(asked).to.deep.equal(['48']);
    expect(rest(finder)).to.contain('Chargement');
    await expectAccessible(finder);
    answer(new Map([['florac', someDetails({summary: 'Au fond de la cour.'})]]));
    await waitUntil(() => textOf(sheet).includes('Au fond de la cour.'), 'the details are not shown');
    expect(rest(finder)).to.equal('');
  });

  it('says that it did not come, and comes when asked again', async () => {
    const answers = [
      () =>
        Promise.reject<ReadonlyMap<string, PlaceDetails>>(
          new SourceError('timeout', '/absent/48.json', 'too slow'),
        ),
      () => Promise.resolve(new Map([['florac', someDetails({summary: 'Au fond de la cour.'})]])),
    ];
    const details = () => (answers.shift() as (typeof answers)[0])();
    const finder = await mount(sourceOf(undefined, {details}));
    const sheet = await open(finder, 'Médiathèque du Vallon');
    await waitUntil(() => rest(finder).includes('Réessayer'), 'the failure is not said');
    await expectAccessible(finder);
    button(finder, 'Réessayer').click();
    await waitUntil(() => textOf(sheet).includes('Au fond de la cour.'), 'the details are not shown');
    expect(focused(finder)).to.equal('Médiathèque du Vallon');
  });
});
