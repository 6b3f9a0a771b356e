import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCsv} from '../../../src/sources/agenda/read-csv.js';

const table = (...lines: string[]): string => lines.join('\r\n');
const read = (...lines: string[]) => readCsv(table(...lines));
const one = (...lines: string[]) => {
  const {events, refused} = read(...lines);
  assert.deepEqual(refused, []);
  assert.equal(events.length, 1);
  return events[0];
};
const datesOf = (...lines: string[]) => read(...lines).events.map(({dates}) => dates);
const COLUMNS =
  'Nom;Date;Heure;Date de fin;Heure de fin;Lieu;Adresse;Code postal;Commune;État;Places restantes;Thème;Description;Public;Prix;Lien;Visio;Inscription';

describe('dates in a table', () => {
  it('say all that a date of an agenda file says', () => {
    const event = one(
      COLUMNS,
      'Atelier photo;07/12/2028;9h30;;12h;Médiathèque (exemple);1 rue de l’Exemple;48400;Florac Trois Rivières;Complet;0;Photos;Trier et garder.;Débutants, Familles;Gratuit;https://mairie.example.fr/photo;https://visio.example.fr/a;atelier@mairie.example.fr',
    );
    assert.deepEqual(event, {
      id: 'Atelier photo 2028-12-07T09:30 Médiathèque (exemple), 1 rue de l’Exemple, Florac Trois Rivières',
      title: 'Atelier photo',
      dates: [{start: '2028-12-07T09:30', end: '2028-12-07T12:00'}],
      timeZone: 'Europe/Paris',
      status: 'full',
      place: {
        name: 'Médiathèque (exemple)',
        address: '1 rue de l’Exemple',
        postcode: '48400',
        commune: 'Florac Trois Rivières',
      },
      placesLeft: 0,
      summary: 'Trier et garder.',
      themes: ['Photos'],
      audiences: ['Débutants', 'Familles'],
      price: 'Gratuit',
      link: 'https://mairie.example.fr/photo',
      onlineLink: 'https://visio.example.fr/a',
      signUps: [{kind: 'email', value: 'atelier@mairie.example.fr'}],
      organisers: [],
      programme: [],
      documents: [],
    });
  });

  for (const [name, separator] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const) {
    it(`are apart by ${name}, under lines that are no headings`, () => {
      const cells = (...texts: string[]) => texts.map((text) => `"${text}"`).join(separator);
      const {events, refused} = read(
        cells('Ateliers de la mairie, 2028', '', ''),
        '',
        cells('Intitulé', 'Jour', 'Horaire'),
        cells('Photos ; mails, \tet le reste', '7/12/2028', '9h'),
        cells('', '', ''),
      );
      assert.deepEqual(refused, []);
      assert.deepEqual(
        events.map(({title, dates}) => [title, dates[0]?.start]),
        [['Photos ; mails, \tet le reste', '2028-12-07T09:00']],
      );
    });
  }

  it('keep their columns where the first has no heading', () => {
    assert.deepEqual(datesOf('\tTitre\tDate', 'n° 1\tPhotos\t07/12/2028'), [[{start: '2028-12-07'}]]);
  });

  for (const [written, start] of [
    ['07/12/2028', '2028-12-07'],
    ['7/12/28', '2028-12-07'],
    ['07.12.2028', '2028-12-07'],
    ['2028-12-07', '2028-12-07'],
    ['7 décembre 2028', '2028-12-07'],
    ['jeudi 7 décembre 2028', '2028-12-07'],
    ['le jeudi 1er juin 2028', '2028-06-01'],
    ['Jeu. 07/12/2028', '2028-12-07'],
    ['07-déc-28', '2028-12-07'],
    ['07/12/2028 09:30:00', '2028-12-07T09:30'],
    ['07/12/2028 à 9h30', '2028-12-07T09:30'],
    ['2028-12-07T09:30', '2028-12-07T09:30'],
    ['07/12/2028 00:00:00', '2028-12-07'],
    ['07/12/2028 (matin)', '2028-12-07'],
  ] as const) {
    it(`are on the day that « ${written} » names`, () => {
      assert.equal(one('titre;date', `Photos;${written}`)?.dates[0]?.start, start);
    });
  }

  for (const written of [
    '7 décembre',
    'jeudi prochain',
    'décembre 2028',
    'déc-28',
    '31/06/2028',
    '7 et 14 décembre 2028',
    'du 7 au 9 décembre 2028',
    '07/12/2028 et 14/12/2028',
  ]) {
    it(`are on no day that would have to be guessed from « ${written} »`, () => {
      const {events, refused} = read('titre;date', `Photos;${written}`, 'Mails;07/12/2028');
      assert.deepEqual(refused, [{what: 'Photos', why: 'unreadable-date'}]);
      assert.deepEqual(
        events.map(({title}) => title),
        ['Mails'],
      );
    });
  }

  for (const [headings, cells, date] of [
    ['heure;heure de fin', '9h30;12 h', {start: '2028-12-07T09:30', end: '2028-12-07T12:00'}],
    ['horaires', '9h30-12h', {start: '2028-12-07T09:30', end: '2028-12-07T12:00'}],
    ['horaires', 'de 14 h à 16 h', {start: '2028-12-07T14:00', end: '2028-12-07T16:00'}],
    ['horaire', '14-16h', {start: '2028-12-07T14:00', end: '2028-12-07T16:00'}],
    ['début;fin', '09:30;12:00', {start: '2028-12-07T09:30', end: '2028-12-07T12:00'}],
    ['date de fin', '09/12/2028', {start: '2028-12-07', end: '2028-12-09'}],
    ['heure;au;heure de fin', '9h;09/12/2028;17h', {start: '2028-12-07T09:00', end: '2028-12-09T17:00'}],
    ['horaires;date_fin', '9h-17h;09/12/2028', {start: '2028-12-07T09:00', end: '2028-12-09T17:00'}],
    ['heure', 'le matin', {start: '2028-12-07'}],
    ['heure de fin', '12h', {start: '2028-12-07'}],
  ] as const) {
    it(`last as « ${cells} » under « ${headings} » says`, () => {
      assert.deepEqual(one(`titre;date;${headings}`, `Photos;07/12/2028;${cells}`)?.dates, [date]);
    });
  }

  it('may have their hours with their days', () => {
    assert.deepEqual(datesOf('titre;date;fin', 'Photos;07/12/2028 9h;07/12/2028 12h'), [
      [{start: '2028-12-07T09:00', end: '2028-12-07T12:00'}],
    ]);
    assert.deepEqual(datesOf('titre;date;fin', 'Photos;07/12/2028 9h-12h;09/12/2028'), [
      [{start: '2028-12-07T09:00', end: '2028-12-09T12:00'}],
    ]);
  });

  for (const [written, status] of [
    ['', 'scheduled'],
    ['ouvert', 'scheduled'],
    ['COMPLET', 'full'],
    ['Complet (liste d’attente)', 'full'],
    ['Annulée', 'cancelled'],
    ['ANNULÉ : neige', 'cancelled'],
    ['Reporté au printemps', 'postponed'],
    ['nouvelle date', 'rescheduled'],
    ['en ligne', 'moved-online'],
    ['pas complet', 'scheduled'],
    ['beau temps', 'scheduled'],
  ] as const) {
    it(`are ${status} where their state is « ${written} »`, () => {
      assert.equal(one('titre;date;statut', `Photos;07/12/2028;${written}`)?.status, status);
    });
  }

  for (const [heading, written, signUps] of [
    [
      'inscription',
      'www.mairie.example.fr/photo',
      [{kind: 'link', value: 'https://www.mairie.example.fr/photo'}],
    ],
    ['contact', 'Mairie@example.fr', [{kind: 'email', value: 'mairie@example.fr'}]],
    ['inscription', '04 65 71 00 02', [{kind: 'phone', value: '+33465710002'}]],
    ['inscription', '465710002', [{kind: 'phone', value: '+33465710002'}]],
    [
      'téléphone;courriel',
      '04 65 71 00 02;mairie@example.fr',
      [
        {kind: 'phone', value: '+33465710002'},
        {kind: 'email', value: 'mairie@example.fr'},
      ],
    ],
    ['inscription', 'à l’accueil', []],
  ] as const) {
    it(`are signed up for with « ${written} » under « ${heading} »`, () => {
      assert.deepEqual(one(`titre;date;${heading}`, `Photos;07/12/2028;${written}`)?.signUps, signUps);
    });
  }

  it('have the postal code that a spreadsheet took the first zero of', () => {
    assert.equal(one('titre;date;cp', 'Photos;07/12/2028;1000')?.place?.postcode, '01000');
  });

  it('are at the hours of the place, which its postal code tells', () => {
    const zones = ['97400', '48000', '', 'au bourg'].map(
      (postcode) => one('titre;date;heure;cp', `Photos;07/12/2028;9h;${postcode}`)?.timeZone,
    );
    assert.deepEqual(zones, ['Indian/Reunion', 'Europe/Paris', 'Europe/Paris', 'Europe/Paris']);
  });

  it('lose a cell that cannot be read, and nothing else', () => {
    const event = one('titre;date;places;lien;commune', 'Photos;07/12/2028;beaucoup;voir le site;Mende');
    assert.deepEqual(
      [event?.placesLeft, event?.link, event?.place],
      [undefined, undefined, {commune: 'Mende'}],
    );
  });

  it('are refused one by one, with why, and cost the others nothing', () => {
    const {events, refused} = read(
      'titre;date;lieu',
      'Bon;07/12/2028;',
      ';14/12/2028;Mende',
      'Sans date;;Mende',
      'Un jour;bientôt;',
      'Bon aussi;21/12/2028;',
    );
    assert.deepEqual(
      events.map(({title}) => title),
      ['Bon', 'Bon aussi'],
    );
    assert.deepEqual(refused, [
      {what: 'ligne 3', why: 'no-title'},
      {what: 'Sans date', why: 'no-date'},
      {what: 'Un jour', why: 'unreadable-date'},
    ]);
  });

  it('are one series where only their day and their hour differ', () => {
    const {events} = read(
      'titre;date;heure;lieu;état',
      'Café;14/12/2028;10h;Mende;',
      'Photos;09/12/2028;10h;Mende;',
      'Café;07/12/2028;10h;Mende;',
      'Café;21/12/2028;10h;Mende;annulé',
      'Café;07/12/2028;10h;Florac;',
    );
    assert.deepEqual(
      events.map(({title, status, place, dates}) => [
        title,
        status,
        place?.name,
        dates.map(({start}) => start),
      ]),
      [
        ['Café', 'scheduled', 'Mende', ['2028-12-07T10:00', '2028-12-14T10:00']],
        ['Photos', 'scheduled', 'Mende', ['2028-12-09T10:00']],
        ['Café', 'cancelled', 'Mende', ['2028-12-21T10:00']],
        ['Café', 'scheduled', 'Florac', ['2028-12-07T10:00']],
      ],
    );
    assert.equal(new Set(events.map(({id}) => id)).size, 4);
  });

  it('have the title that stands under « Atelier », not the name of who holds them', () => {
    assert.equal(one('Structure;Atelier;Date', 'Mairie;Photos;07/12/2028')?.title, 'Photos');
    assert.equal(one('Quoi;Quand;Où', 'Photos;07/12/2028;Salle des fêtes')?.place?.name, 'Salle des fêtes');
  });

  it('are none yet in a table that has its headings alone', () => {
    assert.deepEqual(read('titre;date'), {events: [], announcements: [], refused: []});
  });
});

