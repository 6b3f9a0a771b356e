import type {AgendaEvent} from '../domain/agenda/agenda-event.js';
import {narrowEvents} from '../domain/agenda/in-territory.js';
import type {Commune} from '../domain/geography.js';
import {BuildError} from './build-error.js';
import type {CommuneTable} from './commune-table.js';
import {communeAddresses, readCommunes} from './communes.js';

/** The events of one feed that are kept, and how many are not: of elsewhere, or of nobody knows where. */
export interface KeptEvents {
  readonly events: readonly AgendaEvent[];
  readonly elsewhere: number;
  readonly unknown: number;
}

/** The départements that an agenda is of; all of the world where there is none. */
export class AgendaTerritory {
  readonly #codes: readonly string[];
  readonly #communes: ReadonlyMap<string, readonly Commune[]>;
  /** Why the names of communes are not known, in French. */
  readonly fault: string | undefined;

  constructor(
    codes: readonly string[],
    communes: ReadonlyMap<string, readonly Commune[]>,
    fault: string | undefined,
  ) {
    this.#codes = codes;
    this.#communes = communes;
    this.fault = fault;
  }

  /** One of its départements. */
  of(code: string): AgendaTerritory {
    return new AgendaTerritory([code], this.#communes, this.fault);
  }

  /** Keeps the events of one feed that are in one of the départements. */
  narrow(events: readonly AgendaEvent[]): KeptEvents {
    if (this.#codes.length === 0) return {events, elsewhere: 0, unknown: 0};
    // An event whose place nobody knows is of here, as long as its feed has nothing that is of none of them.
    const maybe = events.filter((event) => this.#in([event]).size > 0);
    const isLocal = maybe.length === events.length;
    const inside = isLocal ? new Set(events) : this.#in(events);
    return {
      events: events.filter((event) => inside.has(event)),
      elsewhere: events.length - maybe.length,
      unknown: maybe.length - inside.size,
    };
  }

  #in(events: readonly AgendaEvent[]): ReadonlySet<AgendaEvent> {
    return new Set(
      this.#codes.flatMap(
        (departement) => narrowEvents(events, {departement}, this.#communes.get(departement)).events,
      ),
    );
  }
}

interface TableOptions {
  readonly departements: readonly string[];
  readonly communes?: string;
  readonly timeout: number;
}

/** The State's own table, without which an agenda is made all the same: most events have a code. */
async function officialTable({departements, timeout}: TableOptions): Promise<CommuneTable | string> {
  try {
    return await readCommunes(communeAddresses(departements), timeout);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return error.message;
  }
}

/**
 * Gives the territory of an agenda, with its communes: those of a table, or of geo.api.gouv.fr where none is given.
 * @throws {BuildError} when the table that was given cannot be read
 */
export async function agendaTerritory(options: TableOptions): Promise<AgendaTerritory> {
  const {departements, communes, timeout} = options;
  if (departements.length === 0) return new AgendaTerritory([], new Map(), undefined);
  const read = communes ? await readCommunes([communes], timeout) : await officialTable(options);
  const [table, fault] = typeof read === 'string' ? [undefined, read] : [read, undefined];
  const ofEach = departements.map((code) => [code, table?.of(code) ?? []] as const);
  return new AgendaTerritory(departements, new Map(ofEach), fault);
}
