import {html, nothing, type TemplateResult} from 'lit';
import type {Wishes} from '../../../domain/wishes.js';
import {heading} from '../../heading.js';
import type {ChoiceView} from './choice-view.js';
import type {FilterView, GroupView} from './filter-view.js';
import type {DayView} from './moment-group.js';

/** What the choices need from the element that shows them. */
export interface FilterProps {
  readonly view: FilterView;
  /** Level of the panel's heading. */
  readonly level: number;
  /** Takes what the visitor asks now. */
  readonly change: (wishes: Wishes) => void;
  /** Closes the panel, or opens it where the quick choices are shown. */
  readonly close: () => void;
}

type Change = FilterProps['change'];

/** It stays where the keyboard finds it, since its words say why it cannot be chosen. */
const refuse = (event: Event): void => event.preventDefault();

function words({label, count, unknown}: ChoiceView): TemplateResult {
  const facts = [count, unknown].filter(Boolean).join(', ');
  return html`<span class="words"
    ><span class="label">${label}</span>${
      facts ? html`<span class="visually-hidden">, </span><span class="soft">${facts}</span>` : nothing
    }</span
  >`;
}

const checkbox = (choice: ChoiceView, change: Change): TemplateResult =>
  html`<label class="choice"
    ><input
      type="checkbox"
      value=${choice.id}
      .checked=${choice.checked}
      aria-disabled=${choice.impossible ? 'true' : nothing}
      @click=${choice.impossible ? refuse : nothing}
      @change=${() => change(choice.next)}
    />${words(choice)}</label
  >`;

const radio = (choice: ChoiceView, change: Change): TemplateResult =>
  html`<label class="choice"
    ><input
      type="radio"
      name="moment"
      value=${choice.id}
      .checked=${choice.checked}
      aria-disabled=${choice.impossible ? 'true' : nothing}
      @click=${choice.impossible ? refuse : nothing}
      @change=${() => change(choice.next)}
    />${words(choice)}</label
  >`;

/** A date is typed digit by digit: only what is a day to come is taken, and what is left unfinished goes as one leaves. */
function dayField({label, value, min, next, cleared}: DayView, change: Change): TemplateResult {
  const typed = (event: Event): void => {
    const {value: date} = event.target as HTMLInputElement;
    if (date >= min) change(next(date));
  };
  const left = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.value === '' && value !== '') change(cleared);
    else input.value = value;
  };
  return html`<label class="day"
    >${label}
    <input type="date" min=${min} .value=${value} @change=${typed} @blur=${left} />
  </label>`;
}

function fieldset(group: GroupView, change: Change): TemplateResult {
  const {id, legend, choices, day, note, folded} = group;
  const one = id === 'moment' ? radio : checkbox;
  return html`<fieldset aria-describedby=${note ? `filter-note-${id}` : nothing}>
    <legend class=${folded ? 'visually-hidden' : 'legend'}>${legend}</legend>
    <ul class="options" role="list">
      ${choices.map((choice) => html`<li>${one(choice, change)}</li>`)}
    </ul>
    ${day ? dayField(day, change) : nothing}
    ${note ? html`<p class="soft" id="filter-note-${id}">${note}</p>` : nothing}
  </fieldset>`;
}

/** What is not asked every day is folded, with how many choices are made in it. */
const group = (view: GroupView, change: Change): TemplateResult =>
  view.folded
    ? html`<details class="group">
        <summary>
          ${view.legend}${view.folded.chosen ? html` <span class="chosen">${view.folded.chosen}</span>` : nothing}
        </summary>
        ${fieldset(view, change)}
      </details>`
    : html`<div class="group">${fieldset(view, change)}</div>`;

/**
 * All that can be asked. A choice applies at once. The sentence of the result is no live region: the list's own status
 * says the change, and one voice is enough.
 */
export function filterTemplate({view, level, change, close}: FilterProps): TemplateResult {
  const {title, groups, withoutPublic, only, result, show, clear} = view;
  return html`<form
    class="filters"
    part="filters"
    aria-labelledby="filters-title"
    @submit=${(event: Event) => {
      event.preventDefault();
      close();
    }}
  >
    <div id="filters-title">${heading(level, title)}</div>
    ${only ? html`<p>${only}</p>` : nothing} ${groups.map((one) => group(one, change))}
    ${withoutPublic ? checkbox(withoutPublic, change) : nothing}
    <div class="outcome">
      <p><strong>${result}</strong></p>
      <div class="buttons">
        <button class="button main" type="submit">${show}</button>
        ${clear ? html`<button class="button" type="button" @click=${() => change(clear.next)}>${clear.label}</button>` : nothing}
      </div>
    </div>
  </form>`;
}

/** The choices that most people make, above the list, and the button that opens the rest. */
export function quickTemplate({view, change, close}: FilterProps): TemplateResult {
  const {legend, choices, more} = view.quick;
  return html`<div class="quick">
    ${
      choices.length > 0
        ? html`<fieldset>
            <legend class="soft">${legend}</legend>
            <ul class="chips" role="list">
              ${choices.map((choice) => html`<li>${checkbox(choice, change)}</li>`)}
            </ul>
          </fieldset>`
        : nothing
    }
    <button class="button" type="button" aria-expanded="false" @click=${close}>${more}</button>
  </div>`;
}
