import type {AgendaEvent} from '../../domain/agenda/agenda-event.js';

/** The first of those to come, where there is room for few: those that one can go to before those that will not be held. */
export function nextFew(coming: readonly AgendaEvent[], most: number): readonly AgendaEvent[] {
  const isHeld = ({status}: AgendaEvent): boolean => status !== 'cancelled' && status !== 'postponed';
  return [...coming.filter(isHeld), ...coming.filter((event) => !isHeld(event))].slice(0, most);
}
