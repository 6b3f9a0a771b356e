import {
  countChoices,
  countOpen,
  filterPlaces,
  indexCriteria,
  offeredCriteria,
  type ChoiceCount,
  type Count,
  type CriteriaIndex,
  type OpenThen,
  type Wanted,
} from '../../../domain/filter.js';
import {groupOf, type Criterion, type CriterionId} from '../../../domain/criteria.js';
import {openingAt, type Moment} from '../../../domain/opening-moment.js';
import type {Place} from '../../../domain/place.js';
import {NO_WISHES, type Wishes} from '../../../domain/wishes.js';

/** What is asked, and of which places. */
export interface Asked {
  readonly places: readonly Place[];
  readonly wishes: Wishes;
  /** What the page itself asks, which the visitor cannot take back. */
  readonly locked?: Wishes | undefined;
  readonly now: Date;
  /** Where a place is whose own commune is not known. */
  readonly departement: string;
}

/** What every choice would give. */
export interface Counted {
  readonly places: number;
  readonly choices: readonly ChoiceCount[];
  readonly offered: ReadonlySet<CriterionId>;
  /** For a moment, as if it were chosen. */
  readonly open: (moment: Moment) => Count;
  /** Places that receive no public and answer all the choices. */
  readonly withoutPublic: number;
}

const MINUTE_MS = 60_000;
const receivesPublic = ({access}: Place): boolean => !access.includes('pas-de-public');

/** What is wanted and none of the places names, so that it can be taken back like the rest. */
const absent = ({answers}: CriteriaIndex, {criteria}: Wanted): ChoiceCount[] =>
  [...criteria]
    .filter((id) => !answers.has(id))
    .map((id) => ({criterion: {id, group: groupOf(id), met: () => undefined}, places: 0, unknown: 0}));

interface Indexes {
  readonly all: CriteriaIndex;
  readonly receiving: CriteriaIndex;
}

/**
 * Places that answer the wishes. What costs is done once: answers to the criteria for each list, opening hours for each
 * minute.
 */
export class Filter {
  #places: readonly Place[] = [];
  #locked: Wishes | undefined;
  #indexes: Indexes | undefined;
  #offered: ReadonlySet<CriterionId> = new Set();
  #minute = '';
  readonly #openings = new Map<string, OpenThen>();

  /** Places that answer what is asked, in their order; those that receive no public only where that is asked. */
  apply(asked: Asked): readonly Place[] {
    return filterPlaces(this.#indexOf(asked), this.#wanted(asked));
  }

  /** Every criterion, those that the places name included. */
  criteria(asked: Asked): readonly Criterion[] {
    return this.#indexesOf(asked).all.criteria;
  }

  /** Counts what every choice would give. */
  count(asked: Asked): Counted {
    const index = this.#indexOf(asked);
    const wanted = this.#wanted(asked);
    const {all, receiving} = this.#indexesOf(asked);
    return {
      places: filterPlaces(index, wanted).length,
      choices: [...countChoices(index, wanted), ...absent(index, wanted)],
      offered: this.#offered,
      open: (moment) => countOpen(index, wanted, this.#opening(moment, asked)),
      withoutPublic: filterPlaces(all, wanted).length - filterPlaces(receiving, wanted).length,
    };
  }

  #indexOf(asked: Asked): CriteriaIndex {
    const {all, receiving} = this.#indexesOf(asked);
    return asked.wishes.withoutPublic ? all : receiving;
  }

  /** The visitor chooses among what the page shows: what it locks is no choice of theirs, and widens with none. */
  #indexesOf({places, locked = NO_WISHES}: Asked): Indexes {
    if (this.#indexes && this.#places === places && this.#locked === locked) return this.#indexes;
    const shown = locked.criteria.size === 0 ? places : filterPlaces(indexCriteria(places), locked);
    const receiving = shown.filter(receivesPublic);
    const all = indexCriteria(shown);
    const same = receiving.length === shown.length;
    this.#places = places;
    this.#locked = locked;
    this.#indexes = {all, receiving: same ? all : indexCriteria(receiving)};
    this.#offered = offeredCriteria(all);
    return this.#indexes;
  }

  #wanted(asked: Asked): Wanted {
    const {criteria, moment} = asked.wishes;
    return {criteria, openThen: moment && this.#opening(moment, asked)};
  }

  #opening(moment: Moment, {now, departement}: Asked): OpenThen {
    const minute = `${departement} ${Math.floor(now.getTime() / MINUTE_MS)}`;
    if (minute !== this.#minute) this.#openings.clear();
    this.#minute = minute;
    const key = moment.kind === 'day' ? moment.date : moment.kind;
    const opening = this.#openings.get(key) ?? openingAt(moment, now, departement);
    this.#openings.set(key, opening);
    return opening;
  }
}
