import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sameEvents} from '../../../src/domain/agenda/same-events.js';
import type {AgendaEvent} from '../../../src/domain/agenda/agenda-event.js';
import {someEvent} from './some-event.js';

const count = (a: Partial<AgendaEvent>, b: Partial<AgendaEvent>): number =>
  sameEvents([[someEvent(a)], [someEvent(b)]]).length;

describe('events of several feeds', () => {
  it('are one where title, place and a start are the same', () => {
    assert.equal(count({title: 'Trier ses photos'}, {title: 'TRIER SES PHOTOS !'}), 1);
    assert.equal(count({place: {codeInsee: '48061'}}, {place: {codeInsee: '48061', name: 'Médiathèque'}}), 1);
    assert.equal(count({place: {name: 'Médiathèque'}}, {place: {commune: 'Florac'}}), 1);
    assert.equal(count({place: {postcode: '48400'}}, {place: {address: '1 rue X, 48 400 Florac'}}), 1);
  });

  it('are two where one of these differs', () => {
    assert.equal(count({title: 'Photos'}, {title: 'Vidéos'}), 2);
    assert.equal(count({place: {codeInsee: '48061'}}, {place: {codeInsee: '48080'}}), 2);
    assert.equal(count({place: {commune: 'Florac'}}, {place: {commune: 'Langogne'}}), 2);
    assert.equal(count({place: {postcode: '48400'}}, {place: {postcode: '48300'}}), 2);
    assert.equal(count({}, {dates: [{start: '2026-12-03T14:00'}]}), 2);
    assert.equal(count({}, {dates: [{start: '2026-12-03'}]}), 2);
  });

  it('are one at the same instant in two zones', () => {
    assert.equal(count({}, {timeZone: 'UTC', dates: [{start: '2026-12-03T08:30'}]}), 1);
    assert.equal(count({}, {timeZone: 'UTC'}), 2);
  });

  it('are joined: the facts of the first go first, dates and themes are together', () => {
    const [merged, ...others] = sameEvents([
      [
        someEvent({
          id: 'a',
          dates: [{start: '2026-12-03T09:30'}],
          summary: 'Première',
          themes: ['Photos'],
          place: {name: 'Médiathèque municipale'},
        }),
      ],
      [
        someEvent({
          id: 'b',
          summary: 'Seconde',
          price: 'Gratuit',
          themes: ['photos', 'Vidéos'],
          place: {name: 'Bibliothèque municipale', codeInsee: '48061'},
          dates: [{start: '2026-12-01T09:30'}, {start: '2026-12-03T09:30', end: '2026-12-03T11:30'}],
          signUps: [{kind: 'phone', value: '+33466000001'}],
        }),
      ],
    ]);
    assert.deepEqual(others, []);
    assert.deepEqual(merged, {
      ...someEvent({}),
      id: 'a',
      summary: 'Première',
      price: 'Gratuit',
      themes: ['Photos', 'Vidéos'],
      place: {name: 'Médiathèque municipale', codeInsee: '48061'},
      dates: [{start: '2026-12-01T09:30'}, {start: '2026-12-03T09:30', end: '2026-12-03T11:30'}],
      signUps: [{kind: 'phone', value: '+33466000001'}],
    });
  });

  it('are two in halls whose names have no word in common, where nobody says in which town', () => {
    assert.equal(count({place: {name: 'Mairie de Florac'}}, {place: {name: 'Médiathèque de Mende'}}), 2);
    assert.equal(
      count({place: {name: 'Mairie de Florac'}}, {place: {name: 'Médiathèque', commune: 'Mende'}}),
      2,
    );
    assert.equal(count({place: {name: 'Mairie de Florac'}}, {place: {name: 'MAIRIE, Florac'}}), 1);
    assert.equal(
      count({place: {name: 'Mairie', commune: 'Florac'}}, {place: {name: 'Salle', commune: 'Florac'}}),
      1,
    );
  });

  it('leave a series as it is where one of its dates is cancelled, or full', () => {
    const dates = [{start: '2026-12-03T09:30'}, {start: '2026-12-10T09:30'}];
    for (const facts of [{status: 'cancelled'}, {status: 'full'}, {placesLeft: 0}] as const) {
      const events = sameEvents([[someEvent({dates})], [someEvent({id: 'b', ...facts})]]);
      assert.deepEqual(
        events.map(({id, status, placesLeft}) => [id, status, placesLeft]),
        [
          ['avis', 'scheduled', undefined],
          ['b', 'status' in facts ? facts.status : 'scheduled', 'placesLeft' in facts ? 0 : undefined],
        ],
      );
      // The same dates: what one feed knows holds for both.
      assert.equal(sameEvents([[someEvent({dates})], [someEvent({dates, ...facts})]]).length, 1);
    }
  });

  it('are cancelled where one of the feeds says so, whatever the others say', () => {
    for (const status of ['scheduled', 'full', 'rescheduled', 'postponed'] as const) {
      for (const feeds of [
        [[someEvent({status})], [someEvent({status: 'cancelled'})]],
        [[someEvent({status: 'cancelled'})], [someEvent({status})]],
      ])
        assert.deepEqual(
          sameEvents(feeds).map((event) => event.status),
          ['cancelled'],
          status,
        );
    }
  });

  it('of one feed are never one', () =>
    assert.equal(sameEvents([[someEvent({}), someEvent({id: 'b'})]]).length, 2));

  it('are one across three feeds, in the order of the first', () => {
    const first = someEvent({title: 'Vidéos', id: 'v'});
    assert.deepEqual(
      sameEvents([[first, someEvent({})], [someEvent({id: 'b'})], [someEvent({id: 'c'})]]).map(({id}) => id),
      ['v', 'avis'],
    );
  });
});

