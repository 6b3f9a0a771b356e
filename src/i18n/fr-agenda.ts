import {frAgendaEvent} from './fr-agenda-event.js';

/** Words of the agenda. `event`: those of one event. */
export const frAgenda = {
  event: frAgendaEvent,
};

/** What a language must give for the agenda. */
export type AgendaMessages = typeof frAgenda;
