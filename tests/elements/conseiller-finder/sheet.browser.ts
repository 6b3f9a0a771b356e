import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {
  sheetTemplate,
  sheetView,
  styles,
  words,
  type Sheet,
} from '../../../src/elements/conseiller-finder/sheet/part.js';
import {fr} from '../../../src/i18n/fr.js';
import {expectAccessible} from '../../accessible.js';
import {textOf} from './finder.js';
import {someDetails, someSheet} from './some-sheet.js';

/** What shows a sheet as the finder does, and notes what its buttons ask. */
class SomeSheet extends LitElement {
  static override styles = [ConseillerFinder.styles, styles];
  sheet: Sheet = someSheet();
  level = 3;
  readonly asked: string[] = [];

  protected override render(): TemplateResult {
    return html`<section class="root" lang="fr">
      ${sheetTemplate({
        view: sheetView(this.sheet),
        level: this.level,
        back: 'Retour aux 7 lieux',
        messages: fr,
        words,
        close: () => this.asked.push('close'),
        retry: () => this.asked.push('retry'),
        takeAway: html`<p class="taken"><button class="button" type="button">Imprimer</button></p>`,
      })}
    </section>`;
  }
}
customElements.define('some-sheet', SomeSheet);

async function mount(sheet: Sheet, {scheme = 'light'} = {}): Promise<SomeSheet> {
  const page = await fixture(html`
    <div style="color-scheme: ${scheme}; background: Canvas"><some-sheet .sheet=${sheet}></some-sheet></div>
  `);
  const element = page.firstElementChild as SomeSheet;
  await element.updateComplete;
  return element;
}

const all = (element: SomeSheet, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const only = (element: SomeSheet, selector: string): HTMLElement => {
  const found = all(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0] as HTMLElement;
};
const button = (element: SomeSheet, name: string): HTMLElement => {
  const found = all(element, 'button').find((one) => textOf(one).includes(name));
  if (!found) throw new Error(`no button « ${name} »`);
  return found;
};

const LONG = 'Anticonstitutionnellement-et-sans-espace-'.repeat(4);

const full = (facts: Partial<Sheet> = {}): Sheet => {
  const sheet = someSheet(
    {
      name: 'Médiathèque du Vallon',
      address: '3 place de l’Ormeau',
      postcode: '48400',
      phone: '+33465710001',
      hours: 'Mo 14:00-17:00; Tu 09:00-12:00,14:00-17:00; We-Fr 09:00-12:00',
      services: ['demarches', 'outils'],
      publics: ['seniors'],
      access: ['venir'],
      costs: ['gratuit'],
      programmes: ['conseiller-numerique', 'aidants-connect'],
      origins: ['Coop numérique'],
      updated: '2026-10-03',
      completedBy: 'la mairie',
      labels: ['QPV'],
    },
    {
      emails: ['contact@vallon.example.fr'],
      websites: ['https://vallon.example.fr/'],
      bookingUrl: 'https://rdv.example.fr/vallon',
      accessUrl: 'https://acceslibre.example.fr/vallon',
      description: 'Au fond de la cour.\n\nUn <b>ascenseur</b>.',
      permanences: [{hours: 'Tu 09:00-12:00', programme: 'conseiller-numerique'}],
    },
    {from: 'Ispagnac', ...facts},
  );
  return {...sheet, found: {...sheet.found, distanceKm: 0.4}};
};

/** What stands before each line but the first of a text, from its beginning. */
function lineStarts(element: HTMLElement): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const starts: string[] = [];
  let [before, bottom] = ['', Infinity];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      if (box.top >= bottom) starts.push(before);
      [before, bottom] = [before + text.data.charAt(at), box.bottom - 2];
    }
  }
  return starts;
}

