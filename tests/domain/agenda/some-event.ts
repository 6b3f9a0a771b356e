import type {AgendaEvent} from '../../../src/domain/agenda/agenda-event.js';

/** An event that has the least, and what is said of it. */
export const someEvent = (facts: Partial<AgendaEvent> = {}): AgendaEvent => ({
  id: 'a',
  title: 'Atelier',
  dates: [{start: '2026-12-03T09:30'}],
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
