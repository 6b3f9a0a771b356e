import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Manifest} from '../../src/data-builder/manifest.js';
import {unpackCommunes} from '../../src/sources/communes-shard.js';
import {unpackContours} from '../../src/sources/contours-shard.js';
import {unpackDetails} from '../../src/sources/details-shard.js';
import {unpackPlaces} from '../../src/sources/shard.js';
import {draille, drailleOn} from './run-command.js';
import {fixture, Workspace} from './workspace.js';

const COMMUNES = ['--communes', fixture('communes.csv')];
const LOZERE = ['build', ...COMMUNES, '--departements', '48', '--places', fixture('lieux-v2.csv')];

describe('a build of Lozère', () => {
  const workspace = new Workspace();
  after(() => workspace.remove());
  const manifest = (): Manifest => workspace.json('v1/manifest.json') as Manifest;
  const places = () => unpackPlaces(workspace.json('v1/48.json'));

  before(async () => {
    const {status, complaint} = await draille(
      ...LOZERE,
      '--out',
      workspace.path,
      '--mairies',
      fixture('mairies.json'),
    );
    assert.equal(complaint, '');
    assert.equal(status, 0);
  });

  it('writes four files, the list of départements and the manifest, and nothing else', () => {
    assert.deepEqual(Object.keys(workspace.contents('v1')), [
      '48.communes.json',
      '48.contours.json',
      '48.details.json',
      '48.json',
      'departements.json',
      'manifest.json',
    ]);
  });

  it('keeps the places of Lozère, with the official names of their communes', () => {
    const {departement, places: list} = places();
    assert.deepEqual(departement, {code: '48', name: 'Lozère'});
    assert.deepEqual(
      list.map(({name, commune}) => `${name}, ${commune}`),
      [
        'Médiathèque du Tarnon, Florac Trois Rivières',
        'Maison de la Margeride, Langogne',
        'Point numérique du Gévaudan, Marvejols',
        'Bus numérique des Causses, Mende',
      ],
    );
  });

  it('says where the data come from and of which day they are', () => {
    assert.deepEqual(places().origin, {
      name: 'Cartographie nationale des lieux d’inclusion numérique',
      url: 'https://cartographie.societenumerique.gouv.fr/',
      licence: 'Licence Ouverte 2.0',
      updated: '2026-05-04',
    });
  });

  it('gives the telephone of the mairie to a place that has none, and to no other', () => {
    const phones = places().places.map(({phone, mairiePhone}) => [phone, mairiePhone]);
    assert.deepEqual(phones, [
      ['+33465710001', undefined],
      [undefined, '+33465710020'],
      ['+33465710003', undefined],
      [undefined, undefined],
    ]);
  });

  it('puts a place without coordinates at the centre of its commune, and says so', () => {
    const langogne = places().places.find(({commune}) => commune === 'Langogne');
    assert.deepEqual(langogne?.position, {latitude: 44.72, longitude: 3.85, approximate: true});
  });

  it('keeps the details apart, by the short id, with the published one', () => {
    const details = unpackDetails(workspace.json('v1/48.details.json'));
    const [florac] = places().places;
    assert.equal(details.size, 4);
    assert.equal(details.get(florac?.id ?? '')?.recordId, 'exemple_1');
    assert.deepEqual(details.get(florac?.id ?? '')?.websites, ['https://tarnon.example.fr']);
  });

  it('lists the communes of Lozère and their intercommunalités', () => {
    const shard = workspace.json('v1/48.communes.json') as {epcis: Record<string, string>};
    assert.equal(shard.epcis['900000001'], 'CC d’exemple des Cévennes');
    assert.deepEqual(
      unpackCommunes(shard).communes.map(({name}) => name),
      ['Mont Lozère et Goulet', 'Florac Trois Rivières', 'Langogne', 'Marvejols', 'Mende'],
    );
  });

  it('names its communes for a map, the most populous first, and draws none without contours', () => {
    const {communes, ...lines} = unpackContours(workspace.json('v1/48.contours.json'));
    assert.deepEqual(lines, {outline: [], borders: [], around: []});
    assert.deepEqual(communes.map(({name, population}) => [name, population]).slice(0, 2), [
      ['Mende', 12_300],
      ['Marvejols', 4700],
    ]);
  });

  it('describes its files in the manifest, with the box that holds places and communes', () => {
    const {built, departements} = manifest();
    assert.equal(built, '2026-06-01T08:00:00.000Z');
    const {files, ...entry} = departements['48'] ?? assert.fail('no Lozère');
    assert.deepEqual(entry, {name: 'Lozère', bbox: [3.29, 44.32, 3.85, 44.72], places: 4, communes: 5});
    assert.equal(Object.keys(files).length, 4);
    for (const [name, {bytes}] of Object.entries(files)) {
      assert.equal(bytes, Buffer.byteLength(workspace.contents('v1')[name] ?? ''), name);
    }
  });

  it('gives the same bytes on another day, but for the date of the manifest', async () => {
    const earlier = workspace.contents('v1');
    const other = new Workspace();
    const args = [...LOZERE, '--out', other.path, '--mairies', fixture('mairies.json')];
    const {status} = await drailleOn(new Date('2026-06-02T21:30:00Z'), ...args);
    assert.equal(status, 0);
    const later = other.contents('v1');
    other.remove();
    const withoutDate = ({'manifest.json': text = '', ...files}: Record<string, string>) => ({
      ...files,
      manifest: text.replace(/"built":"[^"]*"/, ''),
    });
    assert.deepEqual(withoutDate(later), withoutDate(earlier));
    assert.notEqual(later['manifest.json'], earlier['manifest.json']);
  });

  it('keeps in its manifest the départements built before in the same folder', async () => {
    const args = ['build', ...COMMUNES, '--places', fixture('lieux-v2.csv'), '--out', workspace.path];
    assert.equal((await draille(...args, '--departements', '12')).status, 0);
    const {departements} = manifest();
    assert.deepEqual(Object.keys(departements), ['12', '48']);
    assert.equal(departements['12']?.places, 1);
  });
});

