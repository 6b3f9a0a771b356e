import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Workspace} from '../data-builder/workspace.js';

describe('npm run build:site', () => {
  const workspace = new Workspace();
  const path = (name: string): string => join(workspace.path, name);
  after(() => workspace.remove());

  function run(...options: readonly string[]): {readonly status: number | null; readonly said: string} {
    const words = ['--import', 'tsx', 'demo/build-site.ts', ...options];
    const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'});
    return {status, said: `${stdout}${stderr}`};
  }
  const refused = (options: readonly string[], reason: RegExp): void => {
    const {status, said} = run(...options);
    assert.equal(status, 1);
    assert.match(said, reason);
    assert.doesNotMatch(said, /\n {4}at /);
  };

  before(() => {
    mkdirSync(path('data/v1'), {recursive: true});
    workspace.file('data/v1/manifest.json', JSON.stringify({version: 1, departements: {'30': {}, '12': {}}}));
    workspace.file('data/v1/12.json', '{}');
    workspace.file('mentions.md', '# Mentions légales\n\nQui publie.\n');
  });

  it('shows the places of the data that are published with it', () => {
    const {status, said} = run('--data', path('data'), '--out', path('site'), '--legal', path('mentions.md'));
    assert.equal(status, 0, said);
    for (const page of ['index.html', 'exemples/mairie/index.html', 'outils/conseiller-map/index.html']) {
      const text = readFileSync(path(`site/${page}`), 'utf8');
      assert.match(text, /departement="12"/, page);
      assert.doesNotMatch(text, /<conseiller[^>]*departement="48"|v1\/48\.json/, page);
    }
    assert.match(readFileSync(path('site/index.html'), 'utf8'), /href="mentions-legales\/"/);
    for (const file of ['draille/draille.js', 'draille/data/v1/12.json', 'draille/iframe.html']) {
      assert.ok(existsSync(path(`site/${file}`)), file);
    }
    assert.ok(!existsSync(path('site/draille/lib')));
  });

  it('says, in a sentence, what it cannot be made of', () => {
    refused(['--data', path('nowhere'), '--out', path('b')], /nowhere : pas de données ici/);
    refused(['--data', path('data'), '--out', ''], /Donnez un dossier/);
    refused(['--data', path('data'), '--out', path('b'), '--legal', path('none.md')], /none\.md/);
    refused(
      ['--data', path('data'), '--out', path('b'), '--legal', path('data')],
      /data : ce n’est pas un fichier/,
    );
    workspace.file('bare.md', 'Qui publie.\n');
    refused(
      ['--data', path('data'), '--out', path('b'), '--legal', path('bare.md')],
      /commence par son titre/,
    );
    refused(['--data', path('data'), '--out', path('mentions.md')], /mentions\.md/);
  });

  it('says, in a sentence, that the data cannot be read', () => {
    for (const text of ['{"departements"', '{}', 'null']) {
      mkdirSync(path('broken/v1'), {recursive: true});
      workspace.file('broken/v1/manifest.json', text);
      refused(['--data', path('broken'), '--out', path('d')], /manifest\.json : manifeste illisible/);
    }
    assert.ok(!existsSync(path('d')));
  });

  it('writes nothing where it cannot write everything', () => {
    mkdirSync(path('e'));
    workspace.file('e/guides', 'mine');
    refused(['--data', path('data'), '--out', path('e')], /guides : un fichier est là où il faut un dossier/);
    assert.deepEqual(workspace.contents('e'), {guides: 'mine'});
    symlinkSync('loop', path('loop'));
    refused(['--data', path('data'), '--out', path('loop')], /des liens tournent en rond/);
  });

  it('never touches the data that it publishes, whatever link leads to them', () => {
    mkdirSync(path('c'));
    symlinkSync(path('data'), path('c/link'));
    refused(['--data', path('data'), '--out', path('data/v1')], /l’un dans l’autre/);
    refused(['--data', path('c/link'), '--out', path('data')], /l’un dans l’autre/);
    refused(['--data', path('c/link'), '--out', workspace.path], /l’un dans l’autre/);
    assert.ok(existsSync(path('data/v1/12.json')));
  });
});
