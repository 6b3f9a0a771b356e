import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contrast, rgbOf} from '../../../src/controllers/accent-contrast.js';
import {define} from '../../../src/elements/define.js';
import {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../../accessible.js';
import {cards, mount, names, options, places, search, settled, somePlace, sourceOf, type} from './finder.js';

const styleOf = (element: Element | null | undefined): CSSStyleDeclaration =>
  getComputedStyle(element as Element);
const mainButton = (finder: ConseillerFinder): Element | null =>
  finder.renderRoot.querySelector('.button.main');

/** Waits until a new colour has been noticed, which takes the button a very short transition. */
async function colourSettled(finder: ConseillerFinder): Promise<void> {
  await Promise.all((mainButton(finder)?.getAnimations() ?? []).map(({finished}) => finished));
  await nextFrame();
  await finder.updateComplete;
}

/** Rows as a département publishes them: long names, no telephone, hours as they come. */
const long = [
  ...places,
  somePlace({
    id: 'long',
    name: 'France services multisites de la Vallée d’en Haut, site de Saint-Étienne-des-Châtaigniers-sur-Gardon',
    address: 'Zone d’activités intercommunale des Quatre-Chemins, bâtiment B, premier étage',
    hours: 'Mo-Fr 09:00-12:00',
    phone: '+33465710002',
    services: ['demarches', 'outils', 'emploi', 'comprendre'],
    programmes: ['conseiller-numerique', 'france-services', 'aidants-connect'],
    costs: ['gratuit'],
  }),
];

describe('the finder in its host’s page', () => {
  for (const width of [320, 240]) {
    it(`fits in ${width} px without scrolling sideways, also at twice the text size and with the widest spacing`, async () => {
      const finder = await mount(sourceOf(long));
      finder.style.width = `${width}px`;
      await search(finder, 'saint');
      finder.style.cssText += 'letter-spacing: 0.12em; word-spacing: 0.16em';
      for (const size of ['16px', '32px']) {
        finder.style.fontSize = size;
        const root = finder.renderRoot.querySelector<HTMLElement>('.root');
        expect(root?.scrollWidth, size).to.be.at.most(width);
        for (const card of cards(finder)) expect(card.scrollWidth, size).to.be.at.most(card.clientWidth);
      }
    });
  }

  for (const layout of [
    'display: flex',
    'display: grid; grid-template-columns: auto',
    'display: inline-block',
    'float: left',
  ]) {
    it(`has a width of its own in a column that has none (${layout})`, async () => {
      const finder = await mount();
      const page = finder.parentElement as HTMLElement;
      page.style.cssText = layout;
      page.parentElement?.style.setProperty('width', '700px');
      expect(finder.getBoundingClientRect().width).to.be.within(300, 700);
    });
  }

  it('does not lengthen the page where it stands in a box that scrolls', async () => {
    const finder = await mount(sourceOf(long));
    const box = finder.parentElement as HTMLElement;
    box.style.cssText = 'height: 200px; overflow: auto';
    expect(finder.scrollHeight).to.be.above(600);
    expect(document.documentElement.scrollHeight).to.be.at.most(
      Math.max(innerHeight, Math.ceil(document.body.getBoundingClientRect().bottom) + 8),
    );
  });

  it('closes its suggestions with Escape, and not the dialog that it is in', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const finder = await mount();
    dialog.append(finder);
    dialog.showModal();
    await settled(finder);
    await type(finder, 'men');
    expect(options(finder)).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await settled(finder);
    expect(options(finder)).to.have.length(0);
    expect(dialog.open).to.equal(true);
    const closed = oneEvent(dialog, 'close');
    await sendKeys({press: 'Escape'});
    await closed;
  });

  it('is the same whatever the size of the root, and follows the size of its own place', async () => {
    const finder = await mount();
    const size = styleOf(cards(finder)[0]).fontSize;
    document.documentElement.style.fontSize = '62.5%';
    try {
      (finder.parentElement as HTMLElement).style.fontSize = size;
      expect(styleOf(mainButton(finder)).minHeight).to.equal(`${parseFloat(size) * 2.75}px`);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('lets no inherited style of the page through but its font, size, spacing and colour scheme', async () => {
    const finder = await mount();
    const page = finder.parentElement as HTMLElement;
    page.style.cssText =
      'text-transform: uppercase; font-style: italic; text-align: center; visibility: visible; white-space: pre; font-family: monospace; color: yellow';
    const {textTransform, fontStyle, textAlign, whiteSpace, fontFamily, color} = styleOf(cards(finder)[0]);
    expect({textTransform, fontStyle, whiteSpace}).to.deep.equal({
      textTransform: 'none',
      fontStyle: 'normal',
      whiteSpace: 'normal',
    });
    expect(textAlign).to.be.oneOf(['start', 'left']);
    expect(fontFamily).to.equal('monospace');
    expect(color).to.equal('rgb(27, 31, 29)');
  });

  for (const accent of [
    '#ffe100',
    '#000000',
    '#ffffff',
    '#777777',
    '#e1000f',
    'rgb(0 128 128)',
    'hsl(300 100% 80%)',
    'oklch(0.92 0.12 100)',
    'color(display-p3 0.1 0.2 0.6)',
    'rgb(0 0 0 / 0.2)',
  ]) {
    it(`keeps what is written on ${accent} readable, and its button visible`, async () => {
      const finder = await mount();
      finder.style.setProperty('--draille-accent', accent);
      await colourSettled(finder);
      const {backgroundColor, color, borderTopColor} = styleOf(mainButton(finder));
      const [ground, text, edge] = [backgroundColor, color, borderTopColor].map((value) => rgbOf(value));
      if (!ground || !text || !edge)
        throw new Error(`unread: ${backgroundColor}, ${color}, ${borderTopColor}`);
      expect(contrast(ground, text)).to.be.at.least(4.5);
      const paper = [255, 255, 255] as const;
      expect(Math.max(contrast(ground, paper), contrast(edge, paper))).to.be.at.least(3);
    });
  }

  it('stays readable on a colour of the page’s own while the page turns dark and light again', async () => {
    const finder = await mount();
    finder.style.setProperty('--draille-accent', '#1d3c8f');
    await colourSettled(finder);
    const isReadable = (): boolean => {
      const {backgroundColor, color} = styleOf(mainButton(finder));
      const [ground, text] = [rgbOf(backgroundColor), rgbOf(color)];
      return ground !== undefined && text !== undefined && contrast(ground, text) >= 4.5;
    };
    const page = finder.parentElement as HTMLElement;
    for (const scheme of ['dark', 'light', 'dark']) {
      page.style.colorScheme = scheme;
      await waitUntil(isReadable, `unreadable in ${scheme}`);
    }
  });

  it('is dark where the page is dark, and only there', async () => {
    const finder = await mount();
    const paper = (): string => styleOf(finder.renderRoot.querySelector('.root')).backgroundColor;
    expect(paper()).to.equal('rgb(255, 255, 255)');
    const page = finder.parentElement as HTMLElement;
    page.style.colorScheme = 'dark';
    const expected = CSS.supports('color: light-dark(#000, #fff)') ? 'rgb(22, 27, 25)' : 'rgb(255, 255, 255)';
    expect(paper()).to.equal(expected);
    await colourSettled(finder);
    await expectAccessible(finder);
  });

  it('stays itself when it is moved in the page, and when another takes its place', async () => {
    const finder = await mount();
    await search(finder, 'villefort');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(finder);
    await settled(finder);
    expect(names(finder)[0]).to.equal('France services du Lac');
    await search(finder, 'mende');
    expect(names(finder)[0]).to.equal('Point numérique de la Gare');
  });

  it('lives beside another of itself, each with its own question', async () => {
    const [first, second] = [await mount(), await mount()];
    await search(first, 'villefort');
    expect(names(first)[0]).to.equal('France services du Lac');
    expect(names(second)).to.deep.equal([
      'Médiathèque du Vallon',
      'Point numérique de la Gare',
      'France services du Lac',
    ]);
  });

  it('leaves alone a tag that is already registered', () => {
    class Other extends HTMLElement {}
    define('conseiller-finder', Other);
    expect(customElements.get('conseiller-finder')).to.equal(ConseillerFinder);
  });

  it('stores nothing and writes nothing in the page', async () => {
    const before = document.documentElement.outerHTML.length - document.body.outerHTML.length;
    const finder = await mount();
    await search(finder, 'mende');
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.documentElement.outerHTML.length - document.body.outerHTML.length).to.equal(before);
    expect(finder.getAttributeNames()).to.deep.equal(['departement']);
  });
});
