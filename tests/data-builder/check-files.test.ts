import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {draille} from './run-command.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const PROGRAMME = {version: 1, name: 'Programme', offers: [{type: 'atelier', title: 'Photos'}]};
const file = (name: string, value: unknown): string =>
  workspace.file(name, typeof value === 'string' ? value : JSON.stringify(value));
/** As it is read: a narrow space is one. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the check of a programme', () => {
  it('succeeds on one that follows the schema, without asking for communes', async () => {
    const path = file('good.json', PROGRAMME);
    assert.deepEqual(await draille('check', path), {
      status: 0,
      said: `${path} : programme d’accompagnement, rien à corriger\n`,
      complaint: '',
    });
  });

  it('fails on one that does not, each problem on its line, where it is', async () => {
    const offers = [...PROGRAMME.offers, {type: 'atelier', title: 'Vidéos', valid_until: '31/06/2027'}];
    const {status, said} = await draille('check', file('bad.json', {...PROGRAMME, offers, foo: 1}));
    assert.equal(status, 1);
    assert.match(plain(said), /2 problèmes à corriger\n/);
    assert.match(
      plain(said),
      /\n {2}à corriger {2}offers\[1\]\.valid_until : « 31\/06\/2027 » n’est pas une date\. Écrivez AAAA-MM-JJ, comme 2027-06-30\.\n/,
    );
  });

  it('only remarks that a day is past', async () => {
    const offers = [{...PROGRAMME.offers[0], valid_until: '2026-05-31'}];
    const {status, said} = await draille('check', file('old.json', {...PROGRAMME, offers}));
    assert.equal(status, 0);
    assert.match(said, /rien à corriger, 1 remarque\n {2}à savoir {4}offers\[0\]\.valid_until : /);
  });

  it('only remarks that HTML would be shown as it is written, in a table too', async () => {
    const {status, said} = await draille(
      'check',
      file('html.json', {...PROGRAMME, tagline: '<b>Gratuit</b>'}),
    );
    assert.equal(status, 0);
    assert.match(
      plain(said),
      /rien à corriger, 1 remarque\n {2}à savoir {4}tagline : du HTML est écrit ici \(« <b> »\)/,
    );
    const csv = 'type;nom;genre;texte\nprogramme;Exemple;;\noffre;Photos;atelier;Trier<br>et garder\n';
    const table = await draille('check', file('html.csv', csv));
    assert.equal(table.status, 0);
    assert.match(plain(table.said), /à savoir {4}offers\[0\]\.summary : du HTML est écrit ici/);
  });

  it('tells where JSON breaks', async () => {
    const {status, said} = await draille('check', file('broken.json', '{"version": 1,\n "offers": [],\n}'));
    assert.equal(status, 1);
    assert.match(
      said,
      /programme d’accompagnement, 1 problème à corriger\n.*ligne 2, colonne 14 : une virgule de trop/,
    );
  });

  it('reads a table, and tells its lines', async () => {
    const csv =
      'type;nom;genre;jusqu_au\nprogramme;Exemple;;\noffre;Photos;atelir;\noffre;Vidéos;atelier;31/06\n';
    const {status, said} = await draille('check', file('programme.csv', csv));
    assert.equal(status, 1);
    assert.match(plain(said), /ligne 3 : « atelir » ne convient pas dans « genre »\. Choix : .*atelier/);
    assert.match(plain(said), /ligne 4 : « 31\/06 » ne convient pas dans « jusqu_au »\. Il faut une date/);
  });

  it('stays on one line whatever a file holds', async () => {
    const {said} = await draille('check', file('odd.json', {...PROGRAMME, 'a\u001b[31m\nb': 1}));
    assert.equal(said.split('\n').length, 3);
    assert.doesNotMatch(said, /\u001b/);
  });
});

describe('the check of an agenda', () => {
  it('knows it by its events', async () => {
    const good = file('agenda.json', {version: 1, events: [{title: 'Atelier', start: '2026-12-03T09:30'}]});
    const {status, said} = await draille('check', good);
    assert.deepEqual([status, said], [0, `${good} : agenda, rien à corriger\n`]);
  });

  it('asks for a date', async () => {
    const {status, said} = await draille(
      'check',
      file('undated.json', {version: 1, events: [{title: 'Atelier'}]}),
    );
    assert.equal(status, 1);
    assert.match(plain(said), /1 problème à corriger\n.*events\[0\].*start/);
  });
});

describe('the check of a table of dates', () => {
  const GOOD = 'Titre;Date;Heure;Heure de fin;État\nPhotos;07/12/2028;9h30;12h;complet\n';

  it('knows it by its title and its date, without asking for communes', async () => {
    const good = file('dates.csv', GOOD);
    assert.deepEqual(await draille('check', good), {
      status: 0,
      said: `${good} : tableau de dates, rien à corriger\n`,
      complaint: '',
    });
  });

  it('reads it as a spreadsheet of Windows saves it', async () => {
    const text = GOOD.replace('Photos', 'L\u0092été').replaceAll('\n', '\r\n');
    const path = workspace.file('windows.csv', Buffer.from(text, 'latin1'));
    const {status, said} = await draille('check', path);
    assert.deepEqual([status, said], [0, `${path} : tableau de dates, rien à corriger\n`]);
  });

  it('says each problem with its line, its column and what to write', async () => {
    const {status, said} = await draille(
      'check',
      file(
        'bad.csv',
        [
          'Ateliers 2028',
          'Titre;Date;Heure;Fin;État;Places restantes;Couleur;Descripton',
          'Photos;jeudi;9h;12h;;;;',
          ';07/12/2028;;;;;;',
          'Mails;14/12/2028;le matin;;;;bleu;',
          'Café;21/12/2028;14h;12h;peut-être;beaucoup;;',
          'Sans date;;;;;;;',
        ].join('\n'),
      ),
    );
    assert.equal(status, 1);
    assert.deepEqual(plain(said).split('\n').slice(0, -1), [
      `${workspace.path}/bad.csv : tableau de dates, 7 problèmes à corriger, 2 remarques`,
      '  à savoir    ligne 2 : la colonne « Couleur » n’est pas connue, et n’est pas lue.',
      '  à savoir    ligne 2 : la colonne « Descripton » n’est pas connue, et n’est pas lue. Vouliez-vous « description » ?',
      '  à corriger  ligne 3 : « jeudi » ne convient pas dans « Date ». Il faut un jour avec son année, comme 30/06/2027, un seul par ligne. D’ici là, cette ligne n’est pas lue.',
      '  à corriger  ligne 4 : il manque « Titre » : cette ligne n’est pas lue.',
      '  à corriger  ligne 5 : « le matin » ne convient pas dans « Heure ». Il faut une heure, comme 9h30 ou 9h30-12h.',
      '  à corriger  ligne 6 : « peut-être » ne convient pas dans « État ». Choix : prévu, complet, annulé, reporté, nouvelle date, en ligne.',
      '  à corriger  ligne 6 : « beaucoup » ne convient pas dans « Places restantes ». Il faut un nombre entier, en chiffres.',
      '  à corriger  ligne 7 : il manque « Date » : cette ligne n’est pas lue.',
      '  à corriger  ligne 6, colonne « Fin » : la fin (2028-12-21T12:00) est avant le début (2028-12-21T14:00). Corrigez l’une des deux.',
    ]);
  });

  it('remarks that HTML would be shown as it is written, where it is', async () => {
    const html = file('dates-html.csv', 'titre;date;détails\nPhotos;07/12/2028;Trier<br>et garder\n');
    const {status, said} = await draille('check', html);
    assert.equal(status, 0);
    assert.match(plain(said), /à savoir {4}ligne 2, colonne « détails » : du HTML est écrit ici/);
  });

  it('names what is missing by its first heading', async () => {
    const undated = file('undated.csv', 'Titre;Date;Début;Fin\nPhotos;;;\n');
    const {said} = await draille('check', undated);
    assert.match(plain(said), /ligne 2 : il manque « Date » : cette ligne n’est pas lue\./);
  });

  it('leaves a table of places to the check of places', async () => {
    const {said} = await draille('check', fixture('lieux-v2.csv'), '--communes', fixture('communes.csv'));
    assert.match(said, /lieux gardés +5\n/);
  });
});

describe('the check of what is none of our files', () => {
  for (const [name, text, expected] of [
    ['agenda.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /c’est un agenda iCalendar, rien à vérifier ici/],
    ['classeur.xlsx', 'PK\u0003\u0004', /c’est un classeur.*CSV/],
    ['page.html', '<!doctype html><title>A</title>', /c’est une page web/],
    ['vide.csv', '', /vide\.csv : le fichier est vide/],
    ['blanc.json', ' \n', /blanc\.json : le fichier est vide/],
    [
      'photo.png',
      Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'),
      /photo\.png : c’est un fichier binaire/,
    ],
    ['affiche.pdf', '%PDF-1.7\n1 0 obj\n', /affiche\.pdf : c’est un fichier binaire/],
    ['base.sqlite', 'SQLite format 3\0', /base\.sqlite : c’est un fichier binaire/],
  ] as const) {
    it(`says what ${name} is, without asking for communes`, async () => {
      const {status, complaint} = await draille('check', workspace.file(name, text));
      assert.equal(status, 1);
      assert.match(complaint, expected);
      assert.doesNotMatch(complaint, /geo\.api/);
    });
  }
});

describe('the check of several files', () => {
  it('tells each, and places as before', async () => {
    const programme = file('one.json', PROGRAMME);
    const places = fixture('lieux-v2.csv');
    const {status, said} = await draille('check', programme, places, '--communes', fixture('communes.csv'));
    assert.equal(status, 0);
    assert.match(said, /rien à corriger\n/);
    assert.match(said, /lieux gardés +5\n/);
  });

  it('fails when one of them does', async () => {
    const {status} = await draille(
      ...['check', file('nameless.json', {version: 1, offers: []}), fixture('lieux-v2.csv')],
      ...['--communes', fixture('communes.csv')],
    );
    assert.equal(status, 1);
  });

  it('names a file that is not there', async () => {
    const {status, complaint} = await draille('check', `${workspace.path}/absent.json`);
    assert.equal(status, 1);
    assert.match(complaint, /absent\.json : fichier introuvable/);
  });
});
