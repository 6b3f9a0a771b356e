import assert from 'node:assert/strict';
import {mkdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {parseCommand} from '../../src/data-builder/arguments.js';
import {BuildError} from '../../src/data-builder/build-error.js';
import {writeFiles, type Outcome} from '../../src/data-builder/pages/written-files.js';
import {exampleData, pages, pagesArgs} from './pages-site.js';
import {drailleOn} from './run-command.js';
import {Workspace} from './workspace.js';

let workspace: Workspace;
beforeEach(() => void (workspace = new Workspace()));
afterEach(() => workspace.remove());
const site = (): Record<string, string> => workspace.contents('site');

describe('the files of the pages', () => {
  it('are the same whatever the day, and those that do not change keep their date', async () => {
    await exampleData(`${workspace.path}/data`);
    const args = pagesArgs({'--data': `${workspace.path}/data`, '--out': `${workspace.path}/site`});
    assert.equal((await drailleOn(new Date('2026-06-01'), ...args)).status, 0);
    const first = site();
    const path = join(workspace.path, 'site', '48/mende/index.html');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    assert.equal((await drailleOn(new Date('2029-12-31'), ...args)).status, 0);
    assert.deepEqual(site(), first);
    assert.equal(statSync(path).mtimeMs, 1_700_000_000_000);
  });

  const file = (name: string) => ({name, text: () => name});
  const write = (...names: string[]): Promise<Outcome> =>
    writeFiles(join(workspace.path, 'site'), names.map(file));

  it('go when they have no reason to be any more, and nothing of somebody else goes with them', async () => {
    await write('index.html', '48/mende/index.html', '48/florac/index.html');
    writeFileSync(join(workspace.path, 'site/48/florac/photo.jpg'), 'mine');
    assert.equal((await write('index.html')).removed, 2);
    const left = Object.keys(site()).sort();
    assert.deepEqual(left, ['48/florac/photo.jpg', 'draille-pages.json', 'index.html']);
    assert.throws(() => statSync(join(workspace.path, 'site/48/mende')));
  });

  it('never take the place of a file that is not theirs', async () => {
    mkdirSync(join(workspace.path, 'site'));
    writeFileSync(join(workspace.path, 'site/index.html'), 'the mairie’s own');
    await assert.rejects(write('48/index.html', 'index.html'), /index\.html : ce fichier n’a pas été écrit/);
    assert.deepEqual(site(), {'index.html': 'the mairie’s own'});
  });

  it('are refused in a sentence where a name is too long for a disk', async () => {
    await assert.rejects(write(`48/${'a'.repeat(300)}/index.html`), /trop long pour ce disque/);
  });

  it('never go out of their folder, whatever the list says', async () => {
    await write('index.html');
    workspace.file('precious.html', 'mine');
    const list = {
      version: 1,
      files: ['../precious.html', 'a\n/../../precious.html', '/etc/passwd', '', 'index.html', 'a\0b'],
    };
    writeFileSync(join(workspace.path, 'site/draille-pages.json'), JSON.stringify(list));
    await write('48/index.html');
    assert.equal(workspace.contents()['precious.html'], 'mine');
    assert.deepEqual(Object.keys(site()).sort(), ['48/index.html', 'draille-pages.json']);
  });
});

describe('pages that cannot be made', () => {
  const refused = async (changes: Record<string, string>, status: number, message: RegExp): Promise<void> => {
    const given = {'--data': `${workspace.path}/data`, '--out': `${workspace.path}/site`, ...changes};
    const outcome = await pages(given);
    assert.match(outcome.complaint, message);
    assert.equal(outcome.status, status);
    assert.deepEqual(workspace.contents(), {});
  };

  it('say all that the publisher must still give, at once', () =>
    refused(
      {'--director': '', '--host': '', '--contact': ''},
      2,
      /Il manque --contact \(son adresse de courriel\), --director \([^)]+\), --host \([^)]+\)\. Voir/,
    ));

  it('say what is wrong in an option', async () => {
    await refused({'--site-url': 'aide.example.fr'}, 2, /--site-url : une adresse commence par https/);
    await refused({'--contact': 'mairie'}, 2, /--contact : donnez une adresse de courriel/);
    await refused({'--publisher-phone': 'aucun'}, 2, /--publisher-phone/);
    await refused({'--departements': '99'}, 2, /«\u00a099\u00a0» n’est pas un département/);
    await refused({'--accessibility-state': 'bonne'}, 2, /--accessibility-state : choisissez/);
    await refused({'--accessibility-state': 'totalement-conforme'}, 2, /--accessibility-audit/);
    await refused({'--places': 'a.csv'}, 2, /--places : option inconnue/);
  });

  it('say which file of the data is missing, and what to do', async () => {
    await refused({}, 1, /48\.json : fichier introuvable.*draille-data build/);
    mkdirSync(join(workspace.path, 'data/v1'), {recursive: true});
    writeFileSync(join(workspace.path, 'data/v1/48.json'), '{"version": 2}');
    const {status, complaint} = await pages({
      '--data': `${workspace.path}/data`,
      '--out': `${workspace.path}/site`,
    });
    assert.equal(status, 1);
    assert.match(complaint, /ce n’est pas un fichier de draille-data build, ou il est d’une autre version/);
    rmSync(join(workspace.path, 'data'), {recursive: true});
  });

  it('have their help with the other commands', () => {
    assert.equal(parseCommand(['pages', '--help'], new Date(0)).kind, 'help');
    assert.throws(() => parseCommand(['pages'], new Date(0)), BuildError);
  });
});
