import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AgendaEvent, EventPlace} from '../../../src/domain/agenda/agenda-event.js';
import {departementNamed, narrowEvents} from '../../../src/domain/agenda/in-territory.js';
import type {Commune} from '../../../src/domain/geography.js';
import {someEvent} from './some-event.js';

const lozere = {departement: '48'};
const communes: readonly Commune[] = [
  {code: '48061', name: 'Florac Trois Rivières', postcodes: ['48400'], epci: '200069151'},
  {code: '48080', name: 'Langogne', postcodes: ['48300']},
  {code: '48086', name: 'Luc', postcodes: ['48250']},
  {code: '07136', name: 'Laveyrune', postcodes: ['48250']},
];
const at = (place: EventPlace, more: Partial<AgendaEvent> = {}): AgendaEvent => someEvent({place, ...more});
const elsewhere = at({codeInsee: '34172'});
/** Whether an event is kept, in a feed that also has one elsewhere. */
const isKept = (
  event: AgendaEvent,
  territory = lozere as Parameters<typeof narrowEvents>[1],
  table: readonly Commune[] = [],
): boolean => narrowEvents([event, elsewhere], territory, table).events.includes(event);

describe('an event is in the territory', () => {
  it('by the INSEE code of its commune, whatever else is said', () => {
    assert.equal(isKept(at({codeInsee: '48061', postcode: '34000'})), true);
    assert.equal(isKept(at({codeInsee: '07136', postcode: '48250'})), false);
  });

  it('by its postal code, in its address too, in two groups too', () => {
    assert.equal(isKept(at({postcode: '48400'})), true);
    assert.equal(isKept(at({address: 'Le village, 48 220 Le Pont-de-Montvert'})), true);
    assert.equal(isKept(at({address: '1 rue de la Lozère, 34000 Montpellier'})), false);
  });

  it('by the name of the département that ends its address', () => {
    assert.equal(isKept(at({address: 'Salle des fêtes - Lozère'})), true);
    assert.equal(isKept(at({address: 'Salle des fêtes (Hérault)'})), false);
    assert.equal(isKept(at({departement: '48'})), true);
    // A street is no département, and neither is a number.
    assert.equal(isKept(at({address: '12 rue du Nord'})), false);
    assert.equal(narrowEvents([at({address: 'Bâtiment - 34'})], lozere).events.length, 1);
  });

  it('by the name of its commune, with the table of communes', () => {
    assert.equal(isKept(at({commune: 'Florac-Trois-Rivières'}), lozere, communes), true);
    assert.equal(isKept(at({commune: 'Florac-Trois-Rivières'})), false);
  });

  it('by its commune where a postal code serves two départements', () => {
    assert.equal(isKept(at({postcode: '48250', commune: 'Luc'}), lozere, communes), true);
  });

  it('of chosen communes, or of an intercommunalité', () => {
    const chosen = {departement: '48', communes: new Set(['48080'])};
    assert.equal(isKept(at({codeInsee: '48080'}), chosen), true);
    assert.equal(isKept(at({codeInsee: '48061'}), chosen), false);
    assert.equal(isKept(at({postcode: '48300'}), chosen, communes), true);
    assert.equal(isKept(at({postcode: '48400'}), chosen, communes), false);
    const epci = {departement: '48', epci: '200069151'};
    assert.equal(isKept(at({postcode: '48400'}), epci, communes), true);
    assert.equal(isKept(at({codeInsee: '48080'}), epci, communes), false);
  });

  it('when people may join it from anywhere, wherever those who give it are', () => {
    assert.equal(isKept(someEvent({attendance: 'online'})), true);
    assert.equal(isKept(someEvent({onlineLink: 'https://visio.example/salle'})), true);
    const place = {codeInsee: '34172'};
    assert.equal(isKept(at(place, {attendance: 'online'})), true);
    assert.equal(isKept(at(place, {attendance: 'mixed'})), true);
    assert.equal(isKept(at(place, {status: 'moved-online'})), true);
    assert.equal(isKept(at(place, {onlineLink: 'https://visio.example/salle'})), false);
  });

  it('by an address that is read at once, whatever is written in it', () => {
    const began = performance.now();
    for (const piece of [' ', '- ', '-a', '-', '(']) isKept(at({address: `1 rue -${piece.repeat(50_000)}x`}));
    assert.ok(performance.now() - began < 1000);
    assert.equal(isKept(at({address: 'Gap - Alpes-de-Haute-Provence'}), {departement: '04'}), true);
  });
});

describe('an event whose place nobody knows', () => {
  it('stays in a feed that has none elsewhere, and is left out of another', () => {
    const unknown = someEvent({});
    assert.deepEqual(narrowEvents([unknown, at({postcode: '48400'})], lozere).outside, 0);
    assert.deepEqual(narrowEvents([unknown, elsewhere], lozere), {events: [], outside: 2});
  });

  it('stays where there is no territory', () =>
    assert.equal(narrowEvents([elsewhere], undefined).events.length, 1));
});

describe('a département', () => {
  it('is known by its name and by its code', () => {
    assert.deepEqual(['Lozère', 'lozere', 'Val d’Oise', '48', '2a', 'Atlantide'].map(departementNamed), [
      '48',
      '48',
      '95',
      '48',
      '2A',
      undefined,
    ]);
  });
});
