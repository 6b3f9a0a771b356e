import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import type {ContactUsedEvent, DataFailedEvent, ProgrammeLoadedEvent} from '../../../src/elements/events.js';
import type {PanelInfo} from '../../../src/elements/panel-info/panel-info.js';
import {readProgramme} from '../../../src/sources/programme/read-programme.js';
import {storedCopies} from '../../../src/sources/stored-copies.js';
import {expectAccessible} from '../../accessible.js';
import {
  asked,
  button,
  consoleLines,
  headings,
  mount,
  mountFile,
  quietConsole,
  said,
  says,
  serve,
  settled,
  someProgramme,
} from './panel.js';

function later<T>(): {promise: Promise<T>; resolve: (value: T) => void} {
  let resolve!: (value: T) => void;
  return {promise: new Promise<T>((yes) => (resolve = yes)), resolve};
}
const ownWords = '<p>Demandez à la mairie.</p>';
const slot = (panel: PanelInfo): Element | null => panel.renderRoot.querySelector('slot:not([name])');
const statuses = (panel: PanelInfo): string[] =>
  [...panel.renderRoot.querySelectorAll('[role="status"]')].map((one) => one.textContent.trim());

describe('a programme on its way', () => {
  it('leaves the page’s own words, and says that it loads', async () => {
    const file = later<string>();
    const panel = await mount({src: serve(file.promise)}, ownWords);
    await settled(panel);
    expect(statuses(panel)).to.deep.equal(['Chargement du programme…']);
    expect(slot(panel)).not.to.equal(null);
    await expectAccessible(panel);
    const loaded = oneEvent<ProgrammeLoadedEvent>(panel, 'programme-loaded');
    file.resolve(JSON.stringify(someProgramme));
    const {programme, updated} = await loaded;
    expect([programme, updated]).to.deep.equal(['Programme Alpha', '2026-11-20']);
    await says(panel, 'Bilan en ligne');
    expect(slot(panel)).to.equal(null);
    expect(statuses(panel).join('')).to.equal('');
  });

  it('asks for its file once, whatever elements show it', async () => {
    const src = serve(someProgramme);
    asked.length = 0;
    const panels = [await mount({src}), await mount({src, layout: 'compact'})];
    for (const panel of panels) await says(panel, 'Bilan en ligne');
    expect(asked.filter((url) => url.endsWith(src))).to.have.length(1);
  });

  it('keeps the latest file when an older one arrives last', async () => {
    const [first, second] = [later<string>(), later<string>()];
    const panel = await mount({src: serve(first.promise)});
    panel.src = serve(second.promise);
    await settled(panel);
    second.resolve(JSON.stringify({...someProgramme, acronym: 'SECOND'}));
    await says(panel, 'SECOND');
    first.resolve(JSON.stringify({...someProgramme, acronym: 'PREMIER'}));
    await settled(panel);
    await settled(panel);
    expect(headings(panel)[0]).to.equal('h2 SECOND');
  });

  it('stays what it is where it is moved in the page', async () => {
    const panel = await mountFile(someProgramme);
    const elsewhere = document.createElement('div');
    panel.parentElement?.append(elsewhere);
    asked.length = 0;
    elsewhere.append(panel);
    await settled(panel);
    expect(said(panel)).to.contain('Bilan en ligne');
    expect(asked).to.deep.equal([]);
  });

  it('shows all the rest where an address of it is mistyped, read of a file or given by the page’s code', async () => {
    const mistyped = 'https://exemple.fr:80a/';
    const file = {...someProgramme, url: mistyped, logo: {url: mistyped, alt: 'Alpha'}};
    const given = readProgramme(someProgramme);
    const byCode = {
      ...given,
      url: mistyped,
      logo: {url: mistyped, alt: 'Alpha'},
      partners: [{name: 'Bêta', isFunder: true, logo: {url: mistyped, alt: 'Bêta'}}],
    };
    for (const panel of [await mount({src: serve(file)}), await mount({programme: byCode})]) {
      await says(panel, 'Bilan en ligne');
      expect(said(panel)).not.to.contain('Aller sur');
      expect(panel.renderRoot.querySelector('img')).to.equal(null);
      await expectAccessible(panel);
    }
  });

  it('goes back to what is publicly known where its address is taken away', async () => {
    const panel = await mountFile(someProgramme);
    delete panel.src;
    panel.src = '';
    await settled(panel);
    expect(said(panel)).to.contain('Présenté par Lozère Tourisme').and.not.to.contain('Bilan');
  });
});

