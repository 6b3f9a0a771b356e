import type {AgendaEvent, EventDate, EventPlace} from '../../domain/agenda/agenda-event.js';

/** What tells an event from others where its feed does not say: what, when, where. */
export function madeId(title: string, dates: readonly EventDate[], place: EventPlace | undefined): string {
  const {codeInsee, postcode, commune, name, address} = place ?? {};
  const where = [name, address, commune ?? postcode ?? codeInsee].filter(Boolean).join(', ');
  return [title, dates[0]?.start, where].filter(Boolean).join(' ');
}

/** Gives each event an id of its own: of those that have the same, the second has its rank too. */
export function withOwnIds(events: readonly AgendaEvent[]): AgendaEvent[] {
  const ranks = new Map<string, number>();
  return events.map((event) => {
    const rank = (ranks.get(event.id) ?? 0) + 1;
    ranks.set(event.id, rank);
    return rank === 1 ? event : {...event, id: `${event.id}/${rank}`};
  });
}
