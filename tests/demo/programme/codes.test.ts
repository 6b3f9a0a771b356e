import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {itemsIn} from '../../../demo/programme/codes.js';
import {FormState} from '../../../demo/programme/form-state.js';
import type {Territory} from '../../../demo/programme/known-names.js';
import {Territories, type TerritorySource} from '../../../demo/programme/territories.js';
import {schemasOf} from '../../../src/data-builder/schemas.js';

const commune = (code: string, name: string, ...postcodes: string[]): Territory['communes'][number] => ({
  code,
  name,
  postcodes,
});

const FILES: Readonly<Record<string, Territory>> = {
  '48': {
    communes: [
      commune('48061', 'Florac Trois Rivières', '48400'),
      commune('48095', 'Mende', '48000'),
      commune('48075', 'Ispagnac', '48320'),
      commune('48147', 'Saint-Étienne-du-Valdonnez', '48000'),
      commune('48140', 'Saint-Chély-d’Apcher', '48200'),
      commune('48160', 'Saint-Julien', '48400'),
    ],
    epci: [
      {code: '200069151', name: 'CC Gorges Causses Cévennes'},
      {code: '244800405', name: 'CC Cœur de Lozère'},
    ],
  },
  '30': {communes: [commune('30271', 'Saint-Julien', '30500')], epci: []},
};

/** The data of a site, and what was asked of it. */
function someSource(files = FILES): {readonly source: TerritorySource; readonly asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    source: {
      departements: () => Promise.resolve(Object.keys(files)),
      territory: (code) => {
        asked.push(code);
        const file = files[code];
        return file ? Promise.resolve(file) : Promise.reject(new Error('404'));
      },
    },
  };
}

/** What comes of a line that somebody writes. */
async function understood(list: string, text: string, territories = new Territories(someSource().source)) {
  const items = itemsIn(text);
  await territories.ask(list, items, []);
  return territories.codesOf(list, items);
}

describe('a line of names or codes', () => {
  it('is read between commas, and codes alone between spaces too', () => {
    assert.deepEqual(itemsIn('Florac, Mende ; Ispagnac,'), ['Florac', 'Mende', 'Ispagnac']);
    assert.deepEqual(itemsIn('48061, 48095 48075'), ['48061', '48095', '48075']);
    assert.deepEqual(itemsIn('Gorges Causses Cévennes'), ['Gorges Causses Cévennes']);
    assert.deepEqual(itemsIn('200 069 151, 244800405'), ['200069151', '244800405']);
    assert.deepEqual(itemsIn('2A 2b 48'), ['2A', '2b', '48']);
  });

  it('gives the codes of départements, which are known without data', async () => {
    const none = new Territories();
    assert.deepEqual(await understood('departements', 'Lozère, ardeche, 1, 2a', none), [
      '48',
      '07',
      '01',
      '2A',
    ]);
    assert.deepEqual(await understood('departements', 'Lozère (48), 48', none), ['48']);
    assert.deepEqual(await understood('departements', 'Gévaudan', none), ['Gévaudan']);
  });

  it('gives the codes of communes, by their names, however they are written, or their postal codes', async () => {
    assert.deepEqual(await understood('communes', 'Florac, MENDE, Ispagnac'), ['48061', '48095', '48075']);
    assert.deepEqual(await understood('communes', 'st chely d apcher; 48320'), ['48140', '48075']);
    assert.deepEqual(await understood('communes', 'Men, Nulle-Part'), ['Men', 'Nulle-Part']);
  });

  it('asks which one of two, and takes the département for an answer', async () => {
    assert.deepEqual(await understood('communes', 'Saint-Julien'), ['Saint-Julien']);
    assert.deepEqual(await understood('communes', 'Saint-Julien (30)'), ['30271']);
  });

  it('gives the numbers of intercommunalités, by their names', async () => {
    for (const name of [
      'Gorges Causses Cévennes',
      'communauté de communes Gorges Causses Cévennes',
      'Cévennes',
    ])
      assert.deepEqual(await understood('epci', name), ['200069151'], name);
    assert.deepEqual(await understood('epci', 'Coeur de Lozère'), ['244800405']);
  });

  it('keeps what it cannot know, where this site has no data, or does not answer', async () => {
    const away = new Territories({
      departements: () => Promise.reject(new Error('no network')),
      territory: () => Promise.reject(new Error('no network')),
    });
    assert.deepEqual(await understood('communes', 'Mende, 48061', away), ['Mende', '48061']);
  });

  it('asks for the files of the départements that are named, and for each once', async () => {
    const {source, asked} = someSource();
    const territories = new Territories(source);
    await territories.ask('communes', ['48061'], []);
    await territories.ask('communes', ['Mende'], ['48061']);
    assert.deepEqual(asked, ['48']);
    assert.deepEqual(territories.namesOf('communes', ['48061', '48999']), ['Florac Trois Rivières']);
    await territories.ask('departements', ['Lozère'], []);
    assert.deepEqual(asked, ['48']);
  });

  it('asks for no more files than a page should, where a site has the whole country', async () => {
    const {source, asked} = someSource();
    const whole = Array.from({length: 101}, (_, rank) => String(rank));
    await new Territories({...source, departements: () => Promise.resolve(whole)}).ask(
      'communes',
      ['Mende'],
      [],
    );
    assert.deepEqual(asked, []);
  });
});

describe('what is told of a list of names', () => {
  const told = async (
    contact: object,
    territories = new Territories(someSource().source),
  ): Promise<string[]> => {
    await territories.ask('communes', ['Mende'], []);
    const state = new FormState(schemasOf('programme'), '2026-11-26', undefined, territories);
    state.load({version: 1, name: 'A', contacts: [{organisation: 'A', phone: '3960', ...contact}]}, 'file');
    return state.view.problems.map(({sentence}) => sentence.replace(/\u00a0/g, ' '));
  };

  it('is one sentence for each name, that says what to write', async () => {
    const [one = '', ...others] = await told({communes: ['48061', 'Nulle-Part']});
    assert.deepEqual(others, []);
    assert.match(
      one,
      /^« Nulle-Part » n’est pas une commune connue ici\. Écrivez son nom, ou son code INSEE/,
    );
    const [epci = ''] = await told({epci: ['Mont Perdu']});
    assert.match(
      epci,
      /^« Mont Perdu » n’est pas une intercommunalité connue ici\. .*SIREN de neuf chiffres/,
    );
    const [departement = ''] = await told({departements: ['Gévaudan']});
    assert.match(departement, /^« Gévaudan » n’est pas un département\. .*Lozère ou 48/);
  });

  it('speaks of codes alone where names are not understood', async () => {
    const [one = ''] = await told({communes: ['Mende']}, new Territories());
    assert.match(one, /^« Mende » n’est pas un code INSEE\. Écrivez cinq signes, comme 48061/);
  });

  it('gives the codes of those that one name, or one postal code, may mean', async () => {
    const territories = new Territories(someSource().source);
    await territories.ask('communes', ['Saint-Julien'], []);
    assert.deepEqual(await told({communes: ['Saint-Julien']}, territories), [
      '« Saint-Julien » peut en désigner plusieurs. Écrivez le code de la bonne : 30271 (Saint-Julien, Gard), 48160 (Saint-Julien, Lozère).',
    ]);
    assert.deepEqual(await told({communes: ['48000']}, territories), [
      '« 48000 » peut en désigner plusieurs. Écrivez le code de la bonne : 48095 (Mende, Lozère), 48147 (Saint-Étienne-du-Valdonnez, Lozère).',
    ]);
  });
});