describe('a build', () => {
  const workspace = new Workspace();
  after(() => workspace.remove());

  for (const departements of ['07', '48,07']) {
    it(`writes nothing when a département that was named has no place: ${departements}`, async () => {
      const out = `${workspace.path}/none`;
      const args = ['build', ...COMMUNES, '--places', fixture('lieux-v2.csv'), '--out', out];
      const {status, complaint} = await draille(...args, '--allow-shrink', '--departements', departements);
      assert.equal(status, 1);
      assert.match(complaint, /Aucun lieu pour 07 .*--places.*--departements/);
      assert.ok(!existsSync(out));
    });
  }

  it('of all départements writes those that have communes', async () => {
    const out = `${workspace.path}/all`;
    const args = ['build', ...COMMUNES, '--places', fixture('lieux-v2.csv'), '--departements', 'all'];
    assert.equal((await draille(...args, '--out', out)).status, 0);
    assert.deepEqual(Object.keys((workspace.json('all/v1/manifest.json') as Manifest).departements), [
      '12',
      '48',
      '07',
    ]);
    assert.deepEqual(unpackPlaces(workspace.json('all/v1/07.json')).places, []);
  });

  it('puts together files of different kinds', async () => {
    const out = `${workspace.path}/two`;
    const {status, said} = await draille(...LOZERE, fixture('france-services.csv'), '--out', out);
    assert.equal(status, 0);
    assert.match(said, /lignes lues dans les fichiers +7\n/);
    const {places} = unpackPlaces(workspace.json('two/v1/48.json'));
    const services = places.filter(({programmes}) => programmes.includes('france-services'));
    assert.deepEqual(
      services.map(({name, hours}) => [name, hours]),
      [
        ['France services du Haut Allier', 'Mo 08:30-12:00,13:30-16:30; Tu 08:30-12:00; Fr 09:00-12:00'],
        ['Bus France services du Valdonnez', 'Tu 14:00-17:00'],
      ],
    );
  });

  it('gives the same places from the older versions of the standard', async () => {
    const placesOf = async (version: string) => {
      const out = `${workspace.path}/${version}`;
      const file = fixture(`lieux-${version}.csv`);
      const {status} = await draille(
        'build',
        ...COMMUNES,
        '--places',
        file,
        '--departements',
        '48',
        '--out',
        out,
      );
      assert.equal(status, 0);
      return unpackPlaces(workspace.json(`${version}/v1/48.json`)).places;
    };
    const now = await placesOf('v2');
    assert.equal(now.length, 4);
    assert.deepEqual(await placesOf('v1'), now);
    // Version 0 has no word for the ways of coming, nor for a place that travels.
    const unsaid = {access: [], itinerance: []};
    assert.deepEqual(
      await placesOf('v0'),
      now.map((place) => ({...place, ...unsaid})),
    );
  });

  it('drops nominative addresses and mobile numbers when asked, and says which', async () => {
    const csv =
      'id,nom,commune,code_insee,telephone,courriels,services\n' +
      'a,Mairie de Mende,Mende,48095,06 39 98 00 01,prenom.nom@example.fr|accueil@example.fr,Aide aux démarches administratives\n';
    const places = workspace.file('personal.csv', csv);
    const args = ['build', ...COMMUNES, '--places', places, '--departements', '48'];
    const read = (folder: string) => {
      const [place] = unpackPlaces(workspace.json(`${folder}/v1/48.json`)).places;
      const [details] = unpackDetails(workspace.json(`${folder}/v1/48.details.json`)).values();
      return {phone: place?.phone, email: place?.email, emails: details?.emails};
    };
    await draille(...args, '--out', `${workspace.path}/kept`);
    assert.deepEqual(read('kept'), {
      phone: '+262639980001',
      email: undefined,
      emails: ['prenom.nom@example.fr', 'accueil@example.fr'],
    });
    const report = `${workspace.path}/dropped.json`;
    await draille(
      ...args,
      '--out',
      `${workspace.path}/dropped`,
      '--no-personal-contacts',
      '--report',
      report,
    );
    assert.deepEqual(read('dropped'), {
      phone: undefined,
      email: 'accueil@example.fr',
      emails: ['accueil@example.fr'],
    });
    const {problems} = workspace.json('dropped.json') as {problems: {reason: string; outcome: string}[]};
    const personal = problems.filter(({reason}) => reason === 'nominative-contact');
    assert.deepEqual(
      personal.map(({outcome}) => outcome),
      ['dropped', 'dropped'],
    );
  });

  it('lists how to write to a place that cannot be called, and nobody’s own address when asked', async () => {
    const csv =
      'id,nom,commune,code_insee,adresse,telephone,courriels,site_web\n' +
      'a,Mairie de Mende,Mende,48095,1 Rue Haute,,prenom.nom@example.fr,https://mende.example.fr/\n' +
      'b,Gare de Langogne,Langogne,48080,2 Rue Basse,,,https://gare.example.fr/\n' +
      'c,Maison des Combes,Marvejols,48092,3 Rue Haute,,combes@example.fr,\n' +
      'd,Maison des Combes,Marvejols,48092,3 Rue Haute,04 65 71 00 07,,\n';
    const args = ['build', ...COMMUNES, '--places', workspace.file('mute.csv', csv), '--departements', '48'];
    const read = async (...options: string[]) => {
      const {status} = await draille(...args, '--out', `${workspace.path}/mute`, ...options);
      assert.equal(status, 0);
      const {places} = unpackPlaces(workspace.json('mute/v1/48.json'));
      return Object.fromEntries(
        places.map(({commune, phone, email, website}) => [commune, phone ?? email ?? website]),
      );
    };
    const others = {Langogne: 'https://gare.example.fr/', Marvejols: '+33465710007'};
    assert.deepEqual(await read(), {Mende: 'prenom.nom@example.fr', ...others});
    assert.deepEqual(await read('--no-personal-contacts'), {Mende: 'https://mende.example.fr/', ...others});
    assert.ok(!JSON.stringify(workspace.json('mute/v1/48.json')).includes('combes@example.fr'));
  });

  it('says what it did in a short table', async () => {
    const {said} = await draille(...LOZERE, '--out', `${workspace.path}/table`);
    assert.match(said, /lignes lues dans les fichiers +5\n/);
    assert.match(said, /lignes de ces départements +4\n/);
    assert.match(said, /lieux gardés +4\n/);
    assert.match(said, /Données écrites dans .*v1\n$/);
  });
});
