import assert from 'node:assert/strict';
import {existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {writeFiles as writeSite} from '../../demo/site/written-files.js';
import {BuildError} from '../../src/data-builder/build-error.js';
import {writeFiles as writePages} from '../../src/data-builder/pages/written-files.js';
import {Workspace} from './workspace.js';

type Write = (folder: string, ...names: readonly string[]) => Promise<unknown>;
const PAGES: Write = (folder, ...names) =>
  writePages(
    folder,
    names.map((name) => ({name, text: () => `text of ${name}`})),
  );
const SITE: Write = (folder, ...names) =>
  writeSite(
    folder,
    names.map((name) => ({name, text: `text of ${name}`})),
  );

let workspace: Workspace;
let out: string;
beforeEach(() => {
  workspace = new Workspace();
  out = join(workspace.path, 'out');
});
afterEach(() => workspace.remove());

/** What has been refused is said on one line, in French, and nothing has been written. */
async function refused(writing: () => Promise<unknown>, message: RegExp): Promise<void> {
  const before = workspace.contents();
  await assert.rejects(writing, (error) => {
    assert.ok(error instanceof BuildError, String(error));
    assert.match(error.message, message);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
  assert.deepEqual(workspace.contents(), before);
}

for (const [what, list, write] of [
  ['pages', 'draille-pages.json', PAGES],
  ['a site', 'draille-site.json', SITE],
] as const) {
  const link = (to: string, name: string): void => symlinkSync(to, join(out, name));
  const listed = (...files: readonly unknown[]): string => JSON.stringify({version: 1, files});

  describe(`${what} in a folder whose list`, () => {
    beforeEach(() => mkdirSync(out));

    it('is that of an earlier version, bare names, know what is theirs', async () => {
      workspace.file('out/index.html', 'older');
      workspace.file('out/old.html', 'older');
      workspace.file(`out/${list}`, JSON.stringify(['index.html', 'old.html']));
      await write(out, 'index.html');
      const files = workspace.contents('out');
      assert.deepEqual(Object.keys(files), [list, 'index.html'].sort());
      assert.equal(files['index.html'], 'text of index.html');
      assert.deepEqual(JSON.parse(files[list] ?? ''), {version: 1, files: ['index.html']});
    });

    for (const text of [
      '[1]',
      '["index.html"',
      listed(1),
      '{"version":1,"files":"a"}',
      '{"version":2}',
      'null',
    ]) {
      it(`holds ${text} are refused`, async () => {
        workspace.file(`out/${list}`, text);
        await refused(() => write(out, 'index.html'), /liste illisible\. Choisissez un dossier neuf/);
      });
    }

    it('is a folder are refused', async () => {
      mkdirSync(join(out, list));
      await refused(() => write(out, 'index.html'), /json : un dossier porte le nom d’un fichier/);
    });

    it('is a link to itself are refused', async () => {
      link(list, list);
      await refused(() => write(out, 'index.html'), /json : des liens tournent en rond/);
    });

    it('names a folder are refused', async () => {
      mkdirSync(join(out, 'old'));
      workspace.file('out/old/photo.jpg', 'mine');
      workspace.file(`out/${list}`, listed('old'));
      await refused(() => write(out, 'index.html'), /old : un dossier porte le nom d’un fichier/);
    });

    it('names what a link leads to out of the folder are refused, and it stays', async () => {
      mkdirSync(join(workspace.path, 'elsewhere'));
      workspace.file('elsewhere/old.html', 'mine');
      link('../elsewhere', 'zz');
      workspace.file(`out/${list}`, listed('zz/old.html'));
      await refused(() => write(out, 'index.html'), /zz : un lien mène hors du dossier/);
    });
  });

  describe(`${what} in a folder where somebody put`, () => {
    beforeEach(() => mkdirSync(out));

    it('a link of the name of a file do not follow it', async () => {
      link('../outside.html', 'index.html');
      await refused(() => write(out, 'index.html'), /index\.html : ce fichier n’a pas été écrit par Draille/);
      assert.ok(!existsSync(join(workspace.path, 'outside.html')));
    });

    it('a link in place of a file that was written replace it, not what it leads to', async () => {
      workspace.file('outside.html', 'mine');
      workspace.file(`out/${list}`, listed('index.html', 'nowhere.html'));
      link('../outside.html', 'index.html');
      link('../nowhere.html', 'nowhere.html');
      await write(out, 'index.html', 'nowhere.html');
      assert.equal(workspace.contents()['outside.html'], 'mine');
      assert.ok(!existsSync(join(workspace.path, 'nowhere.html')));
      for (const name of ['index.html', 'nowhere.html']) {
        assert.ok(lstatSync(join(out, name)).isFile());
        assert.equal(readFileSync(join(out, name), 'utf8'), `text of ${name}`);
      }
    });

    it('a linked folder do not go where it leads', async () => {
      mkdirSync(join(workspace.path, 'out-8'));
      link('../out-8', '48');
      await refused(
        () => write(out, 'index.html', '48/mende/index.html'),
        /48 : un lien mène hors du dossier/,
      );
      assert.ok(!existsSync(join(workspace.path, 'out-8/mende')));
    });

    it('a link that leads nowhere do not make a folder there', async () => {
      link('../nowhere', '48');
      await refused(() => write(out, 'index.html', '48/index.html'), /48 : un lien ne mène nulle part/);
      assert.ok(!existsSync(join(workspace.path, 'nowhere')));
    });

    it('a link to another folder of theirs go there', async () => {
      mkdirSync(join(out, 'lozere'));
      link('lozere', '48');
      await write(out, '48/index.html');
      assert.equal(workspace.contents('out')['lozere/index.html'], 'text of 48/index.html');
    });

    it('a file where a folder must be are refused', async () => {
      workspace.file('out/48', 'mine');
      await refused(
        () => write(out, 'index.html', '48/mende/index.html'),
        /48 : un fichier est là où il faut un dossier\. Déplacez-le/,
      );
    });

    it('a folder where a file must be are refused', async () => {
      mkdirSync(join(out, 'index.html'));
      await refused(
        () => write(out, 'a.html', 'index.html'),
        /index\.html : un dossier porte le nom d’un fichier/,
      );
    });
  });

  describe(`${what} whose folder is itself a link`, () => {
    it('go where it leads: it was chosen', async () => {
      mkdirSync(join(workspace.path, 'real'));
      symlinkSync('real', out);
      await write(out, 'index.html', '48/index.html', 'old.html');
      await write(out, 'index.html', '48/index.html');
      const names = Object.keys(workspace.contents('real'));
      assert.deepEqual(names, ['48/index.html', list, 'index.html'].sort());
    });

    it('are refused where it leads nowhere, or to itself', async () => {
      symlinkSync('nowhere', out);
      await refused(() => write(out, 'index.html'), /out : introuvable\. Vérifiez ce chemin/);
      assert.ok(!existsSync(join(workspace.path, 'nowhere')));
      symlinkSync('loop', join(workspace.path, 'loop'));
      const loop = join(workspace.path, 'loop');
      await refused(() => write(loop, 'index.html'), /loop.* : des liens tournent en rond/);
    });
  });
}
