import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeFromRecord} from '../../src/domain/record.js';
import {detailsOf, placeOf, remarksOn, row} from './record-rows.js';

const at = (latitude: unknown, longitude: unknown) => ({latitude, longitude});

describe('the position of a place', () => {
  it('is read from texts and from numbers', () => {
    assert.deepEqual(placeOf(at('44.5181', '3.5012')).position, {latitude: 44.5181, longitude: 3.5012});
    assert.deepEqual(placeOf(at(44.5181, 3.5012)).position, {latitude: 44.5181, longitude: 3.5012});
    assert.deepEqual(remarksOn('latitude', at(44.5181, 3.5012)), []);
  });
  it('is absent, without a remark, where both columns are empty', () => {
    assert.equal(placeOf(at('', '')).position, undefined);
    assert.deepEqual(remarksOn('latitude', at(null, null)), []);
  });
  it('is approximate where the file says so', () => {
    assert.equal(placeOf({...at(44.5, 3.5), coord_approx: '1'}).position?.approximate, true);
    assert.equal(placeOf({...at(44.5, 3.5), coord_approx: ''}).position?.approximate, undefined);
  });
  it('is dropped at 0/0, in the sea of Guinea', () => {
    assert.equal(placeOf(at('0', '0')).position, undefined);
    assert.deepEqual(remarksOn('latitude', at(0, 0)), ['zero-coordinates dropped']);
  });
  it('stays on the meridian of Greenwich', () => {
    assert.deepEqual(placeOf(at('44.9', '0')).position, {latitude: 44.9, longitude: 0});
  });
  it('is mended when commas stand for dots', () => {
    assert.deepEqual(placeOf(at('44,5181', '3,5012')).position, {latitude: 44.5181, longitude: 3.5012});
    assert.deepEqual(remarksOn('latitude', at('44,5181', '3,5012')), ['decimal-comma mended']);
  });
  it('is mended when latitude and longitude are swapped, overseas too', () => {
    assert.deepEqual(placeOf(at(3.5012, 44.5181)).position, {latitude: 44.5181, longitude: 3.5012});
    assert.deepEqual(placeOf(at(55.45, -20.88)).position, {latitude: -20.88, longitude: 55.45});
    assert.deepEqual(remarksOn('latitude', at(166.44, -22.27)), ['swapped-coordinates mended']);
  });
  it('is mended from Lambert-93, whichever column comes first', () => {
    for (const columns of [at('739 850,5', '6 380 300'), at('6380300', '739850.5')]) {
      const {position} = placeOf(columns);
      assert.ok(
        position && Math.abs(position.latitude - 44.518) < 0.01 && Math.abs(position.longitude - 3.5) < 0.01,
      );
      assert.deepEqual(remarksOn('latitude', columns), ['lambert-93 mended']);
    }
  });
  it('is dropped outside France, and kept in each overseas territory', () => {
    for (const [latitude, longitude] of [
      [48.85, 23.5],
      [38.9, -77],
      [0, 3.5],
      [91, 200],
    ] as const) {
      assert.deepEqual(remarksOn('latitude', at(latitude, longitude)), ['outside-france dropped']);
    }
    const overseas = [
      [16.24, -61.53],
      [14.6, -61.07],
      [4.92, -52.33],
      [-21.1, 55.5],
      [-12.78, 45.23],
      [18.07, -63.08],
    ];
    const further = [
      [46.78, -56.18],
      [-22.27, 166.44],
      [-17.53, -149.57],
      [-13.28, -176.17],
    ];
    for (const [latitude = 0, longitude = 0] of [...overseas, ...further]) {
      assert.deepEqual(placeOf(at(latitude, longitude)).position, {latitude, longitude});
    }
  });
  it('is dropped when one of the two is missing or is not a number', () => {
    assert.deepEqual(remarksOn('latitude', at('44.5', '')), ['unreadable dropped']);
    assert.deepEqual(remarksOn('latitude', at('nord', 'sud')), ['unreadable dropped']);
  });
});

