import {OnDemand} from '../../controllers/on-demand.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Commune} from '../../domain/geography.js';
import type {Territory} from '../../domain/territory.js';
import {ownData} from '../own-data.js';
import type {TerritoryElement} from '../territory-element.js';
import type {AgendaPhase} from './phase.js';

type Table = OnDemand<readonly Commune[]>;
type Narrowed = TerritoryElement & {readonly data?: string};

/** The territory that an agenda is narrowed to. The table of communes is asked for where some of them are written, only. */
export class TerritoryKept {
  readonly #element: Narrowed;
  #territory: Territory | undefined;
  #table: {readonly departement: string; readonly communes: Table} | undefined;

  constructor(element: Narrowed) {
    this.#element = element;
  }

  follow(): void {
    const territory = territoryOf(this.#element, departementGiven(this.#element));
    const {departement, communes, epci} = territory ?? {};
    this.#territory = territory;
    if (!departement || !(communes ?? epci)) this.#table = undefined;
    else if (this.#table?.departement !== departement) {
      this.#table = {departement, communes: this.#tableOf(departement)};
      void this.#table.communes.get();
    }
  }

  retry(): void {
    void this.#table?.communes.get();
  }

  get territory(): Territory | undefined {
    return this.#territory;
  }

  get communes(): readonly Commune[] | undefined {
    return this.#table?.communes.part;
  }

  /** What has to be waited for. Communes are known by their codes at least, an intercommunalité only by the table. */
  get wanting(): AgendaPhase | undefined {
    const table = this.#table?.communes;
    if (!table || table.part) return undefined;
    if (table.state === 'coming') return {kind: 'loading'};
    return this.#territory?.epci ? {kind: 'failed', failure: 'offline'} : undefined;
  }

  #tableOf(departement: string): Table {
    const {source} = this.#element;
    return new OnDemand(
      async () => {
        if (source) return source.communes(departement);
        const {communesOf} = await import('./communes/part.js');
        return communesOf(departement, ownData(this.#element));
      },
      () => this.#element.requestUpdate(),
    );
  }
}
