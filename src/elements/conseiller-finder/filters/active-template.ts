import {html, nothing, type TemplateResult} from 'lit';
import type {Wishes} from '../../../domain/wishes.js';
import {heading} from '../../heading.js';
import type {ActiveView, EmptyView, WayView} from './active-view.js';

type Change = (wishes: Wishes) => void;

const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>`;

const way = ({label, next}: WayView, change: Change): TemplateResult =>
  html`<button class="button" type="button" @click=${() => change(next)}>${label}</button>`;

/** The choices that are made, each a button that takes it back; nothing where there is none. */
export function activeTemplate(view: ActiveView, change: Change): TemplateResult | typeof nothing {
  const {title, choices, remove, clear} = view;
  if (choices.length === 0) return nothing;
  return html`<ul class="active" role="list" aria-label=${title}>
    ${choices.map(
      ({label, next}) =>
        html`<li>
          <button class="button" type="button" @click=${() => change(next)}>
            <span>${label}<span class="visually-hidden">, ${remove}</span></span
            >${cross}
          </button>
        </li>`,
    )}
    ${clear ? html`<li>${way(clear, change)}</li>` : nothing}
  </ul>`;
}

/** When no place answers: the ways out. The list's own status says that there is none. */
export function emptyTemplate(view: EmptyView, level: number, change: Change): TemplateResult {
  const {title, text, ways, clear} = view;
  return html`<div class="note no-match">
    ${heading(level, title)}
    <p>${text}</p>
    ${
      ways.length > 0
        ? html`<ul class="ways" role="list">
            ${ways.map((one) => html`<li>${way(one, change)}</li>`)}
          </ul>`
        : nothing
    }
    ${way(clear, change)}
  </div>`;
}
