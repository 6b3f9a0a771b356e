import {enAgendaEvent} from './en-agenda-event.js';
import type {AgendaMessages} from './fr-agenda.js';

/** Words of the agenda, in English. */
export const enAgenda: AgendaMessages = {
  event: enAgendaEvent,
};
