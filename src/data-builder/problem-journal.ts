import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import type {RowProblem} from './report-problem.js';
import {recordIdOf} from './duplicates-match.js';

/** What is remarked about each place on its way from the row to the file, by its published id. */
export class ProblemJournal {
  readonly #byId = new Map<string, RowProblem[]>();

  note(place: Place, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    const id = recordIdOf(place);
    const source = place.origins.join('|');
    const row = {id, name: place.name, commune: place.commune, ...(source && {source})};
    const noted = this.#byId.get(id) ?? [];
    this.#byId.set(id, noted);
    for (const problem of problems) noted.push({...problem, ...row});
  }

  /** Remarks about these places, those of one id together, each once. */
  about(places: readonly Place[]): RowProblem[] {
    return [...new Set(places.map(recordIdOf))].flatMap((id) => this.#byId.get(id) ?? []);
  }
}
