import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {communeAddresses, readCommunes} from '../../src/data-builder/communes.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

const MENDE = {
  code: '48095',
  name: 'Mende',
  postcodes: ['48000'],
  position: {latitude: 44.53, longitude: 3.49},
  epci: '900000003',
  epciName: 'CC d’exemple du Gévaudan',
  population: 12_300,
};

describe('the table of communes', () => {
  it('is read from a CSV, with several postal codes in a cell', async () => {
    const table = await readCommunes([fixture('communes.csv')], 1000);
    assert.deepEqual(table.byCode('48095'), MENDE);
    assert.deepEqual(table.byCode('48027')?.postcodes, ['48170', '48190', '48250']);
    assert.deepEqual(
      table.of('48').map(({code}) => code),
      ['48027', '48061', '48080', '48092', '48095'],
    );
  });

  it('is read from the answer of geo.api.gouv.fr', async () => {
    const answer = [
      {
        code: '48095',
        nom: 'Mende',
        codesPostaux: ['48000'],
        centre: {type: 'Point', coordinates: [3.49, 44.53]},
        codeEpci: '900000003',
        epci: {code: '900000003', nom: 'CC d’exemple du Gévaudan'},
        population: 12_300,
        departement: {code: '48', nom: 'Lozère'},
      },
    ];
    const table = await readCommunes([workspace.file('communes.json', JSON.stringify(answer))], 1000);
    assert.deepEqual(table.byCode('48095'), MENDE);
  });

  it('keeps a commune without a centre, and leaves out what has no code', async () => {
    const csv =
      'code,nom,codes_postaux,lat,lon\n48166,Un Village,48210,,\n,Sans code,48000,44,3\nx,Faux,,,\n';
    const table = await readCommunes([workspace.file('communes.csv', csv)], 1000);
    assert.deepEqual(table.of('48'), [{code: '48166', name: 'Un Village', postcodes: ['48210']}]);
    assert.equal(table.byName('Faux').length, 0);
  });

  it('is refused when it holds no commune', async () => {
    const path = workspace.file('other.csv', 'id,nom\n1,Médiathèque\n');
    await assert.rejects(readCommunes([path], 1000), /other\.csv : aucune commune.*code et nom/);
  });

  it('is asked to geo.api.gouv.fr by département, or at once for many', () => {
    const fields = /fields=code,nom,codesPostaux,centre,codeEpci,epci,population,departement$/;
    const two = communeAddresses(['12', '48']);
    assert.equal(two.length, 2);
    assert.match(two[1] ?? '', /^https:\/\/geo\.api\.gouv\.fr\/departements\/48\/communes\?/);
    for (const many of ['all', ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']] as const) {
      const [address, ...others] = communeAddresses(many);
      assert.deepEqual(others, []);
      assert.match(address ?? '', /^https:\/\/geo\.api\.gouv\.fr\/communes\?/);
      assert.match(address ?? '', fields);
    }
  });
});
