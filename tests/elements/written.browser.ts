import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {mailWords, onPaper} from '../../src/elements/written.js';
import {writtenStyles} from '../../src/elements/written.styles.js';

const inColumn = (width: number, words: unknown): TemplateResult =>
  html`<div style="width: ${width}px; overflow-wrap: anywhere; font: 600 16px sans-serif">
    <style>
      ${writtenStyles}
    </style>
    ${words}
  </div>`;

/** The lines of what is read, from the place of each letter. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement?.localName === 'style') continue;
    for (let at = 0; at < (text.textContent ?? '').length; at++) {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      const {top, width} = letter.getBoundingClientRect();
      const line = Math.round(top);
      if (width > 0) lines.set(line, (lines.get(line) ?? '') + letter.toString());
    }
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words.trim());
}

describe('a mail address in words', () => {
  for (const address of ['numerique@gorges.example.fr', 'atelier@mairie.example.fr'])
    it(`goes to the next line after its @ or before a dot, and nowhere else: ${address}`, async () => {
      for (let width = 126; width < 400; width += 7) {
        const lines = linesOf(await fixture(inColumn(width, html`Écrire à ${mailWords(address)}`)));
        const [first, ...others] = lines.join('\n').replace('Écrire à', '').trim().split('\n');
        const cuts = others.map((line, index) => [[first, ...others][index], line].join('|'));
        for (const cut of cuts) expect(cut, `${width} pixels`).to.match(/@\||\|\./);
      }
    });

  it('keeps its domain whole where that has room', async () => {
    const lines = linesOf(await fixture(inColumn(170, mailWords('numerique@gorges.example.fr'))));
    expect(lines).to.deep.equal(['numerique@', 'gorges.example.fr']);
  });

  it('is read in one piece', async () => {
    const element = await fixture<HTMLElement>(inColumn(400, mailWords('a.b@gorges.example.fr')));
    expect(linesOf(element)).to.deep.equal(['a.b@gorges.example.fr']);
  });
});

describe('where a link leads, in words', () => {
  const shown = async (href: string, said?: string): Promise<Element | null> =>
    (await fixture(inColumn(400, onPaper(href, said)))).querySelector('.on-paper');

  it('is without its scheme and the slash that ends it, and on paper only', async () => {
    const words = await shown('https://www.a.example.fr/dates/');
    expect(words?.textContent).to.equal('\u00a0– www.a.example.fr/dates');
    expect(words && getComputedStyle(words).display).to.equal('none');
  });

  it('is not said twice', async () => {
    expect(await shown('https://www.a.example.fr/', 'Aller sur a.example.fr')).to.equal(null);
  });
});
