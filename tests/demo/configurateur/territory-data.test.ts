import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TerritoryData, type HasFile} from '../../../demo/configurateur/territory-data.js';
import {shownFile} from '../../../demo/configurateur/widgets.js';
import type {Commune} from '../../../src/domain/geography.js';

const commune = (code: string, name: string, ...postcodes: string[]): Commune => ({code, name, postcodes});
const LOZERE = [
  commune('48061', 'Florac Trois Rivières', '48400'),
  commune('48095', 'Mende', '48000'),
  commune('48013', 'Badaroux', '48000'),
  commune('48140', 'Saint-Alban-sur-Limagnole', '48120'),
  commune('48150', 'Saint-Étienne-du-Valdonnez', '48000'),
];

const dataOf = (hasFile: HasFile = async () => true): TerritoryData =>
  new TerritoryData({communes: async () => LOZERE}, hasFile);

describe('the commune that somebody writes', () => {
  const meant = async (typed: string): Promise<string[]> => {
    const data = dataOf();
    await data.askCommunes('48');
    return data.matching('48', typed).map(({name}) => name);
  };

  it('is found by its name, its code, or a beginning that no other has', async () => {
    for (const typed of ['mende', 'MENDE', '48095']) assert.deepEqual(await meant(typed), ['Mende']);
    assert.deepEqual(await meant('florac'), ['Florac Trois Rivières']);
    assert.deepEqual(await meant('saint etienne'), ['Saint-Étienne-du-Valdonnez']);
  });

  it('may be one of several, of a postal code or of a beginning', async () => {
    assert.deepEqual(await meant('48000'), ['Badaroux', 'Mende', 'Saint-Étienne-du-Valdonnez']);
    assert.deepEqual(await meant('48400'), ['Florac Trois Rivières']);
    assert.equal((await meant('saint')).length, 2);
  });

  it('is none where nothing is like it', async () => {
    assert.deepEqual(await meant('Paris'), []);
    assert.deepEqual(await meant(' '), []);
  });
});

describe('whether this site has what a widget shows', () => {
  it('is asked for by the file of the widget and of the territory', () => {
    const file = (widget: string, departement: string): string | undefined =>
      shownFile({widget, departement});
    assert.equal(file('conseiller-finder', '12'), 'v1/12.json');
    assert.equal(file('conseiller-finder', ''), undefined);
    assert.equal(file('atelier-agenda', '12'), 'v1/12.agenda.json');
    assert.equal(file('atelier-agenda', ''), 'v1/agenda.json');
    assert.equal(file('panel-info', '12'), undefined);
  });

  it('is known once the host has answered, and asked again where it has not', async () => {
    let isCut = true;
    const asked: string[] = [];
    const data = dataOf(async (path) => {
      asked.push(path);
      if (isCut) throw new Error('cut');
      return false;
    });
    assert.equal(data.has('v1/12.json'), undefined);
    await data.askFile('v1/12.json');
    assert.equal(data.has('v1/12.json'), undefined);
    isCut = false;
    await data.askFile('v1/12.json');
    await data.askFile('v1/12.json');
    assert.equal(data.has('v1/12.json'), false);
    assert.equal(asked.length, 2);
  });
});
