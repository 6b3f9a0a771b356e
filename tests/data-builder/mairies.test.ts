import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {readMairies} from '../../src/data-builder/mairies.js';
import {fixture, Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

describe('the directory of town halls', () => {
  it('gives each commune the telephone of its main town hall', async () => {
    assert.deepEqual(
      await readMairies(fixture('mairies.json'), 1000),
      new Map([
        ['48061', '+33465710021'],
        ['48080', '+33465710020'],
      ]),
    );
  });

  it('is read as CSV, and as the JSON whose fields are not texts', async () => {
    const telephone = [{valeur: '04 65 71 00 22', description: ''}];
    const pivot = [{type_service_local: 'mairie', code_insee_commune: ['48095']}];
    const quoted = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
    const csv = `nom;pivot;code_insee_commune;telephone\nMairie - Mende;${quoted(pivot)};48095;${quoted(telephone)}\n`;
    const json = JSON.stringify({service: [{nom: 'Mairie - Mende', pivot, telephone}]});
    for (const file of [workspace.file('mairies.csv', csv), workspace.file('mairies.json', json)]) {
      assert.deepEqual(await readMairies(file, 1000), new Map([['48095', '+33465710022']]));
    }
  });

  it('leaves out other services, and broken values', async () => {
    const record = (type: string, telephone: string) => ({
      nom: 'x',
      pivot: JSON.stringify([{type_service_local: type}]),
      code_insee_commune: '48095',
      telephone,
    });
    const good = '[{"valeur":"04 65 71 00 22"}]';
    const rows = [
      record('tresorerie', good),
      record('mairie', '[{'),
      record('mairie', 'non'),
      record('mairie', '[]'),
    ];
    const path = workspace.file('others.json', JSON.stringify(rows));
    await assert.rejects(readMairies(path, 1000), /aucune mairie avec son téléphone/);
  });
});
