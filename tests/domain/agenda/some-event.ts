import type {AgendaEvent} from '../../../src/domain/agenda/agenda-event.js';

/** An invented workshop, Thursday 3 December 2026 in the morning, but for what the test says. */
export const someEvent = (facts: Partial<AgendaEvent> = {}): AgendaEvent => ({
  id: 'avis',
  title: 'Mieux répondre aux avis',
  dates: [{start: '2026-12-03T09:30', end: '2026-12-03T12:00'}],
  timeZone: 'Europe/Paris',
  status: 'scheduled',
  themes: [],
  audiences: [],
  signUps: [],
  organisers: [],
  programme: [],
  documents: [],
  ...facts,
});

/** Thursday 26 November 2026, nine in the morning in Paris. */
export const thursday = new Date('2026-11-26T08:00:00Z');
