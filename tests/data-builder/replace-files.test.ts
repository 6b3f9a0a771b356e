import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BuildError} from '../../src/data-builder/build-error.js';
import {replaceFiles, type OutputFile, type TextFile} from '../../src/data-builder/replace-files.js';
import {Workspace} from './workspace.js';

const file = (name: string, text: string): TextFile => ({name, text});
const OLD = [file('48.json', 'old'), file('manifest.json', 'old manifest')];
const NEW = [file('48.json', 'new'), file('manifest.json', 'new manifest')];
const contentOf = (files: readonly TextFile[]) =>
  Object.fromEntries(files.map(({name, text}) => [name, text]));

let workspace: Workspace;
beforeEach(async () => {
  workspace = new Workspace();
  await replaceFiles(join(workspace.path, 'v1'), OLD);
});
afterEach(() => workspace.remove());

const replace = (files: Iterable<OutputFile>): Promise<void> =>
  replaceFiles(join(workspace.path, 'v1'), files);
const written = (): Record<string, string> => workspace.contents('v1');

/** Half of the files, then something goes wrong. */
function* interrupted(error: unknown): Generator<OutputFile> {
  yield* NEW.slice(0, 1);
  throw error;
}

/** A process that is killed between two files. */
const KILLED = `
  import {replaceFiles} from './src/data-builder/replace-files.ts';
  function* files() {
    yield {name: '48.json', text: 'new'};
    process.kill(process.pid, 'SIGKILL');
  }
  await replaceFiles(process.argv[1], files());
`;

describe('the files of a build', () => {
  it('replace the earlier ones', async () => {
    await replace(NEW);
    assert.deepEqual(written(), contentOf(NEW));
  });

  it('may be given in pieces, few or many, large or none', async () => {
    const pieces = Array.from({length: 3000}, (_, index) => `${index} `.repeat(20));
    await replace([
      {name: '48.json', text: pieces},
      {name: 'manifest.json', text: []},
    ]);
    assert.deepEqual(written(), {'48.json': pieces.join(''), 'manifest.json': ''});
  });

  it('stay as they were when one of the new ones cannot be made', async () => {
    const failure = new Error('a bug');
    await assert.rejects(replace(interrupted(failure)), failure);
    assert.deepEqual(written(), contentOf(OLD));
  });

  it('stay as they were when the disk refuses, which is said in French', async () => {
    mkdirSync(join(workspace.path, 'v1', 'other.json'));
    const refused = (error: unknown) =>
      error instanceof BuildError && /un dossier porte le nom/.test(error.message);
    await assert.rejects(replace([...NEW, file('other.json', '{}')]), refused);
    assert.deepEqual(written(), contentOf(OLD));
  });

  it('stay as they were when the build is killed, and the next build cleans up', async () => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', KILLED, join(workspace.path, 'v1')];
    const {signal, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    assert.equal(signal, 'SIGKILL', stderr);
    const {'48.json.draille-tmp': left, ...files} = written();
    assert.equal(left, 'new');
    assert.deepEqual(files, contentOf(OLD));
    await replace(NEW);
    assert.deepEqual(written(), contentOf(NEW));
  });

  it('may be copies of other files, whatever these hold', async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0xff, 0x00, 0xfe]);
    const copyOf = workspace.file('photo.png', bytes);
    const copied = [{name: 'photos/photo.png', copyOf}];
    await replace(copied);
    const path = join(workspace.path, 'v1/photos/photo.png');
    assert.deepEqual(Uint8Array.from(readFileSync(path)), bytes);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    await replace(copied);
    assert.equal(statSync(path).mtimeMs, 1_700_000_000_000);
    workspace.file(
      'photo.png',
      bytes.map((byte) => 255 - byte),
    );
    await replace(copied);
    assert.deepEqual(
      Uint8Array.from(readFileSync(path)),
      bytes.map((byte) => 255 - byte),
    );
  });

  it('stay as they were when one that must be copied is not there, and it is named', async () => {
    const copied = {name: 'photo.png', copyOf: join(workspace.path, 'absent.png')};
    await assert.rejects(replace([...NEW, copied]), (error) => {
      return error instanceof BuildError && /absent\.png : introuvable/.test(error.message);
    });
    assert.deepEqual(written(), contentOf(OLD));
  });

  it('stay as they were when a folder bears the name of one that is in pieces', async () => {
    mkdirSync(join(workspace.path, 'v1', 'other.json'));
    const pieces = {name: 'other.json', text: ['{', '}']};
    await assert.rejects(replace([...NEW, pieces]), /other\.json : un dossier porte le nom/);
    assert.deepEqual(written(), contentOf(OLD));
  });

  it('are not stopped by a folder that bears the name of what a build leaves when it is cut', async () => {
    mkdirSync(join(workspace.path, 'v1', 'mine.draille-tmp'));
    await replace(NEW);
    assert.deepEqual(written(), contentOf(NEW));
  });

  it('keep their date when they have not changed, so that browsers keep their copies', async () => {
    const path = join(workspace.path, 'v1', '48.json');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    await replace([file('48.json', 'old'), file('manifest.json', 'new manifest')]);
    assert.equal(statSync(path).mtimeMs, 1_700_000_000_000);
    assert.equal(written()['manifest.json'], 'new manifest');
  });

  it('may be in folders below, which a build that fails leaves clean', async () => {
    await replace([file('48/florac/index.html', 'one'), file('48/index.html', 'all')]);
    const old = written();
    assert.equal(old['48/florac/index.html'], 'one');
    const failing = function* (): Generator<OutputFile> {
      yield file('48/florac/index.html', 'two');
      throw new Error('a bug');
    };
    await assert.rejects(replace(failing()), /a bug/);
    assert.deepEqual(written(), old);
  });

  it('leave alone what is not theirs', async () => {
    writeFileSync(join(workspace.path, 'v1', 'notes.tmp'), 'mine');
    await replace(NEW);
    assert.equal(written()['notes.tmp'], 'mine');
  });

  it('cannot go where a file is in the way', async () => {
    const inTheWay = workspace.file('out', '');
    await assert.rejects(replaceFiles(join(inTheWay, 'v1'), NEW), /ce n’est pas un dossier/);
    await assert.rejects(replaceFiles(inTheWay, NEW), /ce n’est pas un dossier/);
  });
});
