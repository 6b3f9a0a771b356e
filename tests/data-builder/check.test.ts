import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {draille} from './run-command.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());
const COMMUNES = ['--communes', fixture('communes.csv')];

interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly {readonly id: string; readonly reason: string; readonly outcome: string}[];
}

describe('a check', () => {
  it('succeeds on a file of which every row is kept, and writes nothing', async () => {
    const files = Object.keys(workspace.contents());
    const {status, said, complaint} = await draille('check', fixture('lieux-v2.csv'), ...COMMUNES);
    assert.deepEqual([status, complaint], [0, '']);
    assert.match(said, /lieux gardés +5\n/);
    assert.deepEqual(Object.keys(workspace.contents()), files);
  });

  it('fails when a row is left out, and its report says which and why', async () => {
    const csv =
      'id,nom,commune,code_postal,code_insee,services\n' +
      'a,Médiathèque,Mende,48000,48095,Aide aux démarches administratives\n' +
      'b,,Mende,48000,48095,Aide aux démarches administratives\n' +
      'c,Maison perdue,Nulle part,,,Aide aux démarches administratives\n' +
      'd,Trop,de,cellules,ici,mais,encore\n';
    const report = `${workspace.path}/report.json`;
    const places = workspace.file('places.csv', csv);
    const {status, said} = await draille('check', places, ...COMMUNES, '--report', report);
    assert.equal(status, 1);
    assert.match(said, /lignes écartées +3\n/);
    const {counts, problems} = workspace.json('report.json') as Report;
    assert.deepEqual([counts['read'], counts['kept'], counts['rejected']], [4, 1, 3]);
    const rejected = problems.filter(({outcome}) => outcome === 'rejected');
    assert.deepEqual(rejected.map(({id, reason}) => `${id} ${reason}`).sort(), [
      ' unreadable',
      'b missing',
      'c unknown-commune',
    ]);
  });

  it('flags hours that nobody can compute, and ids that serve twice', async () => {
    const csv =
      'id,nom,commune,code_insee,adresse,horaires,services\n' +
      'a,Médiathèque,Mende,48095,1 Rue Haute,le lundi sauf si,Aide aux démarches administratives\n' +
      'a,Gare routière,Langogne,48080,2 Rue Basse,Mo 09:00-12:00,Aide aux démarches administratives\n';
    const report = `${workspace.path}/flags.json`;
    const {status} = await draille(
      'check',
      workspace.file('flags.csv', csv),
      ...COMMUNES,
      '--report',
      report,
    );
    assert.equal(status, 0);
    const {problems} = workspace.json('flags.json') as Report;
    const flagged = problems.filter(({outcome}) => outcome === 'flagged').map(({reason}) => reason);
    assert.deepEqual(flagged.sort(), ['duplicate-id', 'hours-not-understood']);
  });

  it('understands the headings that a mairie writes by hand, below a title', async () => {
    const csv =
      'Les lieux, au 1er mai;;;\nNom du lieu;Ville;Code postal;Téléphone;Site\n' +
      'Médiathèque;Mende;48000;04 65 71 00 08;https://mediatheque.example.fr/\n';
    const report = `${workspace.path}/hand.json`;
    const hand = workspace.file('hand.csv', csv);
    const {status, said} = await draille('check', hand, ...COMMUNES, '--report', report);
    assert.equal(status, 0);
    assert.match(said, /lieux gardés +1\n/);
    const {toComplete} = workspace.json('hand.json') as {toComplete: {name: string; missing: string[]}[]};
    assert.deepEqual(
      toComplete.map(({name, missing}) => [name, ...missing]),
      [['Médiathèque', 'hours', 'position']],
    );
  });

  it('of some départements leaves the others out of its counts', async () => {
    const {said} = await draille('check', fixture('lieux-v2.csv'), ...COMMUNES, '--departements', '12');
    assert.match(said, /lignes lues dans les fichiers +5\n/);
    assert.match(said, /lignes de ces départements +1\n/);
  });

  for (const [extension, beginning] of [
    ['html', /^<!doctype html>/i],
    ['csv', /^\ufeff?"?\w/],
    ['json', /^\{/],
  ] as const) {
    it(`writes its report in ${extension}`, async () => {
      const path = `report.${extension}`;
      await draille('check', fixture('lieux-v2.csv'), ...COMMUNES, '--report', `${workspace.path}/${path}`);
      assert.match(workspace.contents()[path] ?? '', beginning);
    });
  }
});
