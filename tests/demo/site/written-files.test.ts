import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {writeFiles} from '../../../demo/site/written-files.js';
import {Workspace} from '../../data-builder/workspace.js';

describe('a site that is written again', () => {
  let workspace = new Workspace();
  beforeEach(() => {
    workspace.remove();
    workspace = new Workspace();
  });
  after(() => workspace.remove());

  const write = (...names: readonly string[]): void =>
    writeFiles(
      join(workspace.path, 'site'),
      names.map((name) => ({name, text: `text of ${name}`})),
    );
  const names = (): readonly string[] =>
    Object.keys(workspace.contents('site')).filter((name) => name !== 'draille-site.json');

  it('loses the pages that are no more, with the folders that they leave empty', () => {
    write('index.html', 'guides/pages/index.html', 'guides/index.html');
    write('index.html', 'guides/index.html');
    assert.deepEqual(names(), ['guides/index.html', 'index.html']);
    assert.ok(!workspace.contents('site')['guides/pages/index.html']);
  });

  it('keeps the scripts of earlier releases, however many there were', () => {
    write('draille/draille.js', 'draille/draille-part-AbC_12.js', 'draille/site/draille-qr-xyz-89.js');
    write('draille/draille.js', 'draille/draille-part-DeF345.js');
    write('draille/draille.js');
    assert.deepEqual(names(), [
      'draille/draille-part-AbC_12.js',
      'draille/draille-part-DeF345.js',
      'draille/draille.js',
      'draille/site/draille-qr-xyz-89.js',
    ]);
  });

  it('leaves what somebody else put beside it', () => {
    write('index.html');
    workspace.file('site/CNAME', 'aide.example.fr');
    mkdirSync(join(workspace.path, 'site/.git'));
    workspace.file('site/.git/HEAD', 'main');
    write('index.html');
    assert.deepEqual(names(), ['.git/HEAD', 'CNAME', 'index.html']);
  });

  it('is not written over somebody else’s file', () => {
    mkdirSync(join(workspace.path, 'site'));
    workspace.file('site/index.html', 'the mairie’s own');
    assert.throws(() => write('index.html'), /index\.html : ce fichier n’est pas de ce site/);
    assert.equal(workspace.contents('site')['index.html'], 'the mairie’s own');
  });

  it('removes nothing out of its folder, whatever its list says', () => {
    write('index.html');
    workspace.file('precious.txt', 'mine');
    workspace.file('site/draille-site.json', JSON.stringify(['../precious.txt', '/etc/hosts', 'index.html']));
    write('index.html');
    assert.equal(workspace.contents()['precious.txt'], 'mine');
  });
});
