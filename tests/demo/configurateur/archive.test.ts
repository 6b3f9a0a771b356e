import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gather, type Files, type ReadFile} from '../../../demo/configurateur/archive.js';
import type {Choice} from '../../../demo/configurateur/choice.js';
import {packCommunes} from '../../../src/sources/communes-shard.js';
import {someChoice} from './some-choice.js';

const integrity = {
  version: '1.2.3',
  files: Object.fromEntries(
    [
      'conseiller-finder.js',
      'draille-conseiller-finder-abc123.js',
      'draille-part-finder.js',
      'draille-panel-info-abc123.js',
      'panel-info.js',
      'draille-iframe-page-abc123.js',
    ].map((name) => [name, 'sha384-x']),
  ),
  loads: {'conseiller-finder.js': ['draille-part-finder.js']},
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const aveyron = {code: '12', name: 'Aveyron', cells: ['443,30']};
const communes = JSON.stringify(
  packCommunes({code: '48', name: 'Lozère'}, {name: 'x'}, {communes: [], neighbours: [aveyron]}, {}),
);

const framed = '<meta name="draille-sources" content="" />';

function contentOf(path: string): string {
  if (path === 'iframe.html') return framed;
  return path.endsWith('.communes.json') ? communes : path;
}

/** A host that has everything but what is named. */
const hostWithout =
  (...absent: readonly string[]): ReadFile =>
  async (path) =>
    absent.includes(path) ? undefined : bytes(contentOf(path));

const made = (given: Partial<Choice>, read = hostWithout()): ReturnType<typeof gather> =>
  gather(someChoice(given), {
    integrity,
    read,
    configurator: 'https://draille.example.fr/configurateur/#ou=48',
  });

async function files(given: Partial<Choice>, read = hostWithout()): Promise<Files> {
  const all = await made(given, read);
  assert.ok(typeof all === 'object');
  return all;
}

describe('the archive that a mairie puts on its own host', () => {
  it('is one folder, with the scripts of the widget that was chosen and no other’s', async () => {
    const names = Object.keys(await files({}));
    assert.ok(names.every((name) => name.startsWith('draille/')));
    for (const name of ['conseiller-finder.js', 'draille-part-finder.js', 'draille-iframe.js', 'iframe.html'])
      assert.ok(names.includes(`draille/${name}`), name);
    assert.ok(!names.some((name) => name.includes('panel-info')));
  });

  it('has the lists of the département, and those of the neighbours that visitors are shown', async () => {
    const names = Object.keys(await files({}));
    assert.deepEqual(
      names.filter((name) => name.includes('/data/')),
      [
        '48.json',
        '48.communes.json',
        '48.details.json',
        '48.contours.json',
        '12.json',
        '12.details.json',
      ].map((name) => `draille/data/v1/${name}`),
    );
  });

  it('lets its frame show the addresses that were chosen, and no other', async () => {
    const pageFor = async (options: Choice['options']): Promise<string> =>
      new TextDecoder().decode((await files({widget: 'atelier-agenda', options}))['draille/iframe.html']);
    assert.equal(await pageFor({}), framed);
    assert.equal(
      await pageFor({src: 'https://a.fr/a.ics https://b.fr/"b"', more: 'https://a.fr/dates'}),
      '<meta name="draille-sources" content="https://a.fr/a.ics https://b.fr/&quot;b&quot; https://a.fr/dates" />',
    );
  });

  it('has the communes of the one that a programme’s page is of', async () => {
    const names = Object.keys(await files({widget: 'panel-info', options: {commune: '48061'}}));
    assert.deepEqual(
      names.filter((name) => name.includes('/data/')),
      ['draille/data/v1/48.communes.json'],
    );
  });

  it('says which program refreshes it, where dates are shown and not places', async () => {
    const read = async (given: Partial<Choice>): Promise<string> =>
      new TextDecoder().decode((await files(given))['draille/A-LIRE.txt']);
    assert.match(await read({}), /draille-data build --departements 48 /);
    const agenda = await read({widget: 'atelier-agenda'});
    assert.match(agenda, /Les dates changent[^]*draille-data agenda /);
    assert.doesNotMatch(agenda, /horaires, téléphones|draille-data build/);
    assert.match(await read({widget: 'panel-info', options: {commune: '48061'}}), /Rien à rafraîchir/);
  });

  it('has the very text to paste, which asks the other site for nothing', async () => {
    const read = async (given: Partial<Choice>): Promise<string> =>
      new TextDecoder().decode((await files(given))['draille/A-LIRE.txt']);
    const unknown = await read({cms: 'html'});
    assert.match(unknown, /src="https:\/\/VOTRE-SITE\/draille\/conseiller-finder\.js"/);
    assert.match(unknown, /<conseiller-finder departement="48"/);
    assert.match(unknown, /Remplacez partout VOTRE-SITE/);
    const known = await read({cms: 'html', hosting: 'ours', files: 'www.mende.fr/draille'});
    assert.match(known, /src="https:\/\/www\.mende\.fr\/draille\/conseiller-finder\.js"/);
    assert.doesNotMatch(known, /VOTRE-SITE/);
    const wordpress = await read({cms: 'wordpress'});
    assert.match(wordpress, /\[draille widget="conseiller-finder" departement="48"\]/);
    assert.match(wordpress, /https:\/\/VOTRE-SITE\/draille\/data\/\r\n/);
  });

  it('never runs a package of somebody else that is called as our program is', async () => {
    for (const widget of ['conseiller-finder', 'atelier-agenda']) {
      const text = new TextDecoder().decode((await files({widget}))['draille/A-LIRE.txt']);
      const run = text.match(/npx .*/g) ?? [];
      assert.ok(run.length >= 2);
      assert.ok(
        run.every((line) => line.startsWith('npx -p draille draille-data')),
        text,
      );
      assert.match(text, /pas encore publié[^]*node dist\/lib\/data-builder\/cli\.js/);
    }
  });

  it('says how it is put online and refreshed, for who never did', async () => {
    const text = new TextDecoder().decode((await files({}))['draille/A-LIRE.txt']);
    assert.match(text, /LOZÈRE|Lozère/);
    assert.match(text, /Déposez le dossier draille/);
    assert.match(text, /https:\/\/draille\.example\.fr\/configurateur\/#ou=48/);
    assert.match(text, /data\/v1\/48\.json/);
  });

  it('does without what this host does not have of the rest', async () => {
    const names = Object.keys(await files({}, hostWithout('data/v1/48.contours.json', 'data/v1/12.json')));
    assert.ok(names.includes('draille/data/v1/48.json'));
    assert.ok(!names.includes('draille/data/v1/48.contours.json'));
  });

  it('needs no data for a programme, nor for one’s own list', async () => {
    assert.ok(!Object.keys(await files({widget: 'panel-info'})).some((name) => name.includes('/data/')));
    await files({departement: '', options: {src: 'https://a.fr/lieux.csv'}});
  });

  it('is refused in a word where there is nothing to show', async () => {
    assert.equal(await made({departement: ''}), 'no-territory');
    assert.equal(await made({}, hostWithout('data/v1/48.json')), 'no-data');
  });

  it('is not made of half a release', async () => {
    await assert.rejects(made({}, hostWithout('draille-part-finder.js')), /draille-part-finder/);
  });
});
