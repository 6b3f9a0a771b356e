import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {textOf} from './finder.js';
import {mairie, someSheet} from './some-sheet-view.js';
import {
  listDocument,
  placeDocument,
  printList,
  printPlace,
  type PlacePrintContext,
  type PrintedList,
} from '../../../src/elements/conseiller-finder/print/part.js';
import {frPrint} from '../../../src/i18n/fr-print.js';
import {enPrint} from '../../../src/i18n/en-print.js';
import {fr} from '../../../src/i18n/fr.js';

const origin = {name: 'Annuaire d’exemple', licence: 'Licence Ouverte 2.0', updated: '2026-11-21'};
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** Stands for the print dialog: keeps the windows that were to be printed. */
function printer(facts: Partial<PlacePrintContext> = {}): {
  windows: Window[];
  context: PlacePrintContext;
} {
  const windows: Window[] = [];
  const print = (window: Window): void => void windows.push(window);
  return {
    windows,
    context: {lang: 'fr', words: frPrint, messages: fr, origin, printedOn: '2026-11-24', print, ...facts},
  };
}

/** What is on the paper. */
async function paper(
  view = someSheet(),
  facts: Partial<PlacePrintContext> = {},
): Promise<{document: Document; text: string}> {
  const {windows, context} = printer(facts);
  await printPlace(view, context);
  const document = windows[0]?.document as Document;
  return {document, text: textOf(document.body)};
}

/** What is printed, copied where it can be examined. */
async function inThisPage(paper: Document): Promise<HTMLElement> {
  const copy = await fixture<HTMLElement>(html`<div></div>`);
  copy.append(document.importNode(paper.body, true));
  return copy;
}

const someList = (count: number): PrintedList => ({
  title: 'De l’aide avec le numérique',
  summary: `${count} lieux, du plus proche au plus loin, depuis Florac Trois Rivières.`,
  places: Array.from({length: count}, (_, index) => ({
    name: `Lieu ${index + 1}`,
    distance: '1,5 km',
    address: '3 place de l’Ormeau, Florac Trois Rivières',
    ...(index % 2 ? {other: 'Téléphone de la mairie : 04 65 71 00 09'} : {phone: '04 65 71 00 01'}),
    hours: 'Lundi à vendredi : 9 h à 12 h',
    tags: ['Conseiller numérique', 'Gratuit'],
  })),
  origin,
  printedOn: '2026-11-24',
});

afterEach(() => {
  // The visitor is back in the page.
  window.dispatchEvent(new Event('pointerdown'));
  expect(frames()).to.deep.equal([]);
});

describe('a printed place', () => {
  it('is a document of its own, with a language and the name that its file takes', async () => {
    const {document} = await paper();
    expect(document).to.not.equal(window.document);
    expect(document.title).to.equal('L’Atelier d’à côté & compagnie');
    expect(document.documentElement.lang).to.equal('fr');
    await expectAccessible(await inThisPage(document));
  });

  it('has the name, the number, the hours, what helps, when it was printed and where it comes from', async () => {
    const {document, text} = await paper();
    expect(textOf(document.querySelector('h1'))).to.equal('L’Atelier d’à côté & compagnie');
    expect(text).to.contain('3 place de l’Ormeau').and.to.contain('04 65 71 00 01');
    expect([...document.querySelectorAll('h2')].map(textOf)).to.deep.equal([
      'Horaires',
      'On vous aide à',
      'Pour venir',
      'Programmes et labels',
    ]);
    expect([...document.querySelectorAll('tr')].map((row) => [...row.children].map(textOf))).to.deep.equal([
      ['Lundi', 'Fermé'],
      ['Mardi', '9 h à 12 h, 14 h à 17 h'],
    ]);
    expect(textOf(document.querySelector('footer'))).to.equal(
      'Imprimé le 24 novembre 2026. Les horaires peuvent changer : renseignez-vous avant de venir.' +
        'Fiche mise à jour le 3 octobre 2026.' +
        'Données : Annuaire d’exemple, mises à jour le 21 novembre 2026. Licence Ouverte 2.0.',
    );
  });

  it('does not say whether it is open, which is only true at this minute', async () => {
    const {text} = await paper();
    expect(text).to.not.contain('Ouvert ').and.not.to.contain('ferme à');
  });

  it('is in large print, the number largest', async () => {
    const {document} = await paper();
    const size = (selector: string): number => {
      const element = document.querySelector(selector) as Element;
      return parseFloat((document.defaultView as Window).getComputedStyle(element).fontSize) * 0.75;
    };
    expect(size('td')).to.be.closeTo(16, 0.1);
    expect(size('h1')).to.be.closeTo(26, 0.1);
    expect(size('.phone')).to.be.above(size('h1'));
  });

  it('says what is missing, and gives the mairie’s number', async () => {
    const view = someSheet({
      contacts: [mairie],
      noPhone: 'Pas de téléphone connu.',
      hours: {kind: 'text', text: 'Horaires inconnus'},
      permanences: ['Mardi, 9 h à 12 h'],
      completedBy: 'Complété par la coordination',
    });
    const {document, text} = await paper(view);
    expect(text).to.contain('Pas de téléphone connu.Téléphone de la mairie : 04 65 71 00 09');
    expect(text).to.contain('HorairesHoraires inconnusPermanencesMardi, 9 h à 12 h');
    expect(text).to.contain('Complété par la coordination.');
    expect(document.querySelector('table')).to.equal(null);
    expect(text).to.not.contain('Fermé');
  });

  it('has a code to photograph where the place has a page, and none elsewhere', async () => {
    const link = 'https://mairie.example.fr/aide?lieu=a1';
    const {document, text} = await paper(someSheet(), {link});
    expect(document.querySelector('svg path')?.getAttribute('d')).to.match(/^M4 4h7v1h-7z/);
    expect(text).to.contain('Fiche de ce lieu, à photographier avec un téléphone');
    expect((await paper()).document.querySelector('svg')).to.equal(null);
  });

  it('is printed without its code where that cannot be drawn', async () => {
    const {document} = await paper(someSheet(), {link: `https://mairie.example.fr/?${'a'.repeat(3000)}`});
    expect(document.querySelector('svg')).to.equal(null);
    expect(textOf(document.querySelector('h1'))).to.contain('Atelier');
  });

  it('is text, whatever the data holds', async () => {
    const {document} = await paper(someSheet({name: '<img src=x onerror=alert(1)>', labels: []}));
    expect(document.querySelector('img')).to.equal(null);
    expect(document.title).to.equal('<img src=x onerror=alert(1)>');
  });

  it('speaks English to who reads English', async () => {
    const {text} = await paper(someSheet(), {lang: 'en', words: enPrint});
    expect(text).to.contain('Opening hours').and.to.contain('Printed on 24 November 2026.');
  });
});