describe('the sheet of a place', () => {
  it('is a region named by its heading, which code can focus', async () => {
    const element = await mount(full());
    const region = only(element, '[role="region"]');
    const name = element.renderRoot.querySelector(`#${region.getAttribute('aria-labelledby') ?? ''}`);
    expect(textOf(name)).to.equal('Médiathèque du Vallon');
    const heading = name?.querySelector('h3');
    expect(heading?.getAttribute('tabindex')).to.equal('-1');
    expect(all(element, 'h4').map(textOf)).to.include.members([
      'Horaires',
      'Permanences',
      'On vous aide à',
      'Pour venir',
      'Programmes et labels',
    ]);
  });

  it('stays within the six levels of headings', async () => {
    const element = await mount(full());
    element.level = 6;
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, 'h1, h2, h3, h4, h5')).to.have.length(0);
    expect(all(element, 'h6').length).to.be.greaterThan(2);
  });

  it('goes back to the list, and says how many places it has', async () => {
    const element = await mount(full());
    const back = button(element, 'Retour aux 7 lieux');
    expect(back.querySelector('[aria-hidden="true"]')?.textContent).to.equal('←');
    back.click();
    expect(element.asked).to.deep.equal(['close']);
  });

  it('calls the place with its first link, whose words have the number and the place', async () => {
    const element = await mount(full());
    const call = only(element, '[part="call"]') as HTMLAnchorElement;
    expect(call.href).to.equal('tel:+33465710001');
    expect(textOf(call)).to.equal('Appeler 04 65 71 00 01 Médiathèque du Vallon');
    expect(all(element, '[data-contact]').map(({dataset}) => dataset['contact'])).to.deep.equal([
      'call',
      'book',
      'write',
      'visit',
    ]);
    const box = call.getBoundingClientRect();
    expect(box.height).to.be.at.least(44);
  });

  it('puts what takes it away under the contacts, and before the hours', async () => {
    const element = await mount(full());
    const [contacts, taken, table] = ['.contacts', '.taken', 'table'].map((one) => only(element, one));
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect((contacts as Node).compareDocumentPosition(taken as Node) & follows).to.equal(follows);
    expect((taken as Node).compareDocumentPosition(table as Node) & follows).to.equal(follows);
  });

  it('has a real table of the week: a caption, a header for each day, today in words', async () => {
    const element = await mount(full());
    const table = only(element, 'table') as HTMLTableElement;
    expect(textOf(table.caption)).to.equal('Semaine du 23 novembre');
    const headers = all(element, 'th');
    expect(headers.map((one) => one.getAttribute('scope'))).to.deep.equal(Array(7).fill('row'));
    const today = headers.filter((one) => one.getAttribute('aria-current') === 'date');
    expect(today.map(textOf)).to.deep.equal(['Mardi (aujourd’hui)']);
    const cell = today[0]?.nextElementSibling as HTMLElement;
    expect(cell.innerText.replace(/\u00a0/g, ' ').split('\n')).to.deep.equal(['9 h à 12 h', '14 h à 17 h']);
  });

  it('shows text of the data as text', async () => {
    const element = await mount(full());
    expect(all(element, 'b')).to.have.length(0);
    expect(all(element, '.told').map(textOf)).to.include('Un <b>ascenseur</b>.');
  });

  it('says its source, its date, and where an error is told', async () => {
    const element = await mount(full());
    const foot = textOf(only(element, '.foot'));
    expect(foot).to.contain('Complété par la mairie');
    expect(foot).to.contain('Informations du 3 octobre 2026.');
    expect(foot).to.contain('Source de la fiche : La Coop de la médiation numérique.');
    expect(foot).to.contain('Données : Annuaire d’exemple. Licence Ouverte 2.0.');
    const report = all(element, 'a').find(
      (one) => textOf(one) === 'Signaler une erreur',
    ) as HTMLAnchorElement;
    expect(report.href).to.match(/^mailto:/);
  });

  for (const [state, sheet] of [
    ['known', full()],
    ['being loaded', full({details: {kind: 'loading'}})],
    ['not loaded', full({details: {kind: 'failed', failure: 'offline'}})],
    ['of which nothing is known', someSheet()],
    ['whose hours are as written', someSheet({hours: 'sur rendez-vous', mairiePhone: '+33465710009'})],
  ] as const) {
    for (const scheme of ['light', 'dark']) {
      it(`leaves axe nothing to say: a sheet ${state}, on a ${scheme} page`, async () => {
        await expectAccessible(await mount(sheet, {scheme}));
      });
    }
  }

  it('says that the rest is coming, then puts it in its place, in one sentence that is there from the start', async () => {
    const element = await mount(full({details: {kind: 'loading'}}));
    const status = only(element, '[role="status"]');
    expect(textOf(status)).to.equal('Chargement de la suite…');
    expect(all(element, '[data-contact]')).to.have.length(1);
    element.sheet = full();
    element.requestUpdate();
    await element.updateComplete;
    expect(only(element, '[role="status"]')).to.equal(status);
    expect(textOf(status)).to.equal('');
    expect(all(element, '[data-contact]')).to.have.length(4);
  });

  it('keeps what is known where the rest does not come, and asks again', async () => {
    const element = await mount(full({details: {kind: 'failed', failure: 'offline'}}));
    expect(textOf(only(element, '[role="status"]'))).to.contain(
      'La suite de la fiche n’a pas pu être chargée.',
    );
    expect(textOf(only(element, '[part="call"]'))).to.contain('04 65 71 00 01');
    button(element, 'Réessayer').click();
    expect(element.asked).to.deep.equal(['retry']);
  });

  it('has no table, no empty list and no empty title where nothing is known', async () => {
    const element = await mount(someSheet());
    expect(all(element, 'table, ul')).to.have.length(0);
    expect(all(element, 'h4').map(textOf)).to.deep.equal(['Horaires']);
    expect(textOf(only(element, '.state'))).to.equal('Horaires inconnus');
  });

  for (const width of [320, 240]) {
    it(`fits in ${width} px without scrolling sideways, with words too long for it and at twice the text size`, async () => {
      const element = await mount(
        someSheet(
          {
            name: LONG,
            address: LONG,
            phone: '+33465710001',
            hours: 'Mo-Fr 09:00-12:00,14:00-17:00',
            programmes: ['conseiller-numerique', 'relais-emmaus'],
            labels: [LONG],
          },
          {
            emails: [`${LONG}@example.fr`],
            websites: [`https://example.fr/${LONG}`],
            description: LONG,
          },
          {from: LONG, details: {kind: 'known', details: someDetails({emails: [`${LONG}@example.fr`]})}},
        ),
      );
      element.style.width = `${width}px`;
      for (const size of ['16px', '32px']) {
        element.style.fontSize = size;
        expect(only(element, '.root').scrollWidth, size).to.be.at.most(width);
        for (const cell of all(element, 'th, td')) {
          expect(cell.scrollWidth, `${size}: ${textOf(cell)}`).to.be.at.most(cell.clientWidth);
        }
      }
    });
  }

  it('breaks an address after « @ », never before its last letter', async () => {
    const element = await mount(someSheet({}, {emails: ['bonjour@lesechoir.example.fr']}));
    const written = only(element, '.written');
    expect(textOf(written)).to.equal('bonjour@lesechoir.example.fr');
    const broken = new Set<string>();
    for (let width = 230; width <= 380; width += 5) {
      element.style.width = `${width}px`;
      for (const start of lineStarts(written)) broken.add(start);
    }
    expect([...broken]).to.deep.equal(['bonjour@']);
  });

  it('has two columns where its own column is wide, whatever the window', async () => {
    const element = await mount(full());
    const columns = (): number => new Set(all(element, '.parts .part').map((one) => one.offsetLeft)).size;
    element.style.width = '900px';
    expect(columns()).to.equal(2);
    element.style.width = '400px';
    expect(columns()).to.equal(1);
  });
});
