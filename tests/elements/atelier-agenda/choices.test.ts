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

  it('keep what is for everybody, whoever is chosen, and count it', () => {
    const some = [
      someEvent({id: 'a', audiences: ['Hébergeurs']}),
      someEvent({id: 'b', audiences: ['Tout public']}),
      someEvent({id: 'c', audiences: ['Restaurateurs', 'tous publics']}),
      someEvent({id: 'd', audiences: ['Restaurateurs']}),
      someEvent({id: 'e'}),
      someEvent({id: 'f', audiences: ['Grand public']}),
    ];
    const idsFor = (audience: string): string[] => chosenEvents(some, {audience}).map(({id}) => id);
    assert.deepEqual(idsFor('hebergeurs'), ['a', 'b', 'c']);
    assert.deepEqual(idsFor('restaurateurs'), ['b', 'c', 'd']);
    const values = facetsOf(some, {})[0]?.values ?? [];
    // Chosen itself, it is what is said to be for everybody, however it is written.
    const everybody = values.find(({label}) => label === 'Tout public');
    assert.deepEqual(idsFor(everybody?.key ?? ''), ['b', 'c']);
    assert.deepEqual(
      values.map(({label, count}) => `${label} ${count}`),
      ['Grand public 3', 'Hébergeurs 3', 'Restaurateurs 3', 'Tout public 2'],
    );
  });

  for (const words of [
    'Pour tous',
    'TOUS',
    'Toutes et tous',
    'tout le monde',
    'Tous les publics',
    'Ouvert à tous',
  ])
    it(`know that « ${words} » is everybody`, () => {
      const some = [someEvent({audiences: [words]}), someEvent({id: 'b', audiences: ['Hébergeurs']})];
      assert.equal(chosenEvents(some, {audience: 'hebergeurs'}).length, 2);
    });

  it('are forgotten where no event has them any more', () =>
    assert.deepEqual(validChoices({theme: 'photos', where: 'paris'}, facetsOf(events, {})), {
      theme: 'photos',
    }));
});
