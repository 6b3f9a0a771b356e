import assert from 'node:assert/strict';
import {mkdirSync, statSync, utimesSync} from 'node:fs';
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

  const write = (...names: readonly string[]): Promise<void> =>
    writeFiles(
      join(workspace.path, 'site'),
      names.map((name) => ({name, text: `text of ${name}`})),
    );
  const list = (...files: readonly string[]): string => JSON.stringify({version: 1, files});
  const names = (): readonly string[] =>
    Object.keys(workspace.contents('site')).filter((name) => name !== 'draille-site.json');

  it('loses the pages that are no more, with the folders that they leave empty', async () => {
    await write('index.html', 'guides/pages/index.html', 'guides/index.html');
    await write('index.html', 'guides/index.html');
    assert.deepEqual(names(), ['guides/index.html', 'index.html']);
    assert.ok(!workspace.contents('site')['guides/pages/index.html']);
  });

  it('keeps the scripts of earlier releases, however many there were', async () => {
    await write('draille/draille.js', 'draille/draille-part-AbC_12.js', 'draille/site/draille-qr-xyz-89.js');
    await write('draille/draille.js', 'draille/draille-part-DeF345.js');
    await write('draille/draille.js');
    assert.deepEqual(names(), [
      'draille/draille-part-AbC_12.js',
      'draille/draille-part-DeF345.js',
      'draille/draille.js',
      'draille/site/draille-qr-xyz-89.js',
    ]);
  });

  it('keeps the date of what has not changed, copies too', async () => {
    const copyOf = workspace.file('photo.png', 'a photo');
    const again = (): Promise<void> =>
      writeFiles(join(workspace.path, 'site'), [
        {name: 'index.html', text: 'text'},
        {name: 'draille/photo.png', copyOf},
      ]);
    await again();
    const paths = ['index.html', 'draille/photo.png', 'draille-site.json'].map((name) =>
      join(workspace.path, 'site', name),
    );
    for (const path of paths) utimesSync(path, 1_700_000_000, 1_700_000_000);
    await again();
    for (const path of paths) assert.equal(statSync(path).mtimeMs, 1_700_000_000_000, path);
  });

  it('leaves what somebody else put beside it', async () => {
    await write('index.html');
    workspace.file('site/CNAME', 'aide.example.fr');
    mkdirSync(join(workspace.path, 'site/.git'));
    workspace.file('site/.git/HEAD', 'main');
    await write('index.html');
    assert.deepEqual(names(), ['.git/HEAD', 'CNAME', 'index.html']);
  });

  it('is not written over somebody else’s file', async () => {
    mkdirSync(join(workspace.path, 'site'));
    workspace.file('site/index.html', 'the mairie’s own');
    await assert.rejects(write('index.html'), /index\.html : ce fichier n’a pas été écrit par Draille/);
    assert.equal(workspace.contents('site')['index.html'], 'the mairie’s own');
  });

  it('removes nothing out of its folder, whatever its list says', async () => {
    await write('index.html');
    workspace.file('precious.txt', 'mine');
    workspace.file('site/draille-site.json', list('../precious.txt', '/etc/hosts', 'index.html'));
    await write('index.html');
    assert.equal(workspace.contents()['precious.txt'], 'mine');
  });

  it('is its own still where its writing was cut', async () => {
    await write('index.html');
    workspace.file('site/draille-site.json', list('index.html', 'guides.html'));
    workspace.file('site/guides.html', 'half of a te');
    await write('index.html', 'guides.html');
    assert.equal(workspace.contents('site')['guides.html'], 'text of guides.html');
  });

  it('says what to do where its list cannot be understood', async () => {
    await write('index.html');
    workspace.file('site/draille-site.json', '["index.html"');
    await assert.rejects(
      write('index.html'),
      /draille-site\.json : liste illisible\. Choisissez un dossier neuf/,
    );
  });
});
