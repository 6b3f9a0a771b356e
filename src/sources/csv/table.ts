import {dsvFormat} from 'd3-dsv';
import {separatorOf} from '../separator.js';

/** The cells of a table, whatever separates them. */
export interface Table {
  /** All its lines, those above its headings too. */
  readonly lines: readonly (readonly string[])[];
  readonly headings: readonly string[];
  /** How many lines are above the headings. */
  readonly above: number;
}

/** Below it a table has no headings. */
const LINES_ABOVE = 10;

/** Gives the table of a text, by the line of headings that somebody looks for; nothing where none is near its top. */
export function tableOf(text: string, areHeadings: (cells: readonly string[]) => boolean): Table | undefined {
  for (const separator of new Set([separatorOf(text), ';', ',', '\t'])) {
    // `parseRows` because `parse` compiles code, which a strict content security policy forbids.
    const lines = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''));
    const above = lines.slice(0, LINES_ABOVE).findIndex((cells) => cells.length > 1 && areHeadings(cells));
    if (above >= 0) return {lines, headings: lines[above] ?? [], above};
  }
  return undefined;
}
