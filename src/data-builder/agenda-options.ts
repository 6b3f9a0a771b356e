/** What to make an agenda of, and where. */
export interface AgendaOptions {
  /** Addresses, files, `openagenda:UID`. */
  readonly feeds: readonly string[];
  /** Folder that holds `v1/`. */
  readonly out: string;
  /** Codes of the départements that events are kept of, each of which gets a file; all events when empty. */
  readonly departements: readonly string[];
  readonly openagendaKey?: string;
  /** Table of communes, that says in which département one is; geo.api.gouv.fr when absent. */
  readonly communes?: string;
  readonly name?: string;
  /** Milliseconds of silence after which an address is given up. */
  readonly timeout: number;
  /** Day before which what is over is left out. */
  readonly since: string;
  /** Whether a feed may have many fewer events to come than last time. */
  readonly shrinking: 'refuse' | 'allow';
  readonly now: Date;
}
