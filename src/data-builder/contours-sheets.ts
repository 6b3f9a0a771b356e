import type {Line} from '../domain/contours.js';
import type {Box} from '../domain/box.js';
import {departementOf} from '../domain/geography.js';
import {communeCode, type CommuneTable} from './commune-table.js';
import {joined, type Area} from './contours-area.js';
import {Coverage} from './contours-coverage.js';
import {boxOf} from './contours-frame.js';

/** A département by its communes. */
export interface Drawing {
  readonly outline: readonly Line[];
  readonly borders: readonly Line[];
}

/** A département that is drawn when somebody asks, since most of a national file is far from what is built. */
export interface Sheet {
  readonly box: Box;
  /** Codes of the communes that have a contour. */
  readonly communes: ReadonlySet<string>;
  readonly drawing: () => Drawing;
}

const isOfCommune = ({code}: Area): boolean => code.length === 5;

/**
 * Gives the current communes among some areas: those of the table, where it knows their département. A city that is
 * only there by its arrondissements is made of them.
 */
function currentCommunes(areas: ReadonlyMap<string, Area>, table: CommuneTable): Area[] {
  const communes = [...areas.values()].filter(isOfCommune).flatMap((area): Area[] => {
    const code = communeCode(area.code);
    const isKnown = table.of(departementOf(code)).length === 0 || table.byCode(code) !== undefined;
    const isTwice = code !== area.code && areas.has(code);
    return isKnown && !isTwice ? [{...area, code}] : [];
  });
  return [...joined(communes).values()];
}

function sheetOf(areas: readonly Area[]): Sheet {
  let drawn: Drawing | undefined;
  const draw = (): Drawing => {
    const coverage = new Coverage(areas);
    return {outline: coverage.outline(), borders: coverage.borders()};
  };
  return {
    box: boxOf(areas.flatMap(({polygons}) => polygons.flat())),
    communes: new Set(areas.map(({code}) => code)),
    drawing: () => (drawn ??= draw()),
  };
}

/** Groups the communes' contours by département. */
export function sheetsFrom(areas: ReadonlyMap<string, Area>, table: CommuneTable): Map<string, Sheet> {
  const groups = new Map<string, Area[]>();
  for (const area of currentCommunes(areas, table)) {
    const departement = departementOf(area.code);
    groups.set(departement, [...(groups.get(departement) ?? []), area]);
  }
  return new Map([...groups].map(([code, group]) => [code, sheetOf(group)]));
}

/** The same sheet, drawn already: what it was drawn from can then be forgotten. */
export function drawn({box, communes, drawing}: Sheet): Sheet {
  const done = drawing();
  return {box, communes, drawing: () => done};
}
