import {expect} from '@open-wc/testing';
import {someEvent} from '../../domain/agenda/some-event.js';
import {all, feedOf, mount, untilSaid} from './agenda.js';

/** How many lines a word of an element is in. */
function linesOf(element: Element, word: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(word) ?? -1;
    if (at < 0 || walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
  }
  throw new Error(`no « ${word} »`);
}

describe('an agenda whose letters are twice as large, on a telephone', () => {
  it('keeps the words of its buttons and titles whole', async () => {
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
      expect(linesOf(element as Element, word), word).to.equal(1);
  });
});
