import {html, type Markup} from './report-markup.js';
import {counted} from './report-words.js';
import type {Producer} from './report-sources.js';

/** More rows make a page that no browser likes to open; the CSV has them all. */
const ROWS_SHOWN = 300;
/** A list up to this long is shown at once. */
const OPEN_UP_TO = 12;

/** Who a row of a table is about. */
export interface Subject {
  readonly id: string;
  readonly name?: string;
  readonly commune?: string;
  readonly line?: number;
}

/** Name, commune and id of a place; the line of the corrections' file where there is one. */
export function subjectCell({id, name, commune, line}: Subject): Markup {
  const title = name ?? (line === undefined ? 'Ligne sans nom' : '');
  return html`<th scope="row">
    ${line !== undefined && html`Ligne ${line}${title && ' : '}`}<bdi>${title}</bdi>
    ${commune ? html`<span class="commune"><bdi>${commune}</bdi></span>` : undefined}
    ${id ? html`<span class="id"><bdi>${id}</bdi></span>` : undefined}
  </th>`;
}

/** Where it is corrected, as links to the explanations at the end of the page. */
export function producersCell(producers: readonly Producer[]): Markup {
  const links = producers.map(({name}) => html`<a href="#${anchorOf(name)}">${name}</a>`);
  return html`<td>${links.map((link, index) => (index === 0 ? link : html`, ${link}`))}</td>`;
}

/** Place of a producer's explanation in the page. */
export const anchorOf = (name: string): string => `ou-${encodeURIComponent(name)}`;

/** A table as it is described. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly Markup[];
}

/** A table that scrolls by itself, folded when it is long, cut when it is very long. */
export function tableOf({id, caption, headers, rows}: Table): Markup {
  const hidden = rows.length - ROWS_SHOWN;
  const table = html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
      <table>
        <caption id="${id}">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${headers.map((header) => html`<th scope="col">${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS_SHOWN).map(
            (row) =>
              html`<tr>
                ${row}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${hidden > 0 ? html`<p>Et ${counted(hidden, 'autre', 'autres')}, dans le rapport au format CSV.</p>` : undefined}`;
  if (rows.length <= OPEN_UP_TO) return table;
  const summary = `Voir les ${counted(rows.length, 'ligne', 'lignes')}`;
  return html`<details>
    <summary>${summary}</summary>
    ${table}
  </details>`;
}
