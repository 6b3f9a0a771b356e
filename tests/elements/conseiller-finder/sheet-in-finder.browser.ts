import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PlaceDetails} from '../../../src/domain/place.js';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {expectAccessible} from '../../accessible.js';
import {button, mount, names, places, search, settled, sourceOf, textOf} from './finder.js';
import {someDetails} from './some-sheet.js';

const sheet = (finder: ConseillerFinder): HTMLElement | null => finder.renderRoot.querySelector('.sheet');
const focused = (finder: ConseillerFinder): string => textOf(finder.shadowRoot?.activeElement);

async function open(finder: ConseillerFinder, name: string): Promise<HTMLElement> {
  button(finder, name).click();
  await waitUntil(() => sheet(finder) && focused(finder) === name, `no sheet of ${name}`);
  await settled(finder);
  return sheet(finder) as HTMLElement;
}

const known = (facts: Partial<PlaceDetails>): Promise<ReadonlyMap<string, PlaceDetails>> =>
  Promise.resolve(new Map([['florac', someDetails(facts)]]));

describe('the sheet of a place in the finder', () => {
  it('opens from the place’s name, as a named region whose heading has the focus, in place of the list', async () => {
    const finder = await mount(sourceOf(places, {details: () => known({emails: ['lieu@example.fr']})}));
    const opened = await open(finder, 'Médiathèque du Vallon');
    expect(opened.getAttribute('role')).to.equal('region');
    expect(finder.shadowRoot?.activeElement?.localName, 'the outline skips no level').to.equal('h2');
    expect(focused(finder)).to.equal('Médiathèque du Vallon');
    expect(finder.renderRoot.querySelector('.ground')?.getClientRects()).to.have.length(0);
    expect(textOf(opened)).to.contain('04 65 71 00 01');
    expect(textOf(opened)).to.contain('lieu@example.fr');
    await expectAccessible(finder);
  });

  for (const [way, leave] of [
    ['its own button', (finder: ConseillerFinder) => button(finder, 'Retour aux 3 lieux').click()],
    ['Escape', () => sendKeys({press: 'Escape'})],
  ] as const) {
    it(`closes by ${way}, and gives the focus back to the name that opened it`, async () => {
      const finder = await mount();
      await open(finder, 'Médiathèque du Vallon');
      await leave(finder);
      await waitUntil(() => sheet(finder) === null, 'it is still open');
      await settled(finder);
      expect(focused(finder)).to.equal('Médiathèque du Vallon');
      expect((finder.shadowRoot?.activeElement as HTMLElement).localName).to.equal('button');
      expect(names(finder)).to.have.length(3);
    });
  }

  it('closes by Escape without closing the dialog that the finder is in', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const finder = await mount();
    dialog.append(finder);
    dialog.showModal();
    await open(finder, 'Médiathèque du Vallon');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => sheet(finder) === null, 'it is still open');
    expect(dialog.open).to.equal(true);
    const closed = oneEvent(dialog, 'close');
    await sendKeys({press: 'Escape'});
    await closed;
  });

  it('says what could not be loaded, keeps what is known, and loads it at a new try', async () => {
    let cut = true;
    const source = sourceOf(places, {
      details: () =>
        cut
          ? Promise.reject(new SourceError('offline', 'https://donnees.example.fr/', 'cut'))
          : known({emails: ['lieu@example.fr']}),
    });
    const finder = await mount(source);
    const opened = await open(finder, 'Médiathèque du Vallon');
    expect(textOf(opened)).to.contain('04 65 71 00 01');
    expect(textOf(opened)).to.contain('Soit votre connexion est coupée');
    await expectAccessible(finder);
    cut = false;
    button(finder, 'Réessayer').click();
    await waitUntil(() => textOf(sheet(finder)).includes('lieu@example.fr'), 'nothing came');
    expect(focused(finder)).to.equal('Médiathèque du Vallon');
  });

  it('drops the details of a place that was left for another', async () => {
    let give!: (details: ReadonlyMap<string, PlaceDetails>) => void;
    let first = true;
    const late = new Promise<ReadonlyMap<string, PlaceDetails>>((resolve) => (give = resolve));
    const source = sourceOf(places, {
      details: () => {
        const answer = first ? late : Promise.resolve(new Map<string, PlaceDetails>());
        first = false;
        return answer;
      },
    });
    const finder = await mount(source);
    await open(finder, 'Médiathèque du Vallon');
    button(finder, /Retour/).click();
    await settled(finder);
    await open(finder, 'Point numérique de la Gare');
    give(new Map([['florac', someDetails({emails: ['lieu@example.fr']})]]));
    await settled(finder);
    expect(textOf(sheet(finder))).not.to.contain('lieu@example.fr');
  });

  it('leaves with the territory that it is of, and its focus is not lost', async () => {
    const finder = await mount();
    await open(finder, 'Médiathèque du Vallon');
    finder.departement = '12';
    await waitUntil(() => sheet(finder) === null, 'it is still open');
    await settled(finder);
    expect(focused(finder)).to.equal('Trouver de l’aide avec le numérique');
  });

  it('closes without taking the focus from the rest of the page', async () => {
    const finder = await mount();
    await open(finder, 'Médiathèque du Vallon');
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Aveyron</button>`);
    elsewhere.focus();
    finder.departement = '12';
    await waitUntil(() => sheet(finder) === null, 'it is still open');
    await settled(finder);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('says how far the place is once a commune was searched', async () => {
    const finder = await mount();
    await search(finder, 'florac');
    expect(textOf(await open(finder, 'Médiathèque du Vallon'))).to.match(
      /700 m depuis Florac Trois Rivières/,
    );
  });
});
