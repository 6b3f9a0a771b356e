import {html, nothing, type TemplateResult} from 'lit';
import type {Answer, Suggestion} from '../../../controllers/commune-answer.js';
import type {Commune} from '../../../domain/geography.js';
import type {SearchMessages} from '../../../i18n/fr-search.js';

const label = (name: string, detail: string): TemplateResult =>
  html`<span>${name}</span> <span class="soft numbers">${detail}</span>`;

const communeLabel = ({name, postcodes}: Commune): TemplateResult =>
  label(name, postcodes.slice(0, 2).join(', '));

function suggestionLabel(suggestion: Suggestion): TemplateResult {
  switch (suggestion.kind) {
    case 'commune':
      return communeLabel(suggestion.commune);
    case 'place':
      return label(suggestion.place.name, suggestion.place.commune);
    case 'address':
      return label(suggestion.address.label, '');
  }
}

/** Suggestions while typing: reached with the arrows, as the field's own list. */
export function options(
  suggestions: readonly Suggestion[],
  pick: (suggestion: Suggestion) => void,
): TemplateResult[] {
  // The keys of an option are the combobox's, on its field: Enter there is a click here.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return suggestions.map(
    (suggestion, index) =>
      html`<li id="option-${index}" role="option" aria-selected="false" @click=${() => pick(suggestion)}>
        ${suggestionLabel(suggestion)}
      </li>`,
  );
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

/** Choices after a search: buttons, since the answer waits for one of them; folded away where it does not. */
export function choices(
  answer: Answer,
  words: SearchMessages,
  chosen: (commune: Commune) => void,
): TemplateResult | typeof nothing {
  if (!('communes' in answer)) return nothing;
  const {kind, communes} = answer;
  const refining = kind === 'refine';
  const list = html`<ul class="choices" role="list" aria-label=${words.suggestions}>
    ${communes.map(
      (commune) =>
        html`<li>
          <button class="button" type="button" @click=${() => chosen(commune)}>
            ${refining ? commune.name : communeLabel(commune)}
          </button>
        </li>`,
    )}
  </ul>`;
  if (!refining) return list;
  return html`<details class="refine">
    <summary>${words.refineCommune(communes.length)}</summary>
    ${list}
  </details>`;
}
