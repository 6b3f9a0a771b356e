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

/** Below them a table has no headings: so many lines, and so many signs, which are read with each separator. */
const LINES_ABOVE = 10;
const SIGNS_ABOVE = 20_000;

/** `parseRows` because `parse` compiles code, which a strict content security policy forbids. */
const linesOf = (text: string, separator: string): string[][] => dsvFormat(separator).parseRows(text);

/** Gives the table of a text, by the line of headings that somebody looks for; nothing where none is near its top. */
export function tableOf(text: string, areHeadings: (cells: readonly string[]) => boolean): Table | undefined {
  const whole = text.replace(/^\ufeff/, '');
  const top = whole.slice(0, SIGNS_ABOVE);
  for (const separator of new Set([separatorOf(top), ';', ',', '\t'])) {
    const above = linesOf(top, separator)
      .slice(0, LINES_ABOVE)
      .findIndex((cells) => cells.length > 1 && areHeadings(cells));
    if (above < 0) continue;
    const lines = linesOf(whole, separator);
    return {lines, headings: lines[above] ?? [], above};
  }
  return undefined;
}
