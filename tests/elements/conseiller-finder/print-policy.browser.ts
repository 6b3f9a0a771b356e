import {expect, oneEvent} from '@open-wc/testing';
import {printPlace} from '../../../src/elements/conseiller-finder/print/part.js';
import {fr} from '../../../src/i18n/fr.js';
import {frPrint} from '../../../src/i18n/fr-print.js';
import {someSheet} from './some-sheet-view.js';

const sizeOfTitle = (page: Document | null | undefined): string =>
  page?.defaultView?.getComputedStyle(page.querySelector('h1') as Element).fontSize ?? '';

describe('printing from a page with a strict security policy', () => {
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'; frame-src 'none'";
    document.head.append(policy);
  });

  it('styles the paper, where a written style is refused', async () => {
    const refused = document.createElement('iframe');
    const loaded = oneEvent(refused, 'load');
    document.body.append(refused);
    await loaded;
    const inside = refused.contentDocument as Document;
    const style = inside.createElement('style');
    style.textContent = 'h1 { font-size: 99px; }';
    inside.head.append(style);
    inside.body.append(inside.createElement('h1'));
    expect(sizeOfTitle(inside)).to.not.equal('99px');
    refused.remove();

    let printed = '';
    await printPlace(someSheet(), {
      lang: 'fr',
      words: frPrint,
      messages: fr,
      origin: {name: 'Annuaire d’exemple'},
      printedOn: '2026-11-24',
      print: (window) => (printed = sizeOfTitle(window.document)),
    });
    expect(parseFloat(printed)).to.be.closeTo((26 * 96) / 72, 0.1);
    window.dispatchEvent(new Event('pointerdown'));
  });
});
