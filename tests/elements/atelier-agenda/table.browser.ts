import {expect, fixture, html} from '@open-wc/testing';
import type {AtelierAgenda} from '../../../src/elements/atelier-agenda/atelier-agenda.js';
import '../../../src/sources/agenda/part-csv.js';
import {expectAccessible} from '../../accessible.js';
import {thursday} from '../../domain/agenda/some-event.js';
import {all, said, status, textOf, titles, untilSaid} from './agenda.js';

/** What a spreadsheet of a French Windows saves: windows-1252, apart by semicolons. */
const bytesOf = (...lines: string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(lines.join('\r\n').replaceAll('’', '\u0092'), (sign) => sign.charCodeAt(0));

const TABLE = bytesOf(
  'Ateliers de la médiathèque',
  '',
  'Titre;Date;Date de fin;Horaires;Commune;État;Places restantes;Prix;Inscription',
  'L’été en photos;03/12/2026;;9h30-12h;Mende;;4;gratuit;www.mairie.example.fr/photos',
  'Vos mails;10/12/2026;;14h;Mende;complet;;;atelier@mairie.example.fr',
  'Semaine du numérique;14/12/2026;18/12/2026;;Florac Trois Rivières;;;;04 65 71 00 02',
  'Vos démarches;17/12/2026;;14h;Mende;ANNULÉ : neige;;;',
  'Pas encore fixé;;;;Mende;;;;',
  'Tri des mails;un jeudi;;;Mende;;;;',
);

const {fetch} = globalThis;
const answers = new Map<string, BodyInit>();
before(() => {
  globalThis.fetch = (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const body = answers.get(pathname);
    return body === undefined ? fetch(input, init) : Promise.resolve(new Response(body));
  };
});
after(() => (globalThis.fetch = fetch));

/** Puts an agenda in the page, of what the site answers at an address. */
async function mountAt(src: string, body: BodyInit): Promise<AtelierAgenda> {
  answers.set(src, body);
  const agenda = document.createElement('atelier-agenda');
  agenda.textContent = 'Appelez la mairie.';
  Object.assign(agenda, {src, now: () => thursday});
  return fixture<AtelierAgenda>(html`${agenda}`);
}
const row = (agenda: AtelierAgenda, title: string): string =>
  all(agenda, '.event')
    .map(textOf)
    .find((text) => text.includes(title)) ?? '';

describe('an agenda that a spreadsheet keeps', () => {
  it('shows its dates, what is full or cancelled, and how to sign up', async () => {
    const agenda = await mountAt('/absent/dates.csv', TABLE);
    await untilSaid(agenda, 'L’été en photos');
    expect(titles(agenda)).to.deep.equal([
      'L’été en photos',
      'Vos mails',
      'Semaine du numérique',
      'Vos démarches',
    ]);
    expect(row(agenda, 'photos')).to.contain('9 h 30').and.to.contain('Il reste 4 places');
    expect(row(agenda, 'Vos mails')).to.contain('Complet');
    expect(row(agenda, 'Semaine')).to.match(/14.*au.*18 décembre/);
    expect(row(agenda, 'démarches')).to.contain('Annulé');
    expect(all(agenda, '.event a').map((link) => link.getAttribute('href'))).to.include.members([
      'https://www.mairie.example.fr/photos',
      'mailto:atelier@mairie.example.fr',
      'tel:+33465710002',
    ]);
    await expectAccessible(agenda);
  });

  it('says how many of its rows could not be read, and why, to whoever keeps it', async () => {
    const agenda = await mountAt('/absent/lines.csv', TABLE);
    await untilSaid(agenda, '2 événements n’ont pas pu être lus');
    expect(said(agenda))
      .to.contain('« Pas encore fixé » : il n’a pas de date.')
      .and.to.contain('« Tri des mails » : sa date n’est pas lisible.');
  });

  for (const [what, body] of [
    ['a page', '<!doctype html><title>Introuvable</title>'],
    ['a table of places', 'id,nom,commune,code_insee,date_maj\na,Mairie,Mende,48095,2026-10-01\n'],
  ] as const) {
    it(`says that it could not be read where the site answers with ${what}`, async () => {
      const agenda = await mountAt(`/absent/${what.length}.csv`, body);
      await untilSaid(agenda, 'Les dates n’ont pas pu être chargées');
      expect(status(agenda)).to.equal('');
      expect(said(agenda)).not.to.match(/Aucune date/);
    });
  }
});
