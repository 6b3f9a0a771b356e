import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {AnswerServer} from './answers.js';
import {draille} from './run-command.js';
import {collection, FOUR} from './squares.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
const out = `${workspace.path}/data`;
const server = new AnswerServer({
  '/html': (_, response) => response.end('<!doctype html><title>Erreur</title>'),
  '/500': (_, response) => response.writeHead(500).end(),
});
let base = '';
let earlier: Record<string, string>;
const COMMUNES = ['--communes', fixture('communes.csv')];
const HEADER = 'id,nom,commune,code_postal,code_insee,adresse\n';
const VILLAGES = ['Aures', 'Bédouès', 'Cocurès', 'Dèzes', 'Estables', 'Fraissinet'];
const MORE = VILLAGES.map((name) => `${name},Salle des fêtes de ${name},Mende,48000,48095,Rue de ${name}\n`);
const GOOD = ['--places', fixture('lieux-v2.csv'), workspace.file('more.csv', HEADER + MORE.join(''))];

before(async () => {
  base = await server.start();
  assert.equal(
    (await draille('build', ...COMMUNES, ...GOOD, '--departements', '48', '--out', out)).status,
    0,
  );
  earlier = workspace.contents('data');
});
after(async () => {
  await server.stop();
  workspace.remove();
});

const LONG = gzipSync(Array.from({length: 2000}, (_, rank) => `${rank},${Math.sin(rank)}`).join('\n'));
const CORRECTION = 'action;id;auteur;telephone\ncorriger;exemple_404;Mairie de Florac;04 65 71 00 01\n';

type Arguments = () => readonly string[];
const places = (name: string, content: string | Uint8Array): Arguments => {
  return () => ['--places', workspace.file(name, content)];
};
const CASES: readonly (readonly [string, Arguments, RegExp])[] = [
  ['a missing file', () => ['--places', 'absent.csv'], /absent\.csv : fichier introuvable/],
  ['a text that is not CSV', places('notes.txt', 'Bonjour,\nvoici\n'), /colonnes non reconnues \(bonjour\)/],
  ['the wrong table', () => ['--places', fixture('communes.csv')], /colonnes non reconnues \(code, nom,/],
  ['a truncated gzip', places('cut.csv.gz', LONG.subarray(0, 500)), /archive gzip incomplète/],
  ['an HTML page served as data', () => ['--places', `${base}/html`], /page HTML/],
  ['a server in trouble', () => ['--places', `${base}/500`], /répond 500/],
  ['an empty file', places('empty.csv', ''), /est vide/],
  ['a header without rows', places('header.csv', HEADER), /aucune ligne de données/],
  ['an empty JSON list', places('empty.json', '[]'), /aucune ligne de données/],
  ['a good file followed by a bad one', () => [...GOOD, '--places', 'absent.csv'], /introuvable/],
  ['communes that cannot be read', () => [...GOOD, '--communes', `${base}/html`], /page HTML/],
  ['contours that cannot be read', () => [...GOOD, '--contours', `${base}/500`], /répond 500/],
  ['a page as contours', () => [...GOOD, '--contours', `${base}/html`], /page HTML/],
  ['a table as contours', () => [...GOOD, '--contours', fixture('communes.csv')], /JSON illisible/],
  [
    'good contours followed by bad ones',
    () => [
      ...GOOD,
      '--contours',
      workspace.file('four.json', collection(...FOUR)),
      '--contours',
      'absent.json',
    ],
    /absent\.json : fichier introuvable/,
  ],
  ['mairies that cannot be read', () => [...GOOD, '--mairies', fixture('lieux-v2.csv')], /aucune mairie/],
  [
    'a correction for a place that does not exist',
    () => [...GOOD, '--local', workspace.file('corrections.csv', CORRECTION)],
    /corrections\.csv, ligne 2 : aucun lieu «\sexemple_404\s»/,
  ],
  ['an HTML page as corrections', () => [...GOOD, '--local', `${base}/html`], /page HTML/],
  [
    'a table of places as corrections',
    () => [...GOOD, '--local', fixture('lieux-v2.csv')],
    /ligne 1 : La colonne « action » manque/,
  ],
  ['an empty file of corrections', () => [...GOOD, '--local', workspace.file('none.csv', '')], /est vide/],
  [
    'a département without communes in the table',
    () => [...GOOD, '--departements', '75'],
    /aucune commune.*75/,
  ],
  ['an unknown département', () => [...GOOD, '--departements', '48,99'], /«\s99\s» n’est pas un département/],
  ['much less data', places('few.csv', `${HEADER}x,Mairie,Mende,48000,48095,\n`), /--allow-shrink/],
];

describe('a build that is given', () => {
  for (const [name, args, message] of CASES) {
    it(`${name} fails in one line and leaves the earlier data as they were`, async () => {
      const {status, complaint} = await draille(
        'build',
        ...COMMUNES,
        '--departements',
        '48',
        '--out',
        out,
        ...args(),
      );
      assert.notEqual(status, 0);
      assert.match(complaint, message);
      assert.match(complaint, /^draille-data : [^\n]+\n$/);
      assert.deepEqual(workspace.contents('data'), earlier);
    });
  }

  it('much less data replaces them when this is accepted', async () => {
    const few = workspace.file('few.csv', `${HEADER}x,Mairie,Mende,48000,48095,\n`);
    const elsewhere = `${workspace.path}/accepted`;
    const args = ['build', ...COMMUNES, '--departements', '48', '--out', elsewhere];
    assert.equal((await draille(...args, ...GOOD)).status, 0);
    assert.equal((await draille(...args, '--places', few, '--allow-shrink')).status, 0);
    assert.match(workspace.contents('accepted')['v1/manifest.json'] ?? '', /"places":1,/);
  });

  it('a broken manifest says how to go on', async () => {
    const elsewhere = `${workspace.path}/broken`;
    const args = ['build', ...COMMUNES, '--departements', '48', '--out', elsewhere, ...GOOD];
    assert.equal((await draille(...args)).status, 0);
    workspace.file('broken/v1/manifest.json', '{"version":1,');
    const {status, complaint} = await draille(...args);
    assert.equal(status, 1);
    assert.match(complaint, /manifest\.json : manifeste illisible\. Supprimez ce fichier/);
  });
});

describe('the program itself', () => {
  const run = (...args: string[]) => {
    const cli = ['--import', 'tsx', 'src/data-builder/cli.ts', ...args];
    return spawnSync(process.execPath, cli, {encoding: 'utf8'});
  };

  it('speaks of a failure on stderr, with status 1', () => {
    const {status, stdout, stderr} = run('check', 'absent.csv', ...COMMUNES);
    assert.deepEqual([status, stdout], [1, '']);
    assert.equal(
      stderr,
      'draille-data : absent.csv : fichier introuvable. Vérifiez son nom et son dossier.\n',
    );
  });

  it('speaks of a wrong command with status 2, and of itself with --help', () => {
    assert.equal(run('bake').status, 2);
    for (const [words, said] of [
      [['--help'], /draille-data build /],
      [['build', '--help'], /draille-data build --places/],
    ] as const) {
      const {status, stdout} = run(...words);
      assert.equal(status, 0);
      assert.match(stdout, said);
    }
  });
});