describe('dates in a table that has types', () => {
  it('are those of a programme, without its offers', () => {
    const {events, refused} = read(
      'type;nom;genre;date;heure',
      'programme;Programme d’exemple;;;',
      'offre;Un atelier;atelier;;',
      'document;Guide;;12/10/2026;',
      'date;Photos;;07/12/2028;9h',
      'date;Sans date;;;',
    );
    assert.deepEqual(
      events.map(({title, dates}) => [title, dates]),
      [['Photos', [{start: '2028-12-07T09:00'}]]],
    );
    assert.deepEqual(refused, [{what: 'Sans date', why: 'no-date'}]);
  });

  it('are all its rows, where the types are those of events', () => {
    const {events} = read('Type;Titre;Date', 'Atelier;Photos;07/12/2028', 'Réunion;Bilan;08/12/2028');
    assert.deepEqual(
      events.map(({title}) => title),
      ['Photos', 'Bilan'],
    );
  });
});

describe('a table of something else', () => {
  for (const [what, lines] of [
    [
      'places of the national standard',
      ['id,nom,commune,code_insee,date_maj', 'a,Mairie,Mende,48095,2026-10-01'],
    ],
    ['places that have types', ['type;nom;commune', 'service;Mairie;Mende']],
    ['France services', ['id_fs;lib_fs;com', '1;Mende;Mende']],
    ['words', ['Maintenance en cours, merci de revenir plus tard.']],
    ['a workbook', ['PK\u0003\u0004']],
    ['nothing', ['']],
  ] as const) {
    it(`is refused: ${what}`, () => assert.throws(() => read(...lines), TypeError));
  }
});
