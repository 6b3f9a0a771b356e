import {comingDates} from '../domain/agenda/dates.js';
import type {AgendaEvent} from '../domain/agenda/agenda-event.js';

/** An agenda may lose so many events from one day to the next, whatever their share. */
const FEW = 3;
const SHARE = 1 / 2;

/** What is over leaves an agenda by itself: only what is still to come is counted, before and now. */
export const comingCount = (events: readonly AgendaEvent[], now: Date): number =>
  events.filter((event) => comingDates(event, now).length > 0).length;

/** Whether a feed lost much of what it had to come: more likely a feed that fails than as many cancellations. */
export const isMuchLess = (before: number, now: number): boolean =>
  before - now > FEW && before - now > before * SHARE;
