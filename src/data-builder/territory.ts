import {DEPARTEMENTS} from '../domain/departements.js';
import {departementOf, departementOfPostcode} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import type {CommuneTable} from './commune-table.js';
import {departementOfPlace} from './locate.js';

/** What a row says of where it is. */
interface Whereabouts {
  readonly codeInsee?: string;
  readonly postcode?: string;
}

/** The départements that are built. */
export class Territory {
  readonly codes: readonly string[];
  readonly #communes: CommuneTable;

  constructor(codes: readonly string[], communes: CommuneTable) {
    this.codes = codes;
    this.#communes = communes;
  }

  /** Whether a place that was located is in one of them. */
  readonly holds = (place: Place): boolean => {
    const code = this.departementOf(place);
    return code !== undefined && this.codes.includes(code);
  };

  /** Département of a place that was located. */
  departementOf(place: Place): string | undefined {
    return departementOfPlace(place, this.#communes);
  }

  /** Whether a row that could not be located is not plainly elsewhere. */
  readonly mayHold = ({codeInsee = '', postcode = ''}: Whereabouts): boolean => {
    const code = codeInsee ? departementOf(codeInsee) : departementOfPostcode(postcode);
    return this.codes.includes(code) || !DEPARTEMENTS.has(code);
  };
}
