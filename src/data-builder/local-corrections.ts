import type {Place} from '../domain/place.js';
import {BuildError} from './build-error.js';
import {applyCorrections, readCorrections, type AppliedCorrection, type Correction} from './corrections.js';
import {readCorrectionTable} from './corrections-rows.js';
import {decodeText} from './decode-text.js';
import {readInput} from './input.js';
import type {RowProblem} from './report-problem.js';
import {recordIdOf} from './duplicates-match.js';
import {faultOf} from './table.js';

/** Ids that name one row: the others are those of rows that two files have in common, and that may be merged. */
function idsOfOne(places: readonly Place[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const place of places) {
    for (const id of new Set([place.id, recordIdOf(place)])) (seen.has(id) ? shared : seen).add(id);
  }
  return new Set([...seen].filter((id) => !shared.has(id)));
}

/** What the coordinator's spreadsheet asks for, and what came of it. */
export class LocalCorrections {
  readonly applied: AppliedCorrection[] = [];
  readonly problems: RowProblem[] = [];
  /** Rows that the spreadsheet takes out. */
  readonly hidden: Place[] = [];
  readonly #name: string;
  readonly #today: string;
  #waiting: readonly Correction[];

  /** @param today `YYYY-MM-DD` */
  constructor(name: string, csv: string, today: string) {
    const {corrections, problems} = readCorrections(csv);
    this.#name = name;
    this.#today = today;
    this.#waiting = corrections;
    this.problems.push(...problems);
  }

  /** Applies what concerns rows as they were published, and adds places. */
  beforeMerging(places: readonly Place[]): readonly Place[] {
    const ids = idsOfOne(places);
    for (const {action, id} of this.#waiting) if (action === 'ajouter') ids.add(id);
    const corrections = this.#waiting.filter(({id}) => ids.has(id));
    this.#waiting = this.#waiting.filter(({id}) => !ids.has(id));
    const corrected = this.#apply(places, corrections);
    const remaining = new Set(corrected.map(({id}) => id));
    this.hidden.push(...places.filter(({id}) => !remaining.has(id)));
    return corrected;
  }

  /**
   * Applies what is left, which concerns merged records, known by the id that the report gave them.
   * @throws {BuildError} when a correction names a place that is nowhere
   */
  afterMerging(places: readonly Place[]): readonly Place[] {
    const corrected = this.#apply(places, this.#waiting);
    const lost = this.problems.find(({reason}) => reason === 'correction-without-place');
    if (!lost) return corrected;
    const where = lost.line === undefined ? this.#name : `${this.#name}, ligne ${lost.line}`;
    const cure = 'Vérifiez l’identifiant, ou supprimez cette ligne';
    throw new BuildError(`${where} : aucun lieu «\u00a0${lost.id}\u00a0» dans les fichiers lus. ${cure}.`);
  }

  #apply(places: readonly Place[], corrections: readonly Correction[]): readonly Place[] {
    if (corrections.length === 0) return places;
    const result = applyCorrections(places, corrections, this.#today);
    this.applied.push(...result.applied);
    this.problems.push(...result.problems);
    return result.places;
  }
}

/**
 * Reads the corrections of a file or of an address (a spreadsheet published as CSV).
 * @throws {BuildError} when it is no table of corrections: without them, what was hidden would silently come back
 */
export async function readLocalCorrections(
  address: string,
  timeout: number,
  today: string,
): Promise<LocalCorrections> {
  let csv = '';
  for await (const text of decodeText(readInput(address, timeout))) csv += text;
  const fault = faultOf(csv);
  if (fault) throw new BuildError(`${address} : ${fault}.`);
  const fatal = readCorrectionTable(csv).objections.find((objection) => objection.fatal);
  if (fatal) {
    const cure =
      'Enregistrez au format CSV le tableau des corrections, avec ses colonnes action, id et auteur';
    throw new BuildError(`${address}, ligne ${fatal.line} : ${fatal.explanation} ${cure}.`);
  }
  return new LocalCorrections(address, csv, today);
}
