import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import {addedPlace, changedPlace, type Effect} from './corrections-apply.js';
import type {Correction, CorrectionAction} from './corrections-line.js';
import type {CorrectedPlaces} from './corrections-places.js';
import type {Objection} from './corrections-rows.js';
import {recordIdOf} from './duplicates-match.js';
import type {RowProblem} from './report-problem.js';

/** A correction that changed the places. */
export interface AppliedCorrection {
  readonly line: number;
  readonly action: CorrectionAction;
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly author: string;
  readonly expires?: string;
  /** Columns of the standard that it set or emptied. */
  readonly fields: readonly string[];
}

/** The remark about a line that cannot be followed. */
export function unreadable(line: number, {column, explanation}: Objection, id = ''): RowProblem {
  return {id, line, field: column, reason: 'correction-unreadable', outcome: 'rejected', explanation};
}

/** The last day of a correction, and of a permanence that ends by itself. */
function lastDay({action, expires, fields}: Correction): string | undefined {
  const days = [expires, action === 'permanence' ? fields['au'] : undefined];
  return days.filter((day) => day !== undefined).sort()[0];
}

/** Applies corrections one after the other, and remembers what came of them. */
export class Application {
  readonly applied: AppliedCorrection[] = [];
  readonly problems: RowProblem[] = [];
  readonly #places: CorrectedPlaces;
  readonly #today: string;

  constructor(places: CorrectedPlaces, today: string) {
    this.#places = places;
    this.#today = today;
  }

  apply(correction: Correction): void {
    const last = lastDay(correction);
    if (last !== undefined && last < this.#today) {
      this.#note(correction, {
        field: 'expire',
        reason: 'correction-expired',
        outcome: 'dropped',
        value: last,
      });
    } else if (correction.action === 'ajouter') this.#add(correction);
    else this.#change(correction);
  }

  #add(correction: Correction): void {
    if (this.#places.named(correction.id).length > 0) {
      const explanation =
        'Un lieu porte déjà cet identifiant : écrivez « corriger », ou changez l’identifiant.';
      this.problems.push(unreadable(correction.line, {column: 'id', explanation}, correction.id));
      return;
    }
    const effect = addedPlace(correction, this.#today);
    if (effect.place) this.#places.add(effect.place);
    this.#conclude(correction, effect.place, effect);
  }

  #change(correction: Correction): void {
    const [found, ...others] = this.#places.named(correction.id);
    if (!found) {
      this.#note(correction, {
        field: 'id',
        reason: 'correction-without-place',
        outcome: 'rejected',
        value: correction.id,
      });
      return;
    }
    if (others.length > 0) {
      const shorts = [found, ...others].map(({place}) => place.id).join(', ');
      const explanation = `Plusieurs lieux portent cet identifiant. Écrivez le plus court : ${shorts}.`;
      this.problems.push(unreadable(correction.line, {column: 'id', explanation}, correction.id));
      return;
    }
    const effect = changedPlace(found.place, correction);
    this.#places.replace(found.rank, effect.place);
    this.#conclude(correction, found.place, effect);
  }

  #conclude(correction: Correction, place: Place | undefined, {fields, problems}: Effect): void {
    for (const problem of problems) this.#note(correction, problem, place);
    const {line, action, author, expires} = correction;
    if (!place || (action === 'corriger' && fields.length === 0)) return;
    const {name, commune} = place;
    const until = expires === undefined ? {} : {expires};
    this.applied.push({line, action, id: recordIdOf(place), name, commune, author, ...until, fields});
  }

  #note({line, id}: Correction, problem: Problem, place?: Place): void {
    const about = place ? {id: recordIdOf(place), name: place.name, commune: place.commune} : {id};
    this.problems.push({...problem, ...about, line});
  }
}
