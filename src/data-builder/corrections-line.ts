import {fold} from '../domain/fold.js';
import {parseOpeningHours} from '../domain/opening-hours.js';
import {dayFrom} from '../domain/record/day.js';
import {STANDARD_FIELDS} from '../domain/standard.js';
import type {CorrectionRow, Objection} from './corrections-rows.js';

const ACTIONS = ['ajouter', 'corriger', 'masquer', 'permanence'] as const;

/** What a line of the corrections' file asks for. */
export type CorrectionAction = (typeof ACTIONS)[number];

/** One line of the corrections' file. */
export interface Correction {
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly action: CorrectionAction;
  /** Published id of the place, or its short `Place.id`; for an addition, the id that it will have. */
  readonly id: string;
  readonly author: string;
  /** Last day on which it applies, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Cells that are not empty, by column: `du` and `au` as `YYYY-MM-DD`, the others as typed. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Cell that empties a field. */
export const EMPTY = '-';

/** Columns that say what to do rather than what the place is. */
const ABOUT_THE_LINE = new Set(['action', 'id', 'auteur', 'expire']);

function dayIn(cells: CorrectionRow['cells'], column: string): string | undefined | Objection {
  const cell = cells[column];
  if (cell === undefined) return undefined;
  const day = dayFrom(cell);
  if (day.kind !== 'dropped') return day.value;
  return {column, explanation: `La date « ${cell} » ne se lit pas. Écrivez par exemple 31/12/2026.`};
}

/** An id that stays the same as long as the place keeps its name and its commune. */
function idOfAddition({nom = '', commune = ''}: CorrectionRow['cells']): string {
  return ['local', nom, commune].map((text) => fold(text).replace(/ /g, '-')).join('_');
}

function objectionToPermanence({horaires, du, au}: CorrectionRow['cells']): Objection | undefined {
  if (horaires === undefined) return {column: 'horaires', explanation: 'Une permanence a besoin d’horaires.'};
  if (!parseOpeningHours(horaires)) {
    const explanation = `Les horaires « ${horaires} » ne se lisent pas. Écrivez par exemple « Tu 09:00-12:00 » pour le mardi matin.`;
    return {column: 'horaires', explanation};
  }
  const backwards = du !== undefined && au !== undefined && au < du;
  return backwards ? {column: 'au', explanation: 'La permanence finit avant de commencer.'} : undefined;
}

/** Why a line cannot be followed, once its dates are read. */
function objectionTo(action: CorrectionAction, cells: CorrectionRow['cells']): Objection | undefined {
  if (action !== 'ajouter' && !cells['id'])
    return {column: 'id', explanation: 'L’identifiant du lieu manque.'};
  if (!cells['auteur']) return {column: 'auteur', explanation: 'Le nom de l’auteur manque.'};
  if (action === 'permanence') return objectionToPermanence(cells);
  if (action === 'ajouter') {
    const missing = ['nom', 'commune'].find((column) => !cells[column] || cells[column] === EMPTY);
    return missing
      ? {column: missing, explanation: 'Un lieu ajouté a besoin d’un nom et d’une commune.'}
      : undefined;
  }
  const emptied = ['nom', 'commune'].find((column) => cells[column] === EMPTY);
  return emptied
    ? {column: emptied, explanation: 'Le nom et la commune ne peuvent pas être vidés.'}
    : undefined;
}

/** Reads one line, or says why it cannot be followed. */
export function readLine({line, cells: typed}: CorrectionRow): Correction | Objection {
  const {action: word = ''} = typed;
  const action = ACTIONS.find((known) => known === fold(word));
  if (!action) {
    const choices = ACTIONS.map((known) => `« ${known} »`).join(', ');
    return {
      column: 'action',
      explanation: `Action « ${word} » inconnue. Écrivez l’une de celles-ci : ${choices}.`,
    };
  }
  const cells: Record<string, string> = {...typed};
  for (const column of ['expire', 'du', 'au']) {
    const day = dayIn(typed, column);
    if (typeof day === 'object') return day;
    if (day !== undefined) cells[column] = day;
  }
  const objection = objectionTo(action, cells);
  if (objection) return objection;
  const {id = idOfAddition(cells), auteur: author = '', expire} = cells;
  const fields = Object.fromEntries(Object.entries(cells).filter(([column]) => !ABOUT_THE_LINE.has(column)));
  if (action === 'corriger' && !STANDARD_FIELDS.some((field) => field in fields)) {
    return {column: 'action', explanation: 'Aucune cellule à corriger n’est remplie.'};
  }
  return {line, action, id, author, ...(expire !== undefined && {expires: expire}), fields};
}
