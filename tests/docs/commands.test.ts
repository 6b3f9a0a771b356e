import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {parseCommand} from '../../src/data-builder/arguments.js';
import {unpackDetails} from '../../src/sources/details-shard.js';
import {unpackPlaces} from '../../src/sources/shard.js';
import {draille, TODAY} from '../data-builder/run-command.js';
import {fixture, Workspace} from '../data-builder/workspace.js';
import {documents, fencesOf, read} from './markdown.js';

/** The words of a command as a shell would give them: continued lines, and quotes around an address. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** The commands of `draille-data` that a text gives to run. */
function commandsOf(markdown: string): readonly string[][] {
  return fencesOf(markdown, 'sh').flatMap((text) =>
    text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.startsWith('npx -p draille draille-data '))
      .map((line) => wordsOf(line).slice(4)),
  );
}

describe('the commands that the documents give', () => {
  for (const path of documents) {
    for (const words of commandsOf(read(path))) {
      it(`are understood: ${path}, ${words[0] ?? ''}`, () => {
        // What a reader puts in the place of the dots.
        const written = words.map((word) =>
          word.replace('https://…', 'https://a.example.fr/').replace('FILE…', 'a.csv'),
        );
        assert.equal(parseCommand(written, TODAY).kind, words[0]);
      });
    }
  }

  it('are found, those of every night among them', () => {
    const kinds = commandsOf(read('docs/hosting.md')).map(([kind]) => kind);
    assert.deepEqual(kinds, ['build', 'agenda']);
  });

  it('run the program of this package, and never one that has its name', () => {
    for (const path of documents) assert.doesNotMatch(read(path), /npx draille-data/, path);
  });

  it('would be refused with an option that is not there', () => {
    assert.throws(() => parseCommand(['build', '--nowhere'], TODAY));
  });

  it('stand in a file of their own where an address has a sign that cron reads', () => {
    const [crontab = ''] = fencesOf(read('docs/hosting.md'), 'text').filter((text) =>
      /^\d+ \d+ \* \* \*/.test(text),
    );
    assert.match(crontab, /nuit\.sh/);
    assert.doesNotMatch(crontab, /%/);
  });
});

describe('the correction that takes a contact away, as docs/privacy.md gives it', () => {
  const workspace = new Workspace();
  after(() => workspace.remove());

  /** The contacts of the places of Lozère, with these corrections or without. */
  async function contacts(...local: string[]) {
    const file = workspace.file(
      'places.csv',
      'id,nom,commune,code_insee,telephone,courriels\na,Gare,Langogne,48080,04 65 71 00 40,marie.exemple@example.fr\n',
    );
    const options = [
      '--communes',
      fixture('communes.csv'),
      '--departements',
      '48',
      '--allow-shrink',
      ...local,
    ];
    const {status, complaint} = await draille('build', '--places', file, '--out', workspace.path, ...options);
    assert.deepEqual([status, complaint], [0, '']);
    const {places} = unpackPlaces(workspace.json('v1/48.json'));
    const details = unpackDetails(workspace.json('v1/48.details.json'));
    return {
      phones: places.map(({phone}) => phone),
      emails: [...details.values()].flatMap(({emails}) => emails),
      all:
        JSON.stringify(workspace.contents()['v1/48.json']) +
        JSON.stringify(workspace.contents()['v1/48.details.json']),
    };
  }

  it('does so, in every file that is published', async () => {
    const before = await contacts();
    assert.deepEqual([before.phones, before.emails], [['+33465710040'], ['marie.exemple@example.fr']]);
    const [csv = ''] = fencesOf(read('docs/privacy.md'), 'csv');
    const corrections = workspace.file('corrections.csv', csv.replace('IDENTIFIANT-DU-LIEU', 'a'));
    const {phones, emails, all} = await contacts('--local', corrections);
    assert.deepEqual([phones, emails], [[undefined], []]);
    assert.doesNotMatch(all, /465710040|marie/);
  });
});
