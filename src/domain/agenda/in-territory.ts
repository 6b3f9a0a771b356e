import {DEPARTEMENTS} from '../departements.js';
import {fold} from '../fold.js';
import {departementCode, departementOf, departementOfPostcode, type Commune} from '../geography.js';
import {postcodeIn} from '../postcode.js';
import type {Territory} from '../territory.js';
import type {AgendaEvent, EventPlace} from './agenda-event.js';

/** Code of a département by its name, or by its code as people write it. */
export function departementNamed(written: string): string | undefined {
  const folded = fold(written);
  for (const [code, name] of DEPARTEMENTS) if (fold(name) === folded) return code;
  return departementCode(written);
}

/** No département's name is as long. */
const LONGEST_ENDING = 60;

/** « …, 48000 Mende - Lozère »: a département's name that ends an address. */
function departementEnding(address: string): string | undefined {
  const ending = address.slice(-LONGEST_ENDING).trim().replace(/\)$/, '');
  // « Alpes-de-Haute-Provence » has hyphens of its own: each piece that ends the address is tried, the longest first.
  for (const {index} of ending.matchAll(/[-–,(]/g)) {
    const last = ending.slice(index + 1).trim();
    const found = /[\d,()–]|\s-|-\s/.test(last) ? undefined : departementNamed(last);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is known of where it is: whether it is there, or nothing. */
type Answer = boolean | undefined;

/** A territory's own communes, where its département was narrowed; without the table, those that have a code. */
function codesOf({communes, epci}: Territory, table: readonly Commune[]): ReadonlySet<string> | undefined {
  if (!epci) return communes;
  const members = table.filter((commune) => commune.epci === epci).map(({code}) => code);
  return new Set([...members, ...(communes ?? [])]);
}

class Where {
  readonly #departement: string;
  readonly #codes: ReadonlySet<string> | undefined;
  readonly #table: readonly Commune[];

  constructor(territory: Territory, table: readonly Commune[]) {
    this.#departement = territory.departement;
    this.#codes = codesOf(territory, table);
    this.#table = table.filter(({code}) => departementOf(code) === territory.departement);
  }

  /** Whether a place is in the territory. Its INSEE code says it best, the name of its département least. */
  holds({codeInsee, postcode, commune, departement, address = ''}: EventPlace): Answer {
    if (codeInsee !== undefined && /^\w{5}$/.test(codeInsee)) return this.#holdsCode(codeInsee);
    const code = (postcode === undefined ? undefined : postcodeIn(postcode)) ?? postcodeIn(address);
    if (code !== undefined) return this.#holdsPostcode(code, commune);
    const named = departement ?? departementEnding(address);
    if (named !== undefined && named !== this.#departement) return false;
    return this.#holdsCommune(commune) ?? (named !== undefined && !this.#codes ? true : undefined);
  }

  #holdsCode(code: string): boolean {
    return this.#codes ? this.#codes.has(code) : departementOf(code) === this.#departement;
  }

  /** A postal code may serve communes of two départements, and several of one: the name then tells which. */
  #holdsPostcode(postcode: string, commune: string | undefined): Answer {
    const served = this.#table.filter(({postcodes}) => postcodes.includes(postcode));
    const named = served.filter(({name}) => commune !== undefined && fold(name) === fold(commune));
    const candidates = named.length > 0 ? named : served;
    if (candidates.length > 0) return candidates.some(({code}) => this.#holdsCode(code));
    if (departementOfPostcode(postcode) !== this.#departement) return false;
    return !this.#codes ? true : undefined;
  }

  #holdsCommune(name: string | undefined): Answer {
    const folded = fold(name ?? '');
    const found = folded ? this.#table.filter((commune) => fold(commune.name) === folded) : [];
    return found.length > 0 ? found.some(({code}) => this.#holdsCode(code)) : undefined;
  }
}

/** The events of one feed that are for a territory. */
export interface NarrowedEvents {
  readonly events: readonly AgendaEvent[];
  /** How many are elsewhere, or may be: those whose place nobody knows, in a feed that has events elsewhere. */
  readonly outside: number;
}

/** Whether people may join it from anywhere: its place, where it has one, is that of who gives it. */
const isOnline = ({attendance, status, onlineLink, place}: AgendaEvent): boolean =>
  attendance === 'online' ||
  attendance === 'mixed' ||
  status === 'moved-online' ||
  (onlineLink !== undefined && !place);

/**
 * Keeps the events of one feed that are in a territory: by INSEE code, else by postal code, in the address too, else by
 * the name of the département. What is online stays, and what has no known place stays as long as the whole feed may be
 * of there. With the table of its communes, places are also known by their commune's name, and intercommunalités too.
 */
export function narrowEvents(
  events: readonly AgendaEvent[],
  territory: Territory | undefined,
  communes: readonly Commune[] = [],
): NarrowedEvents {
  if (!territory) return {events, outside: 0};
  const where = new Where(territory, communes);
  const placed = events.map((event) => ({
    event,
    isThere: isOnline(event) || (event.place && where.holds(event.place)),
  }));
  const isOfElsewhere = placed.some(({isThere}) => isThere === false);
  const kept = placed.filter(({isThere}) => isThere ?? !isOfElsewhere).map(({event}) => event);
  return {events: kept, outside: events.length - kept.length};
}
