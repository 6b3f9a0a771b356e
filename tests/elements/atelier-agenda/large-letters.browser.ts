import {expect} from '@open-wc/testing';
import {someEvent} from '../../domain/agenda/some-event.js';
import {all, feedOf, mount, untilSaid} from './agenda.js';

/** How wide the shortest piece of a word of an element is, where lines cut it; all of it where they do not. */
function shortestPiece(element: Element, word: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(word) ?? -1;
    if (at < 0 || walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    return Math.min(...[...range.getClientRects()].map(({width}) => width));
  }
  throw new Error(`no « ${word} »`);
}

describe('an agenda whose letters are twice as large, on a telephone', () => {
  it('cuts no letter alone from the words of its buttons and titles', async () => {
    const event = someEvent({
      title: 'Café numérique au téléphone',
      attendance: 'mixed',
      onlineLink: 'https://visio.example.fr/cafe',
      signUps: [{kind: 'link', value: 'https://a.example.fr/inscription'}],
    });
    const agenda = await mount([feedOf([event])]);
    // A telephone of 360 pixels, whose page and element have each a margin of an em or so.
    agenda.style.cssText = 'width: 276px; font: 32px/1.5 sans-serif';
    await untilSaid(agenda, 'Café numérique');
    const [title] = all(agenda, '.event h3');
    const [signUp, join] = all(agenda, '.event .button');
    for (const [element, word] of [
      [title, 'numérique'],
      [title, 'téléphone'],
      [signUp, 'S’inscrire'],
      [join, 'Rejoindre'],
    ] as const)
      // Two letters at least: with a hyphen, where the browser knows French, a word may be in two lines.
      expect(shortestPiece(element as Element, word), word).to.be.above(
        parseFloat(getComputedStyle(element as Element).fontSize) * 0.75,
      );
  });
});
