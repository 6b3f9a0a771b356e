import {html, type TemplateResult} from 'lit';
import type {AgendaDatesMessages} from '../../../i18n/fr-agenda-dates.js';
import type {Choices, Facet, FacetCount} from './choices.js';

/** What the visitor may choose, and what is done then. */
export interface ChoicesProps {
  readonly facets: readonly FacetCount[];
  readonly choices: Choices;
  readonly words: AgendaDatesMessages;
  readonly choose: (facet: Facet, key: string) => void;
}

function choice({facet, values}: FacetCount, {choices, words, choose}: ChoicesProps): TemplateResult {
  const change = (event: Event): void => choose(facet, (event.target as HTMLSelectElement).value);
  const chosen = choices[facet] ?? '';
  return html`<label class="choice">
    <span>${words.facets[facet]}</span>
    <select @change=${change}>
      <option value="" .selected=${chosen === ''}>${words.every[facet]}</option>
      ${values.map(
        ({key, label, count}) =>
          html`<option value=${key} .selected=${chosen === key} ?disabled=${count === 0 && chosen !== key}>
            ${words.option(label || words.online, count)}
          </option>`,
      )}
    </select>
  </label>`;
}

/** The choices, each in a list of the browser's own. What would leave nothing cannot be chosen. */
export const choicesTemplate = (props: ChoicesProps): TemplateResult =>
  html`<fieldset class="choices">
    <legend class="visually-hidden">${props.words.choose}</legend>
    ${props.facets.map((facet) => choice(facet, props))}
  </fieldset>`;
