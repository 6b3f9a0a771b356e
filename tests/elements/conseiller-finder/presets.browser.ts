import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {button, mount, names, sourceOf, summary, textOf, tuesdayMorning} from './finder.js';

async function preset(attribute: string, value: string, locked = false): Promise<ConseillerFinder> {
  const finder = document.createElement('conseiller-finder');
  finder.setAttribute('departement', '48');
  finder.setAttribute(attribute, value);
  finder.toggleAttribute('locked', locked);
  Object.assign(finder, {source: sourceOf(), now: () => tuesdayMorning});
  return await fixture<ConseillerFinder>(html`${finder}`);
}
const narrowed = (finder: ConseillerFinder): Promise<void> =>
  waitUntil(() => names(finder).length > 0, 'nothing was shown');

describe('the places that a page asks for from the start', () => {
  for (const value of ['demarches', 'Aide aux démarches administratives'])
    it(`are those of « ${value} », which the visitor may take back`, async () => {
      const finder = await preset('services', value);
      const shown: string[] = [];
      const observer = new MutationObserver(() => shown.push(...names(finder)));
      observer.observe(finder.renderRoot, {childList: true, subtree: true});
      await narrowed(finder);
      observer.disconnect();
      // Nothing else was shown for the time that the choices took to come.
      expect(new Set([...shown, ...names(finder)])).to.deep.equal(new Set(['Médiathèque du Vallon']));
      button(finder, 'Démarches en ligne, retirer').click();
      await waitUntil(() => names(finder).length === 3, 'the choice was not taken back');
    });

  it('cannot be taken back where they are locked', async () => {
    const finder = await preset('services', 'demarches', true);
    await narrowed(finder);
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
    const buttons = [...finder.renderRoot.querySelectorAll('button')].map(textOf);
    expect(buttons.filter((name) => name.includes('retirer'))).to.deep.equal([]);
    finder.filter({criteria: new Set()});
    button(finder, 'Plus de choix').click();
    await waitUntil(() => finder.renderRoot.querySelector('[part~="filters"]'), 'no choices');
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
  });

  it('may leave none where they are locked: that is no lack of data', async () => {
    const finder = await preset('services', 'materiel', true);
    await waitUntil(() => summary(finder) === 'Aucun lieu ne répond à tous vos choix.', summary(finder));
  });

  it('are not what leaves none where the page locks nothing, and the data have no place', async () => {
    const finder = await mount(sourceOf([]));
    finder.locked = true;
    await finder.updateComplete;
    expect(summary(finder)).to.match(
      /^Aucun lieu connu ici\. Les données n’ont pas de lieu d’aide ici \(Lozère\)/,
    );
  });

  it('leave out a value that nobody knows, which the console says once', async () => {
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      const finder = await preset('services', 'demarches,voyance');
      await narrowed(finder);
      expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
      finder.requestUpdate();
      await finder.updateComplete;
      await narrowed(await preset('services', 'demarches,voyance'));
    } finally {
      console.warn = warn;
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('services does not know voyance');
  });
});
