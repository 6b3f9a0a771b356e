import type {AgendaEvent} from '../domain/agenda/agenda-event.js';
import {narrowEvents} from '../domain/agenda/in-territory.js';
import type {Commune} from '../domain/geography.js';
import {readCommunes} from './communes.js';

/** The départements that an agenda is of; all of the world where there is none. */
export class AgendaTerritory {
  readonly #codes: readonly string[];
  readonly #communes: ReadonlyMap<string, readonly Commune[]>;

  constructor(codes: readonly string[], communes: ReadonlyMap<string, readonly Commune[]>) {
    this.#codes = codes;
    this.#communes = communes;
  }

  /** One of its départements. */
  of(code: string): AgendaTerritory {
    return new AgendaTerritory([code], this.#communes);
  }

  /** Keeps the events of one feed that are in one of the départements. */
  narrow(events: readonly AgendaEvent[]): {
    readonly events: readonly AgendaEvent[];
    readonly elsewhere: number;
  } {
    if (this.#codes.length === 0) return {events, elsewhere: 0};
    // An event whose place nobody knows is of here, as long as its feed has nothing that is of none of them.
    const isLocal = events.every((event) => this.#in([event]).size > 0);
    const inside = isLocal ? new Set(events) : this.#in(events);
    return {events: events.filter((event) => inside.has(event)), elsewhere: events.length - inside.size};
  }

  #in(events: readonly AgendaEvent[]): ReadonlySet<AgendaEvent> {
    return new Set(
      this.#codes.flatMap(
        (departement) => narrowEvents(events, {departement}, this.#communes.get(departement)).events,
      ),
    );
  }
}

/**
 * Gives the territory of an agenda, with the communes of a table where there is one.
 * @throws {BuildError} when the table cannot be read
 */
export async function agendaTerritory({
  departements,
  communes,
  timeout,
}: {
  readonly departements: readonly string[];
  readonly communes?: string;
  readonly timeout: number;
}): Promise<AgendaTerritory> {
  const table = communes ? await readCommunes([communes], timeout) : undefined;
  return new AgendaTerritory(
    departements,
    new Map(departements.map((code) => [code, table?.of(code) ?? []])),
  );
}
