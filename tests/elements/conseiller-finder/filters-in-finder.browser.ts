import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../../accessible.js';
import {button, mount, names, places, search, sourceOf, somePlace, summary, textOf} from './finder.js';

const active = (finder: ConseillerFinder): Element | null | undefined => finder.shadowRoot?.activeElement;
const focused = (finder: ConseillerFinder): string => textOf(active(finder));
const panel = (finder: ConseillerFinder): HTMLElement | null =>
  finder.renderRoot.querySelector('[part~="filters"]');

function choice(finder: ConseillerFinder, name: string): HTMLInputElement {
  const label = [...finder.renderRoot.querySelectorAll('label.choice')].find((one) =>
    textOf(one.querySelector('.label')).match(name),
  );
  if (!label) throw new Error(`no choice « ${name} »`);
  return label.querySelector('input') as HTMLInputElement;
}

async function unfold(finder: ConseillerFinder): Promise<void> {
  button(finder, /^(Filtrer les lieux|Plus de choix)$/).click();
  await waitUntil(() => focused(finder) === 'Ce que vous cherchez', 'the choices did not unfold');
}

async function choose(finder: ConseillerFinder, name: string): Promise<void> {
  const box = choice(finder, name);
  box.focus();
  box.click();
  await finder.updateComplete;
}

/** Two places and two choices that no place answers together. */
const apart = [
  somePlace({id: 'a', name: 'Lieu des démarches', services: ['demarches'], programmes: ['france-services']}),
  somePlace({id: 'b', name: 'Lieu gratuit', services: ['outils'], costs: ['gratuit']}),
];

describe('the choices, in the finder', () => {
  it('unfold under the question, and their heading has the focus', async () => {
    const finder = await mount();
    expect(panel(finder)).to.equal(null);
    await unfold(finder);
    expect(active(finder)?.localName).to.equal('h3');
    expect(panel(finder)?.contains(active(finder) ?? null)).to.equal(true);
    await expectAccessible(finder);
  });

  it('narrow the list at once, which one sentence says, once', async () => {
    const finder = await mount();
    await unfold(finder);
    const said: string[] = [];
    const observers = [...finder.renderRoot.querySelectorAll('[role="status"], [role="alert"]')].map(
      (live) => {
        let last = textOf(live);
        const observer = new MutationObserver(() => {
          if (textOf(live) !== last) said.push((last = textOf(live)));
        });
        observer.observe(live, {childList: true, characterData: true, subtree: true});
        return observer;
      },
    );
    await choose(finder, 'Démarches en ligne');
    await waitUntil(() => said.length > 0, 'nothing was said');
    observers.forEach((observer) => observer.disconnect());
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
    expect(said).to.deep.equal([summary(finder)]);
    expect(summary(finder)).to.match(/^1 lieu répond à vos choix/);
  });

  it('close on « Plus de choix », with what was chosen above the list, to be taken back', async () => {
    const finder = await mount();
    await unfold(finder);
    await choose(finder, 'Démarches en ligne');
    button(finder, 'Voir le lieu').click();
    await waitUntil(() => focused(finder) === 'Plus de choix', 'the focus is not on « Plus de choix »');
    expect(panel(finder)).to.equal(null);
    await expectAccessible(finder);
    const remove = button(finder, 'Démarches en ligne, retirer');
    remove.focus();
    remove.click();
    await waitUntil(() => names(finder).length === 3, 'the choice was not taken back');
    await waitUntil(() => focused(finder) === 'Plus de choix', 'the focus was lost with the button');
  });

  it('unfold once, however often one presses while they come', async () => {
    const finder = await mount();
    const opener = button(finder, /^(Filtrer les lieux|Plus de choix)$/);
    opener.click();
    opener.click();
    await waitUntil(() => focused(finder) === 'Ce que vous cherchez', 'the choices did not unfold');
    await finder.updateComplete;
    expect(panel(finder)).not.to.equal(null);
  });

  it('are taken back one by one, each time from a button that stays', async () => {
    const finder = await mount();
    finder.filter({criteria: new Set(['demarches', 'outils', 'conseiller-numerique'])});
    await waitUntil(() => names(finder).length === 1, 'the list was not narrowed');
    const remove = button(finder, /, retirer$/);
    remove.focus();
    remove.click();
    await waitUntil(() => focused(finder) === 'Plus de choix', `the focus is on ${focused(finder)}`);
  });

  it('are all taken back at once, and the focus stays among them', async () => {
    const finder = await mount();
    await unfold(finder);
    await choose(finder, 'Démarches en ligne');
    const clear = button(finder, 'Tout effacer');
    clear.focus();
    clear.click();
    await waitUntil(() => names(finder).length === 3, 'the choices were not taken back');
    await waitUntil(() => focused(finder) === 'Ce que vous cherchez', 'the focus was lost with the button');
    expect(choice(finder, 'Démarches en ligne').checked).to.equal(false);
  });

  it('give ways out of a list that they left empty, and the focus is not lost', async () => {
    const finder = await mount(sourceOf(apart));
    finder.filter({criteria: new Set(['demarches', 'gratuit'])});
    await waitUntil(() => summary(finder) === 'Aucun lieu ne répond à tous vos choix.', summary(finder));
    expect(names(finder)).to.deep.equal([]);
    await expectAccessible(finder);
    const way = button(finder, /^Sans « Gratuit/);
    expect(textOf(way)).to.match(/: 1 lieu$/);
    way.focus();
    way.click();
    await waitUntil(() => names(finder).length === 1, 'the way out leads nowhere');
    expect(names(finder)).to.deep.equal(['Lieu des démarches']);
    await waitUntil(() => focused(finder) === 'Plus de choix', 'the focus was lost with the button');
  });

  it('stay made when one searches elsewhere', async () => {
    const finder = await mount();
    await unfold(finder);
    await choose(finder, 'Démarches en ligne');
    await search(finder, 'villefort');
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
    expect(choice(finder, 'Démarches en ligne').checked).to.equal(true);
  });

  it('show the places that receive no public only when asked', async () => {
    const office = somePlace({id: 'siege', name: 'Siège', access: ['pas-de-public']});
    const finder = await mount(sourceOf([...places, office]));
    await unfold(finder);
    expect(names(finder)).to.not.include('Siège');
    const label = [...finder.renderRoot.querySelectorAll('label')].find((one) =>
      textOf(one).startsWith('Montrer aussi les lieux qui ne reçoivent pas de public (1)'),
    );
    label?.querySelector('input')?.click();
    await waitUntil(() => names(finder).includes('Siège'), 'the place was not shown');
  });
});
