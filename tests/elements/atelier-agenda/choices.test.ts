import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chosenEvents, facetsOf, validChoices} from '../../../src/elements/atelier-agenda/dates/choices.js';
import {someEvent} from '../../domain/agenda/some-event.js';

const events = [
  someEvent({id: 'a', themes: ['Photos'], place: {commune: 'Mende'}}),
  someEvent({id: 'b', themes: ['photos', 'Réseaux'], attendance: 'online'}),
  someEvent({id: 'c', themes: ['Réseaux'], place: {commune: 'Florac'}, attendance: 'mixed'}),
];

describe('the choices of an agenda', () => {
  it('count each value, however it is spelled, with the other choices', () => {
    const [theme, where] = facetsOf(events, {where: '@'});
    assert.deepEqual(
      theme?.values.map(({label, count}) => [label, count]),
      [
        ['Photos', 1],
        ['Réseaux', 2],
      ],
    );
    assert.deepEqual(
      where?.values.map(({label, count}) => [label, count]),
      [
        ['Florac', 1],
        ['Mende', 1],
        ['', 2],
      ],
    );
  });

  it('are not asked where all events are alike', () => {
    assert.deepEqual(facetsOf(events.slice(0, 1), {}), []);
    assert.ok(!facetsOf(events, {}).some(({facet}) => facet === 'audience'));
  });

  it('leave the events that answer all of them', () => {
    assert.deepEqual(
      chosenEvents(events, {theme: 'reseaux', where: '@'}).map(({id}) => id),
      ['b', 'c'],
    );
    assert.deepEqual(chosenEvents(events, {theme: 'photos', where: 'florac'}), []);
  });

  it('are forgotten where no event has them any more', () =>
    assert.deepEqual(validChoices({theme: 'photos', where: 'paris'}, facetsOf(events, {})), {
      theme: 'photos',
    }));
});