describe('a printed list', () => {
  it('has every place found, numbered, its number to call and its hours', async () => {
    const {windows, context} = printer();
    await printList(someList(23), context);
    const {document} = windows[0] as Window;
    const items = [...document.querySelectorAll('ol > li')];
    expect(items).to.have.length(23);
    expect(textOf(items[0])).to.equal(
      'Lieu 104 65 71 00 013 place de l’Ormeau, Florac Trois Rivières – 1,5 km' +
        'Lundi à vendredi : 9 h à 12 hConseiller numérique · Gratuit',
    );
    expect(textOf(items[1])).to.contain('Téléphone de la mairie : 04 65 71 00 09');
    expect(document.title).to.equal('De l’aide avec le numérique');
    expect(textOf(document.body)).to.contain('23 lieux, du plus proche au plus loin');
    expect(textOf(document.querySelector('footer'))).to.contain('Imprimé le 24 novembre 2026.');
    expect(textOf(document.querySelector('footer'))).to.contain('Licence Ouverte 2.0.');
    await expectAccessible(await inThisPage(document));
  });
});

describe('the frame that prints', () => {
  it('is neither seen, nor heard, nor reached by the keyboard', async () => {
    const before = document.documentElement.scrollHeight;
    await paper();
    const [frame] = frames();
    expect(frame?.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(frame as Element).visibility).to.equal('hidden');
    expect(frame?.getBoundingClientRect().width).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(before);
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes once it is printed', async () => {
    const {windows, context} = printer();
    await printPlace(someSheet(), context);
    expect(frames()).to.have.length(1);
    windows[0]?.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.have.length(0);
  });

  it('goes when the visitor types or points in the page again, where the browser does not say when it is printed', async () => {
    for (const back of ['keydown', 'pointerdown']) {
      await paper();
      expect(frames()).to.have.length(1);
      window.dispatchEvent(new Event(back));
      expect(frames()).to.have.length(0);
    }
  });

  it('leaves its place to the next one', async () => {
    await paper();
    const {document} = await paper(someSheet({name: 'Point numérique de la Gare'}));
    expect(frames()).to.have.length(1);
    expect(frames()[0]?.contentDocument).to.equal(document);
    expect(document.title).to.equal('Point numérique de la Gare');
  });

  it('is one, also when the button is pressed twice', async () => {
    const {windows, context} = printer();
    await Promise.all([printPlace(someSheet(), context), printPlace(someSheet(), context)]);
    expect(frames()).to.have.length(1);
    expect(windows).to.include(frames()[0]?.contentWindow);
  });

  it('is not hidden from printing by the styles of the page', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync('iframe { position: static !important; width: 500px !important; }');
    document.adoptedStyleSheets = [hostile];
    await paper();
    expect(frames()[0]?.getBoundingClientRect().width).to.equal(0);
    document.adoptedStyleSheets = [];
  });
});

describe('what is printed', () => {
  const long = 'Communauté-de-communes-des-Cévennes-au-mont-Lozère'.repeat(3);
  const fills: Readonly<Record<string, (document: Document) => void>> = {
    'a place': (document) =>
      placeDocument(
        document,
        someSheet({
          name: long,
          address: [long],
          contacts: [{...mairie, kind: 'write', text: `${long}@example.fr`}],
        }),
        printer().context,
      ),
    'a list': (document) => {
      const list = someList(3);
      listDocument(
        document,
        {...list, places: list.places.map((one) => ({...one, name: long, address: long}))},
        printer().context,
      );
    },
  };
  for (const [what, fill] of Object.entries(fills)) {
    it(`fits the width of a sheet of A4: ${what}`, async () => {
      const frame = document.createElement('iframe');
      // 210 mm less the margins.
      Object.assign(frame.style, {width: '180mm', height: '20mm', border: '0'});
      const loaded = oneEvent(frame, 'load');
      document.body.append(frame);
      await loaded;
      const page = frame.contentDocument as Document;
      fill(page);
      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      frame.remove();
    });
  }
});
