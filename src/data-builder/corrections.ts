/*
 * The coordinator's own file: a spreadsheet saved as CSV, separated by `;` `,` or tabs, columns in any order, named as
 * below whatever their accents and capitals. One line is one correction.
 *
 *   action      ajouter, corriger, masquer or permanence
 *   id          the place's published id, one of the ids that a merged record joins with `__`, or the short id of the
 *               data files; for `ajouter` it may be left empty
 *   auteur      shown to visitors: « Complété par … »
 *   expire      last day on which the line applies, 31/12/2026 or 2026-12-31; empty: until it is taken away
 *   …           any column of the national standard (nom, telephone, horaires…), lists separated by `|`
 *   du, au      first and last day of a permanence
 *   dispositif  programme of a permanence: its name in the standard, or its code
 *   note        a few words about a permanence
 *
 * `corriger`: an empty cell leaves the field as it is, `-` empties it. `ajouter`: a whole place, read like a row of
 * the standard. `masquer`: the place is not shown. `permanence`: `horaires`, in the OSM form, says when someone is there.
 * Additions apply first, then corrections, permanences and maskings, in the order of the file.
 */
import type {Place} from '../domain/place.js';
import {Application, unreadable, type AppliedCorrection} from './corrections-application.js';
import {readLine, type Correction, type CorrectionAction} from './corrections-line.js';
import {CorrectedPlaces} from './corrections-places.js';
import {readCorrectionTable} from './corrections-rows.js';
import type {RowProblem} from './report-problem.js';

export type {AppliedCorrection} from './corrections-application.js';
export type {Correction, CorrectionAction} from './corrections-line.js';

/** Reads the coordinator's spreadsheet; a line that cannot be followed becomes a problem that says which and why. */
export function readCorrections(csvText: string): {corrections: Correction[]; problems: RowProblem[]} {
  const {rows, objections} = readCorrectionTable(csvText);
  const corrections: Correction[] = [];
  const problems = objections.map((objection): RowProblem => {
    const problem = unreadable(objection.line, objection);
    return objection.fatal ? problem : {...problem, outcome: 'flagged'};
  });
  for (const row of rows) {
    const read = readLine(row);
    if ('explanation' in read) problems.push(unreadable(row.line, read, row.cells['id']));
    else corrections.push(read);
  }
  return {corrections, problems};
}

const ORDER: readonly CorrectionAction[] = ['ajouter', 'corriger', 'permanence', 'masquer'];

/** Applies the corrections that have not expired on `today` (`YYYY-MM-DD`); places keep their order, additions last. */
export function applyCorrections(
  places: readonly Place[],
  corrections: readonly Correction[],
  today: string,
): {places: Place[]; applied: AppliedCorrection[]; problems: RowProblem[]} {
  const corrected = new CorrectedPlaces(places);
  const application = new Application(corrected, today);
  for (const action of ORDER) {
    for (const correction of corrections) if (correction.action === action) application.apply(correction);
  }
  const {applied, problems} = application;
  return {places: corrected.all(), applied, problems};
}
