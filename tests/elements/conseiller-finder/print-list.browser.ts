import {expect, waitUntil} from '@open-wc/testing';
import {button, mount, search, settled, sourceOf, somePlace, summary} from './finder.js';

const many = Array.from({length: 7}, (_, index) =>
  somePlace({
    id: `lieu-${String(index)}`,
    name: `Lieu ${String(index)}`,
    position: {latitude: 44.32 + index / 100, longitude: 3.59},
    ...(index === 0 && {phone: '+33465710001', hours: 'Mo-Fr 09:00-12:00'}),
    ...(index === 1 && {email: 'accueil@example.fr'}),
  }),
);

/** Text of the document that would be printed, kept from the dialog that would wait for a person. */
async function printed(press: () => void): Promise<string> {
  const texts: string[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement): Window | null {
      const opened = own?.get?.call(this) as Window | null;
      if (opened) opened.print = () => void texts.push(opened.document.body.innerText);
      return opened;
    },
  });
  try {
    press();
    await waitUntil(() => texts.length > 0, 'nothing was printed');
    return (texts[0] ?? '').replace(/[\s\u00a0]+/g, ' ');
  } finally {
    if (own) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift'}));
  }
}

describe('a printed list', () => {
  it('has every place found, nearest first, with what the screen does not show, its date and its source', async () => {
    const finder = await mount(sourceOf(many));
    await search(finder, 'florac');
    const text = await printed(() => button(finder, 'Imprimer la liste').click());
    await settled(finder);
    expect(text).to.contain('7 lieux, du plus proche au plus loin');
    for (const {name} of many) expect(text).to.contain(name);
    expect(text.indexOf('Lieu 0')).to.be.below(text.indexOf('Lieu 6'));
    expect(text).to.contain('04 65 71 00 01');
    expect(text).to.contain('lundi à vendredi 9 h à 12 h');
    expect(text).to.contain('accueil@example.fr');
    expect(text).to.contain('Imprimé le 24 novembre 2026');
    expect(text).to.contain('Annuaire d’exemple');
    expect(text, 'true at this minute only').not.to.match(/Ouvert |Fermé/);
  });

  it('does not ask to write a commune, where there is no field', async () => {
    const finder = await mount(sourceOf(many));
    expect(summary(finder)).to.contain('Écrivez votre commune');
    const text = await printed(() => button(finder, 'Imprimer la liste').click());
    await settled(finder);
    expect(text).to.contain('7 lieux, par ordre alphabétique des communes : Lozère.');
    expect(text).not.to.contain('Écrivez');
  });

  it('tells in words what is held one week in two, and on what days', async () => {
    const finder = await mount(sourceOf([somePlace({hours: 'week 1-53/2 We 09:30-12:00,14:00-16:30'})]));
    const text = await printed(() => button(finder, 'Imprimer la liste').click());
    await settled(finder);
    expect(text).to.contain(
      'une semaine sur deux : mercredi 9 h 30 à 12 h, 14 h à 16 h 30 (prochaines dates : mercredi 2 décembre, mercredi 16 décembre)',
    );
    expect(text).not.to.contain('week');
  });

  it('is not offered where there is no place to print', async () => {
    const finder = await mount(sourceOf([]));
    expect(() => button(finder, 'Imprimer la liste')).to.throw();
  });
});
