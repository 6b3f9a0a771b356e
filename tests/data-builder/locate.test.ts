import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {locatePlace, type Location} from '../../src/data-builder/locate.js';
import type {Place} from '../../src/domain/place.js';
import {nationalCommunes, someCommunes} from './some-communes.js';
import {somePlace} from './some-place.js';

const france = nationalCommunes();
const apart = someCommunes();

function located(fields: Partial<Place>, communes = france): Location {
  return locatePlace(somePlace(fields), communes);
}

function codeOf(fields: Partial<Place>, communes = france): string | undefined {
  const location = located(fields, communes);
  return location.kind === 'located' ? location.place.codeInsee : undefined;
}

const reasons = ({problems}: Location): string[] =>
  problems.map(({reason, outcome}) => `${reason} ${outcome}`);

describe('the commune of a place', () => {
  it('has its official name, accents and capitals included', () => {
    const location = located({
      commune: 'FLORAC TROIS RIVIERES',
      codeInsee: '48061',
      position: {latitude: 44.32, longitude: 3.6},
    });
    assert.equal(location.kind === 'located' && location.place.commune, 'Florac Trois Rivières');
    assert.deepEqual(location.problems, []);
  });

  it('is reported when its name is not the one of its code', () => {
    const [problem] = located({commune: 'Florac', codeInsee: '48061'}).problems;
    assert.deepEqual(problem, {
      field: 'commune',
      reason: 'spelling',
      outcome: 'mended',
      value: 'Florac',
      now: 'Florac Trois Rivières',
    });
  });

  it('is Paris for its arrondissements', () => {
    assert.equal(codeOf({commune: 'Paris 11e Arrondissement', codeInsee: '75111'}), '75056');
  });

  it('is found by its postal code and name', () => {
    const location = located({commune: 'florac trois-rivieres', postcode: '48400'});
    assert.equal(location.kind === 'located' && location.place.codeInsee, '48061');
    assert.deepEqual(reasons(location), ['commune-found mended', 'commune-centre mended']);
  });

  for (const [commune, postcode, code] of [
    ['Florac', '48400', '48061'],
    ['Pont de Montvert Sud Lozère', '48220', '48116'],
    ['Vialas - Village', '48220', '48194'],
    ['MENDE CEDEX 9', '48001', '48095'],
  ] as const) {
    it(`is found by a part of its name: ${commune}`, () => {
      assert.equal(codeOf({commune, postcode}), code);
      assert.equal(codeOf({commune, postcode}, apart), code);
    });
  }

  it('is found by its postal code alone where that is certain', () => {
    assert.equal(codeOf({commune: 'Le Bourg', postcode: '12100'}), '12145');
    assert.equal(codeOf({commune: 'Le Bourg', postcode: '12100'}, apart), undefined);
  });

  it('is found by its name alone when no other commune of France bears it', () => {
    assert.equal(codeOf({commune: 'Millau'}), '12145');
    assert.equal(codeOf({commune: 'Saint-Denis'}), undefined);
    assert.equal(codeOf({commune: 'Millau'}, apart), undefined);
  });

  it('is found by its postal code and a point near its centre', () => {
    const position = {latitude: 44.345, longitude: 3.89};
    assert.equal(codeOf({commune: 'Le Bourg', postcode: '48220', position}), '48194');
  });

  it('is in Ardèche for Laveyrune, whose postal code is of Lozère', () => {
    assert.equal(codeOf({commune: 'Laveyrune', postcode: '48250'}), '07136');
  });

  it('is not moved to a neighbouring département when its code is not in the table', () => {
    const position = {latitude: 44.5, longitude: 3.76};
    const location = located({commune: 'Cubières', codeInsee: '07999', postcode: '48190', position}, apart);
    assert.equal(location.kind === 'located' && location.place.codeInsee, '07999');
    assert.deepEqual(reasons(location), ['unknown-commune flagged']);
  });

  it('is the one that name, postal code and position agree on, against a wrong code', () => {
    const position = {latitude: 44.525, longitude: 3.5};
    assert.equal(codeOf({commune: 'Mende', codeInsee: '12145', postcode: '48000', position}), '48095');
    assert.equal(codeOf({commune: 'Mende', codeInsee: '12145', postcode: '48000'}), '48095');
    assert.equal(codeOf({commune: 'Mende', codeInsee: '12145', position}), '48095');
  });

  it('is the one of its code when the position agrees with the code', () => {
    const position = {latitude: 44.1, longitude: 3.08};
    assert.equal(codeOf({commune: 'Mende', codeInsee: '12145', postcode: '48000', position}), '12145');
  });
});

describe('a place whose commune is not known', () => {
  it('is kept in its département when its postal code says which', () => {
    const location = located({commune: 'Le Bourg', postcode: '48220'});
    assert.equal(location.kind, 'located');
    assert.deepEqual(reasons(location), ['unknown-commune flagged']);
  });

  it('is rejected when nothing says its département', () => {
    for (const fields of [
      {commune: 'Le Bourg'},
      {commune: 'Le Bourg', postcode: '48250'},
      {commune: 'Le Bourg', postcode: '99999'},
      {commune: 'Le Bourg', codeInsee: '99123'},
    ]) {
      const location = located(fields);
      assert.equal(location.kind, 'lost', JSON.stringify(fields));
      assert.deepEqual(reasons(location), ['unknown-commune rejected']);
    }
  });
});

describe('the position of a place', () => {
  const centre = {latitude: 44.32, longitude: 3.63, approximate: true};
  const florac = {commune: 'Florac Trois Rivières', codeInsee: '48061'};
  const positionOf = (location: Location) => location.kind === 'located' && location.place.position;

  it('is its own near its commune', () => {
    const position = {latitude: 44.3245, longitude: 3.5932};
    assert.deepEqual(positionOf(located({...florac, position})), position);
  });

  it('is the centre of its commune, said to be approximate, when it has none', () => {
    const location = located(florac);
    assert.deepEqual(positionOf(location), centre);
    assert.deepEqual(reasons(location), ['commune-centre mended']);
  });

  it('is the centre of its commune when the published one is elsewhere', () => {
    const location = located({...florac, position: {latitude: 46.2, longitude: 5.22}});
    assert.deepEqual(positionOf(location), centre);
    assert.deepEqual(reasons(location), ['far-from-commune mended']);
    assert.equal(location.problems[0]?.value, '46.2, 5.22');
  });

  it('may be 50 km from the centre of a commune of Guyane', () => {
    const position = {latitude: 4.25, longitude: -54};
    const papaichton = {commune: 'Papaichton', codeInsee: '97362'};
    assert.deepEqual(positionOf(located({...papaichton, position})), position);
  });

  it('does not change when the place is located again', () => {
    for (const fields of [florac, {commune: 'Mende', codeInsee: '12145', postcode: '48000'}]) {
      const once = located(fields);
      assert.equal(once.kind, 'located');
      if (once.kind !== 'located') continue;
      assert.deepEqual(locatePlace(once.place, france), {kind: 'located', place: once.place, problems: []});
    }
  });
});