/** What a visitor reads: the days of each event, and what became of it. */
const told = (feeds: readonly (readonly AgendaEvent[])[]): (readonly string[])[] =>
  sameEvents(feeds).map(({dates, status}) => [status, ...dates.map(({start}) => start.slice(5, 10))]);
const on = (...days: string[]): Pick<AgendaEvent, 'dates'> => ({
  dates: days.map((day) => ({start: `2026-12-${day}T09:30`})),
});

describe('a date that is cancelled in one feed', () => {
  const series = someEvent({id: 's', ...on('03', '10')});
  const cancelled = someEvent({id: 'c', status: 'cancelled', ...on('03')});

  it('is told once where another feed has it in a series', () => {
    for (const feeds of [
      [[series], [cancelled]],
      [[series], [cancelled], [cancelled]],
      [[series], [cancelled], [series]],
      // The feed that knows has the rest of the series too.
      [[series], [someEvent({id: 's', ...on('10')}), cancelled]],
      [[series], [cancelled, someEvent({id: 's', ...on('10')})]],
    ])
      assert.deepEqual(told(feeds), [
        ['scheduled', '12-10'],
        ['cancelled', '12-03'],
      ]);
    assert.deepEqual(told([[cancelled], [series]]), [
      ['cancelled', '12-03'],
      ['scheduled', '12-10'],
    ]);
  });

  it('is told once where another feed has it alone', () => {
    const both = someEvent({status: 'cancelled', ...on('03', '10')});
    assert.deepEqual(told([[both], [someEvent(on('03'))]]), [['cancelled', '12-03', '12-10']]);
    assert.deepEqual(told([[someEvent(on('03'))], [both]]), [['cancelled', '12-03', '12-10']]);
    assert.deepEqual(told([[someEvent(on('03', '17'))], [both]]), [
      ['scheduled', '12-17'],
      ['cancelled', '12-03', '12-10'],
    ]);
  });

  it('keeps what the other feed says of it', () => {
    const place = {name: 'Médiathèque', commune: 'Florac'};
    const [, event] = sameEvents([[{...series, place, price: 'Gratuit'}], [cancelled]]);
    assert.deepEqual(
      [event?.id, event?.status, event?.place, event?.price],
      ['c', 'cancelled', place, 'Gratuit'],
    );
  });

  it('leaves what happens at the same moment: elsewhere, or beside it in the feed that knows', () => {
    const held = someEvent({id: 'h', ...on('03')});
    assert.deepEqual(
      told([
        [someEvent({...on('03'), place: {commune: 'Mende'}})],
        [{...cancelled, place: {commune: 'Florac'}}],
      ]),
      [
        ['scheduled', '12-03'],
        ['cancelled', '12-03'],
      ],
    );
    assert.deepEqual(told([[series], [cancelled, held]]), [
      ['scheduled', '12-03', '12-10'],
      ['cancelled', '12-03'],
    ]);
  });
});
