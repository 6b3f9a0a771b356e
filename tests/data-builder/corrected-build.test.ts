import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {PlaceList} from '../../src/sources/place-source.js';
import {unpackDetails} from '../../src/sources/details-shard.js';
import {unpackPlaces} from '../../src/sources/shard.js';
import {draille, type Outcome} from './run-command.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const HEADER = 'action;id;auteur;expire;nom;commune;code_insee;telephone;horaires;services';
const SERVICE = 'Aide aux démarches administratives';

async function build(places: string, ...lines: string[]): Promise<Outcome & PlaceList> {
  const corrections = workspace.file('corrections.csv', [HEADER, ...lines].join('\n'));
  const options = ['--communes', fixture('communes.csv'), '--departements', '48', '--allow-shrink'];
  const outcome = await draille(
    'build',
    ...options,
    ...['--places', places, '--local', corrections, '--out', workspace.path],
  );
  assert.deepEqual([outcome.status, outcome.complaint], [0, '']);
  return {...outcome, ...unpackPlaces(workspace.json('v1/48.json'))};
}

describe('a build with local corrections', () => {
  it('shows what was corrected and by whom', async () => {
    const {places} = await build(
      fixture('lieux-v2.csv'),
      'corriger;exemple_2;Mairie de Langogne;;;;;04 65 71 00 40;Mo 09:00-12:00;',
    );
    const corrected = places.find(({commune}) => commune === 'Langogne');
    assert.deepEqual(
      [corrected?.phone, corrected?.hours, corrected?.completedBy],
      ['+33465710040', 'Mo 09:00-12:00', 'Mairie de Langogne'],
    );
  });

  it('calls the place that a correction gives a telephone, and writes to it no more', async () => {
    const csv = `id,nom,commune,code_insee,courriels\na,Gare,Langogne,48080,gare@example.fr\n`;
    const file = workspace.file('written.csv', csv);
    const contacts = ({places}: PlaceList) => places.map(({phone, email}) => [phone, email]);
    assert.deepEqual(contacts(await build(file)), [[undefined, 'gare@example.fr']]);
    const corrected = await build(file, 'corriger;a;Mairie de Langogne;;;;;04 65 71 00 40;;');
    assert.deepEqual(contacts(corrected), [['+33465710040', undefined]]);
  });

  it('hides a place, and counts it as read', async () => {
    const {places, said} = await build(fixture('lieux-v2.csv'), 'masquer;exemple_4;PANEL;;;;;;;');
    assert.equal(places.length, 3);
    assert.match(said, /lignes de ces départements +4\n/);
    assert.match(said, /corrections locales appliquées +1\n/);
  });

  it('puts an added place in its commune', async () => {
    const line = `ajouter;local-1;PANEL;;Salle du Bleymard;MONT LOZERE ET GOULET;48027;04 65 71 00 41;;${SERVICE}`;
    const {places} = await build(fixture('lieux-v2.csv'), line);
    const added = places.find(({completedBy}) => completedBy === 'PANEL');
    assert.equal(added?.commune, 'Mont Lozère et Goulet');
    assert.deepEqual(added?.position, {latitude: 44.51, longitude: 3.75, approximate: true});
  });

  it('forgets a correction that has expired', async () => {
    const {places} = await build(
      fixture('lieux-v2.csv'),
      'corriger;exemple_2;Mairie;2026-05-31;;;;04 65 71 00 40;;',
    );
    assert.ok(places.every(({completedBy}) => completedBy === undefined));
  });

  it('may concern another département than the one that is built', async () => {
    const {places} = await build(fixture('lieux-v2.csv'), 'masquer;exemple_5;PANEL;;;;;;;');
    assert.equal(places.length, 4);
  });

  it('saves a row whose commune was unknown', async () => {
    const csv = `id,nom,commune,services\nperdu,Maison perdue,Nulle part,${SERVICE}\n`;
    const {places} = await build(workspace.file('lost.csv', csv), 'corriger;perdu;PANEL;;;Mende;48095;;;');
    assert.deepEqual(
      places.map(({name, commune}) => `${name}, ${commune}`),
      ['Maison perdue, Mende'],
    );
  });

  it('knows a merged record by the id that the report gives, and by its short id', async () => {
    const row = (id: string) =>
      `${id},Médiathèque du Tarnon,Florac Trois Rivières,48061,3 Place du Pré,${SERVICE}\n`;
    const csv = `id,nom,commune,code_insee,adresse,services\n${row('a')}${row('b')}`;
    const twice = workspace.file('twice.csv', csv);
    const merged = await build(twice);
    assert.equal(merged.places.length, 1);
    const [{recordId} = assert.fail()] = unpackDetails(workspace.json('v1/48.details.json')).values();
    assert.equal(recordId, 'a__b');
    for (const id of [recordId, merged.places[0]?.id ?? '']) {
      const {places} = await build(twice, `corriger;${id};PANEL;;;;;04 65 71 00 42;;`);
      assert.deepEqual(
        places.map(({phone}) => phone),
        ['+33465710042'],
      );
    }
  });
});
