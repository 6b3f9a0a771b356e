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

describe('the check of what is none of our files', () => {
  for (const [name, text, expected] of [
    ['agenda.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /c’est un agenda iCalendar, rien à vérifier ici/],
    ['classeur.xlsx', 'PK\u0003\u0004', /c’est un classeur.*CSV/],
    ['page.html', '<!doctype html><title>A</title>', /c’est une page web/],
  ] as const) {
    it(`says what ${name} is, without asking for communes`, async () => {
      const {status, complaint} = await draille('check', file(name, text));
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