describe('codes', () => {
  it('get back the first zero that a spreadsheet took away, and lose its decimals', () => {
    for (const code_postal of ['1999', 1999, '01999.0', ' 01 999 ', 'F-01999']) {
      assert.equal(placeOf({code_postal}).postcode, '01999');
    }
    assert.equal(placeOf({code_insee: 1999}).codeInsee, '01999');
    assert.deepEqual(remarksOn('code_postal', {code_postal: '1999'}), ['spelling mended']);
    assert.deepEqual(remarksOn('code_postal', {code_postal: '01999'}), []);
  });
  it('of Corse are read in lower case, and of cedex without the word', () => {
    assert.equal(placeOf({code_insee: '2a999'}).codeInsee, '2A999');
    assert.equal(placeOf({code_postal: '48999 CEDEX 2'}).postcode, '48999');
  });
  it('are dropped when they are none', () => {
    assert.equal(placeOf({code_postal: '480000'}).postcode, undefined);
    assert.deepEqual(remarksOn('code_postal', {code_postal: '480000'}), ['unreadable dropped']);
    assert.deepEqual(remarksOn('code_insee', {code_insee: '20123'}), ['unreadable dropped']);
  });
  it('of companies are SIRET of 14 digits; zeros stand for none and are not a defect', () => {
    assert.equal(detailsOf({pivot: '123 456 789 00012'}).siret, '12345678900012');
    assert.equal(detailsOf({pivot: '00000000000000'}).siret, undefined);
    assert.deepEqual(remarksOn('pivot', {pivot: '00000000000000'}), []);
    assert.deepEqual(remarksOn('pivot', {pivot: 'W481000000'}), ['unreadable dropped']);
  });
});

describe('the day of a record', () => {
  const published = [
    ['2024-04-02', '2024-04-02'],
    ['2024-04-02T10:20:30.000Z', '2024-04-02'],
    ['2024/04/02', '2024-04-02'],
    ['02/04/2024', '2024-04-02'],
    ['2/4/2024', '2024-04-02'],
    ['02.04.2024', '2024-04-02'],
    ['15/09/2025, 10h23', '2025-09-15'],
    ['Espace labellisé 01/01/2020', '2020-01-01'],
    ['1er août 2022', '2022-08-01'],
    ['le 3 février 2021', '2021-02-03'],
    ['March 3, 2021', '2021-03-03'],
    ['Thu Jun 02 2022 00:00:00 GMT+0000', '2022-06-02'],
    ['Decembre 2019', '2019-12-01'],
    ['juil-22', '2022-07-01'],
  ] as const;
  for (const [text, day] of published) {
    it(`is ${day} for « ${text} »`, () => {
      assert.equal(placeOf({date_maj: text}).updated, day);
      assert.deepEqual(remarksOn('date_maj', {date_maj: text}), text === day ? [] : ['date-format mended']);
    });
  }
  it('is unknown on the first day of computers and before the data existed', () => {
    for (const date_maj of ['1970-01-01', '1969-12-31', '01/01/1970', '1899-12-30', '1969-12-31T23:00:00Z']) {
      assert.equal(placeOf({date_maj}).updated, undefined);
      assert.deepEqual(remarksOn('date_maj', {date_maj}), ['date-unknown dropped']);
    }
  });
  it('is unknown after today, when today is told', () => {
    const {place, problems} = placeFromRecord(row({date_maj: '2026-11-24'}), {today: '2026-11-23'});
    assert.equal(place?.updated, undefined);
    assert.deepEqual(
      problems.map(({reason}) => reason),
      ['date-unknown'],
    );
    assert.equal(
      placeFromRecord(row({date_maj: '2026-11-23'}), {today: '2026-11-23'}).place?.updated,
      '2026-11-23',
    );
  });
  it('is not guessed when it is no date', () => {
    for (const date_maj of ['31/02/2024', '2024-13-01', 'Novembre 20', 'hier', '20240402', '45384']) {
      assert.equal(placeOf({date_maj}).updated, undefined);
      assert.deepEqual(remarksOn('date_maj', {date_maj}), ['date-format dropped']);
    }
  });
});
