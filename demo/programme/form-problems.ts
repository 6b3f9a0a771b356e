import type {FileProblem, ValuePath} from '../../src/sources/checked-file/file-problem.js';
import {idOf, type Field} from './schema-form.js';

/** A problem, and the field where it is mended. */
export interface ShownProblem extends FileProblem {
  readonly id: string;
  /** « Ce que le programme propose, 2, Titre » */
  readonly where: string;
}

const inside = (field: Field): readonly Field[] => {
  if (field.kind === 'group') return field.fields;
  return field.kind === 'list' ? field.items.map((item) => item.field) : [];
};

/** The fields that lead to a path, the last one as near as the form has. */
function way(fields: readonly Field[], path: ValuePath): Field[] {
  const next = fields.find(
    (field) => field.path.length <= path.length && field.path.every((step, rank) => step === path[rank]),
  );
  return next ? [next, ...way(inside(next), path)] : [];
}

const labelOf = ({path, label}: Field): string => {
  const last = path[path.length - 1];
  return typeof last === 'number' ? `${label} ${last + 1}` : label;
};

/** « 2 points à corriger » */
export const countToMend = (count: number): string => `${count} ${count > 1 ? 'points' : 'point'} à corriger`;

/** Gives each problem with the words of the form, and the id of its field. */
export function shownProblems(problems: readonly FileProblem[], fields: readonly Field[]): ShownProblem[] {
  return problems.map((problem) => {
    const steps = way(fields, problem.path);
    const where = steps.map(labelOf).join(', ') || 'Le fichier';
    return {...problem, id: steps[steps.length - 1]?.id ?? idOf([]), where};
  });
}
