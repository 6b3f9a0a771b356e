import {html, nothing, type TemplateResult} from 'lit';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';
import {heading} from '../../heading.js';
import {status} from '../../place/status.js';
import type {DayView, HoursView, SheetView} from './sheet-view.js';

const LAST_LEVEL = 6;

const lines = (texts: readonly string[]): unknown[] =>
  texts.map((text, rank) => (rank > 0 ? html`<br />${text}` : text));

// Roles are said, since some browsers forget a table whose cells a style sheet stacks.
const dayRow = ({day, today, hours, note}: DayView, words: SheetMessages): TemplateResult =>
  html`<tr role="row" class=${today ? 'today' : nothing}>
    <th role="rowheader" scope="row" aria-current=${today ? 'date' : nothing}>
      ${day}${today ? html` <span class="whole">${words.today}</span>` : nothing}
    </th>
    <td role="cell">${lines([...hours, ...(note ? [note] : [])])}</td>
  </tr>`;

function hoursTemplate(hours: HoursView, words: SheetMessages): TemplateResult {
  switch (hours.kind) {
    case 'text':
      return html`<p class="told">${hours.text}</p>`;
    case 'week':
      return html`<table class="week" role="table">
          <caption class="soft">
            ${hours.caption}
          </caption>
          <tbody role="rowgroup">
            ${hours.days.map((day) => dayRow(day, words))}
          </tbody>
        </table>
        ${hours.note ? html`<p>${hours.note}</p>` : nothing}`;
  }
}

/** Open or not, the hours of the week, and the permanences held there. */
export function hoursBlock(
  {status: now, hours, permanences}: SheetView,
  level: number,
  words: SheetMessages,
): TemplateResult {
  const title = (text: string): TemplateResult => heading(Math.min(level, LAST_LEVEL), text);
  return html`<div class="part">${title(words.hours)} ${status(now)} ${hoursTemplate(hours, words)}</div>
    ${
      permanences.length > 0
        ? html`<div class="part">
            ${title(words.permanences)}
            <ul class="items" role="list">
              ${permanences.map((one) => html`<li>${one}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
}