describe('a programme that does not come', () => {
  quietConsole();

  for (const [what, body, failure, words] of [
    ['there is no network', 0, 'offline', 'Soit votre connexion est coupée'],
    ['it is not there', 404, 'status', 'Ce n’est pas de votre fait.'],
    ['its host answers with an error', 500, 'status', 'ne répond pas bien'],
    ['a page is there instead', '<!doctype html><title>Page</title>', 'format', 'ne sont pas lisibles'],
    ['it is another file', '{"lieux": []}', 'format', 'ne sont pas lisibles'],
    ['it is of a later version', '{"version": 2, "name": "P"}', 'format', 'ne sont pas lisibles'],
    ['its table has no types', 'nom;commune\nMairie;Mende', 'format', 'ne sont pas lisibles'],
  ] as const) {
    it(`is said, with the page’s own words, where ${what}`, async () => {
      const panel = await mount({}, ownWords);
      const failed = oneEvent<DataFailedEvent>(panel, 'data-failed');
      panel.src = serve(body);
      expect((await failed).failure).to.equal(failure);
      await settled(panel);
      expect(said(panel)).to.contain('Le programme n’a pas pu être chargé').and.to.contain(words);
      expect(said(panel)).to.contain('Réessayez, ou appelez votre mairie ou votre office de tourisme.');
      expect(slot(panel)).not.to.equal(null);
      await expectAccessible(panel);
    });
  }

  it('is asked for again with one press, and the focus is kept', async () => {
    let body: string | number = 0;
    const panel = await mount({src: serve(() => body)});
    await says(panel, 'n’a pas pu être chargé');
    body = JSON.stringify(someProgramme);
    button(panel, 'Réessayer').focus();
    button(panel, 'Réessayer').click();
    await says(panel, 'Bilan en ligne');
    expect(panel.shadowRoot?.activeElement?.localName).to.equal('h2');
  });

  it('is shown as it was last, with its date, where a copy was kept', async () => {
    const src = serve(0);
    const url = new URL(src, document.baseURI).href;
    const receivedAt = new Date(Date.now() - 3 * 86_400_000);
    await storedCopies().write(url, {body: JSON.stringify(someProgramme), receivedAt});
    const panel = await mount({src, now: () => new Date()});
    await says(panel, 'La mise à jour n’a pas pu se faire. Voici ce qui était connu le');
    expect(said(panel)).to.contain('Bilan en ligne');
    expect(button(panel, 'Réessayer')).not.to.equal(undefined);
    await expectAccessible(panel);
  });

  it('stays as it is where a newer one is asked for and does not come', async () => {
    let body: string | number = JSON.stringify(someProgramme);
    const panel = await mount({src: serve(() => body)});
    await says(panel, 'Bilan en ligne');
    body = 0;
    await panel.refresh();
    await says(panel, 'La mise à jour n’a pas pu se faire.');
    expect(said(panel)).to.contain('Bilan en ligne');
    body = JSON.stringify({...someProgramme, tagline: 'Du nouveau.'});
    button(panel, 'Réessayer').click();
    await says(panel, 'Du nouveau.');
    expect(said(panel)).not.to.contain('mise à jour n’a pas');
  });
});

describe('a programme with parts that cannot be used', () => {
  it('is shown without them, and the console says once which, and how to check', async () => {
    const {lines, restore} = consoleLines();
    try {
      const file = {
        ...someProgramme,
        url: 'www.alpha.fr',
        offers: [...someProgramme.offers, {type: 'bus', title: 'B'}],
      };
      const panel = await mountFile(file);
      await mountFile(file);
      expect(said(panel)).to.contain('Bilan en ligne').and.not.to.contain('www.alpha.fr');
      await expectAccessible(panel);
    } finally {
      restore();
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('offers/2').and.to.contain('url').and.to.contain('draille-data check');
  });
});

describe('the page around', () => {
  it('is told what the visitor pressed, and of whom', async () => {
    const panel = await mountFile({
      ...someProgramme,
      contacts: [{organisation: 'Office', phone: '04 65 71 00 02'}],
    });
    const used = oneEvent<ContactUsedEvent>(panel, 'contact-used');
    const call = panel.renderRoot.querySelector<HTMLAnchorElement>('[part="call"]');
    expect(call?.getAttribute('href')).to.equal('tel:+33465710002');
    call?.addEventListener('click', (event) => event.preventDefault());
    call?.click();
    const {manner, placeId} = await used;
    expect([manner, placeId]).to.deep.equal(['call', 'Office']);
  });

  it('may be dark: the number stays readable', async () => {
    const panel = await mount({
      src: serve({...someProgramme, contacts: [{organisation: 'Office', phone: '04 65 71 00 02'}]}),
    });
    panel.style.colorScheme = 'dark';
    panel.style.setProperty('--draille-accent', '#8a3324');
    await says(panel, 'Appeler');
    await settled(panel);
    await expectAccessible(panel);
  });

  it('may be narrow: nothing is wider than a telephone, even with letters of twice the size', async () => {
    for (const [width, size] of [
      ['320px', '100%'],
      ['320px', '200%'],
    ] as const) {
      const panel = await mountFile({
        ...someProgramme,
        contacts: [
          {
            organisation: 'Office',
            phone: '04 65 71 00 02',
            email: 'accompagnement-numerique@office.example.fr',
          },
        ],
        partners: [
          {
            name: 'Région',
            funder: true,
            logo: {url: `${location.origin}/tests/fixtures/tile.png`, alt: 'Région'},
          },
        ],
        events: [{title: 'Rencontre', start: '2026-12-03'}],
      });
      Object.assign(panel.style, {width, fontSize: size});
      panel.scrollIntoView();
      await says(panel, 'Rencontre');
      await waitUntil(() => panel.scrollWidth <= 320, `${width} ${size}: ${panel.scrollWidth}`);
    }
  });
});
