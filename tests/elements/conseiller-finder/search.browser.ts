import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectAccessible} from '../../accessible.js';
import {
  answer,
  button,
  cards,
  field,
  mount,
  names,
  options,
  search,
  settled,
  sourceOf,
  summary,
  textOf,
  type,
} from './finder.js';

describe('the question', () => {
  it('puts the places of the commune first, with their distance', async () => {
    const finder = await mount();
    await search(finder, 'florac');
    expect(names(finder)).to.deep.equal([
      'Médiathèque du Vallon',
      'Point numérique de la Gare',
      'France services du Lac',
    ]);
    expect(textOf(cards(finder)[0]?.querySelector('.distance'))).to.equal('700 m');
    expect(textOf(cards(finder)[1]?.querySelector('.distance'))).to.equal('23 km');
    expect(summary(finder)).to.equal(
      '3 lieux, du plus proche au plus loin. Distances à vol d’oiseau, depuis Florac Trois Rivières.',
    );
    await expectAccessible(finder);
  });

  it('says that a distance is approximate when only the commune of the place is known', async () => {
    const finder = await mount();
    await search(finder, 'Villefort');
    expect(textOf(cards(finder)[0]?.querySelector('.distance'))).to.equal('environ 1 km');
  });

  for (const typed of ['saint chely d apcher', 'St-Chély', 'SAINT-CHELY', 'saint chély d’ap', '  48200 ']) {
    it(`understands « ${typed} »`, async () => {
      const finder = await mount();
      await search(finder, typed);
      expect(summary(finder)).to.match(/depuis (Saint-Chély-d’Apcher|48200)/);
    });
  }

  it('offers the commune that was meant when a letter is wrong, and takes it when it is pressed', async () => {
    const finder = await mount();
    await search(finder, 'vilfort');
    expect(answer(finder)).to.contain('Est-ce une de ces communes');
    await expectAccessible(finder);
    button(finder, /Villefort/).click();
    await settled(finder);
    expect(names(finder)[0]).to.equal('France services du Lac');
    expect(field(finder).value).to.equal('Villefort');
    expect(textOf(finder.shadowRoot?.activeElement)).to.equal('Chercher');
  });

  it('lets one choose when several communes have what was typed', async () => {
    const finder = await mount();
    await search(finder, 'saint');
    expect(answer(finder)).to.contain('Plusieurs communes correspondent');
    button(finder, /Saint-Flour/).click();
    await settled(finder);
    expect(summary(finder)).to.contain('Saint-Flour-de-Mercoire');
  });

  it('measures from the middle of a postal code at once, and from the commune when it is chosen', async () => {
    const finder = await mount();
    await search(finder, '48400');
    expect(summary(finder)).to.contain('depuis 48400');
    const refine = finder.renderRoot.querySelector('summary');
    expect(textOf(refine)).to.equal(
      '2 communes ont ce code postal : choisir la vôtre, pour des distances justes',
    );
    refine?.click();
    await expectAccessible(finder);
    button(finder, /Florac/).click();
    await settled(finder);
    expect(textOf(cards(finder)[0]?.querySelector('.distance'))).to.equal('700 m');
    expect(finder.renderRoot.querySelector('summary')).to.equal(null);
  });

  it('says what to do when the name is unknown, and keeps the list', async () => {
    const finder = await mount();
    await search(finder, 'xyzxyz');
    expect(answer(finder)).to.equal(
      '« xyzxyz » n’est pas une commune connue (Lozère). Vérifiez l’orthographe. Village rattaché à une autre commune ? Écrivez le nom de celle-ci, ou le code postal.',
    );
    expect(field(finder).getAttribute('aria-invalid')).to.equal('true');
    expect(names(finder)).to.have.length(3);
    await expectAccessible(finder);
  });

  it('says what to type when nothing is, and goes back to the whole list after a search', async () => {
    const finder = await mount();
    await search(finder, '');
    expect(answer(finder)).to.equal('Écrivez le nom de votre commune, ou votre code postal.');
    button(finder, 'Chercher').focus();
    await search(finder, '');
    // The field says it again, to whom asks for nothing again.
    await waitUntil(() => finder.shadowRoot?.activeElement === field(finder), 'nothing was said again');
    expect(field(finder).getAttribute('aria-invalid')).to.equal('true');
    await search(finder, 'mende');
    await search(finder, ' ');
    expect(answer(finder)).to.equal('');
    expect(summary(finder)).to.contain('3 lieux, par ordre alphabétique des communes : Lozère.');
  });

  it('suggests communes while typing; the arrows and Enter choose one', async () => {
    const finder = await mount();
    await type(finder, 'sa');
    expect(options(finder).map((option) => textOf(option.firstElementChild))).to.deep.equal([
      'Saint-Chély-d’Apcher',
      'Saint-Flour-de-Mercoire',
    ]);
    expect(field(finder).getAttribute('aria-expanded')).to.equal('true');
    expect(answer(finder)).to.equal('2 propositions');
    await expectAccessible(finder);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    const active = field(finder).getAttribute('aria-activedescendant') ?? '';
    expect(textOf(finder.shadowRoot?.getElementById(active)?.firstElementChild)).to.equal(
      'Saint-Flour-de-Mercoire',
    );
    await sendKeys({press: 'Enter'});
    await settled(finder);
    expect(summary(finder)).to.contain('Saint-Flour-de-Mercoire');
    expect(options(finder)).to.have.length(0);
    expect(finder.shadowRoot?.activeElement).to.equal(field(finder));
  });

  it('goes from the field to the button with Tab, over a list long enough to scroll', async () => {
    const many = Array.from({length: 30}, (_, index) => ({
      code: `48${String(index).padStart(3, '0')}`,
      name: `Saint-Exemple-${String(index)}`,
      postcodes: ['48000'],
      position: {latitude: 44.5, longitude: 3.5},
    }));
    const finder = await mount(sourceOf(undefined, {communes: () => Promise.resolve(many)}));
    await type(finder, 'saint');
    const list = finder.renderRoot.querySelector('[role="listbox"]') as HTMLElement;
    list.style.maxHeight = '5em';
    await sendKeys({press: 'Tab'});
    await settled(finder);
    expect(textOf(finder.shadowRoot?.activeElement)).to.equal('Chercher');
  });

  it('closes the suggestions with Escape and keeps what was typed', async () => {
    const finder = await mount();
    await type(finder, 'men');
    await sendKeys({press: 'Escape'});
    await settled(finder);
    expect(options(finder)).to.have.length(0);
    expect(field(finder).getAttribute('aria-expanded')).to.equal('false');
    expect(field(finder).value).to.equal('men');
  });

  it('searches with Enter when no suggestion is active', async () => {
    const finder = await mount();
    await type(finder, 'mende');
    await sendKeys({press: 'Enter'});
    await settled(finder);
    expect(names(finder)[0]).to.equal('Point numérique de la Gare');
  });

  it('asks again for the communes when they could not be loaded', async () => {
    let cut = true;
    const source = sourceOf();
    const finder = await mount({
      ...source,
      communes: (departement) => (cut ? Promise.reject(new Error('cut')) : source.communes(departement)),
    });
    await search(finder, 'mende');
    expect(answer(finder)).to.contain('La recherche n’a pas pu se faire');
    // Told with the field, which is not at fault.
    expect(field(finder).getAttribute('aria-describedby')).to.equal('answer privacy');
    expect(field(finder).getAttribute('aria-invalid')).to.equal('false');
    cut = false;
    await search(finder, 'mende');
    expect(names(finder)[0]).to.equal('Point numérique de la Gare');
  });
});
