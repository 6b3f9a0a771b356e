import {html, nothing, type TemplateResult} from 'lit';
import type {Answer} from '../../controllers/commune-answer.js';
import type {CommuneSearch} from '../../controllers/commune-search.js';
import type {Commune} from '../../domain/geography.js';
import type {Messages} from '../../i18n/fr.js';
import {magnifier} from '../icons.js';

/** What the question tells under its field, if anything. */
function sentenceFor(answer: Answer, territory: string, messages: Messages): string | undefined {
  switch (answer.kind) {
    case 'quiet':
    case 'refine':
      return undefined;
    case 'searching':
      return messages.searching;
    case 'suggesting':
      return messages.suggestionsCount(answer.communes.length);
    case 'several':
      return messages.chooseCommune(answer.communes.length, answer.rest);
    case 'maybe':
      return messages.maybeCommune;
    case 'unknown':
      return messages.unknownCommune(answer.typed, territory);
    case 'unknown-postcode':
      return messages.unknownPostcode(answer.postcode, territory);
    case 'elsewhere':
      return messages.postcodeElsewhere(answer.postcode, territory);
    case 'no-data':
      return messages.noDataForPostcode;
    case 'nothing-typed':
      return messages.nothingTyped;
    case 'postcode-needed':
      return messages.postcodeNeeded;
    case 'failed':
      return messages.communesFailed;
  }
}

/** Answers that ask to type something else, or to try again. */
const FAULTS: readonly Answer['kind'][] = [
  'unknown',
  'unknown-postcode',
  'elsewhere',
  'no-data',
  'nothing-typed',
  'postcode-needed',
  'failed',
];

const label = ({name, postcodes}: Commune): TemplateResult =>
  html`<span>${name}</span> <span class="soft numbers">${postcodes.slice(0, 2).join(', ')}</span>`;

/** What the question needs from the element that asks it. */
export interface Question {
  readonly search: CommuneSearch;
  /** Name of the territory, for « … is not a commune known here ». */
  readonly territory: string;
  readonly messages: Messages;
  readonly submitted: (event: Event) => void;
  readonly picked: (commune: Commune) => void;
  readonly chosen: (commune: Commune) => void;
  readonly focused: () => void;
  readonly left: () => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
}

/** Suggestions while typing: reached with the arrows, as the field's own list. */
function suggestions({search, messages, picked}: Question): TemplateResult {
  const {answer} = search;
  const communes = answer.kind === 'suggesting' ? answer.communes : [];
  // The keys of an option are the combobox's, on its field: Enter there is a click here.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`<ul
    id="communes"
    class="communes"
    role="listbox"
    tabindex="-1"
    aria-label=${messages.suggestions}
    ?hidden=${communes.length === 0}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${communes.map(
      (commune, index) =>
        html`<li id="commune-${index}" role="option" aria-selected="false" @click=${() => picked(commune)}>
          ${label(commune)}
        </li>`,
    )}
  </ul>`;
}

const choice = (commune: Commune, content: unknown, chosen: Question['chosen']): TemplateResult =>
  html`<li><button class="button" type="button" @click=${() => chosen(commune)}>${content}</button></li>`;

/* eslint-enable lit-a11y/click-events-have-key-events */

/** Choices after a search: buttons, since the answer waits for one of them; folded away where it does not. */
function choices({search, messages, chosen}: Question): TemplateResult | typeof nothing {
  const {answer} = search;
  if (!('communes' in answer) || answer.kind === 'suggesting') return nothing;
  const {kind, communes} = answer;
  const refining = kind === 'refine';
  const list = html`<ul class="choices" role="list" aria-label=${messages.suggestions}>
    ${communes.map((commune) => choice(commune, refining ? commune.name : label(commune), chosen))}
  </ul>`;
  if (!refining) return list;
  return html`<details class="refine">
    <summary>${messages.refineCommune(communes.length)}</summary>
    ${list}
  </details>`;
}

/** The field and its button. */
function field(question: Question): TemplateResult {
  const {search, messages, focused, left, keyPressed} = question;
  const {answer, typed, departement} = search;
  const fault = FAULTS.includes(answer.kind);
  return html`<div class="field">
    <div class="where">
      <div class="box">
        ${magnifier}<input
          id="where"
          type="text"
          role="combobox"
          aria-labelledby="where-label"
          aria-controls="communes"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-expanded=${answer.kind === 'suggesting' ? 'true' : 'false'}
          autocomplete=${departement ? 'off' : 'postal-code'}
          inputmode=${departement ? 'text' : 'numeric'}
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${fault ? 'answer privacy' : 'privacy'}
          aria-invalid=${fault ? 'true' : 'false'}
          .value=${typed}
          @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
          @focus=${focused}
          @keydown=${keyPressed}
          @blur=${left}
        />
      </div>
      ${suggestions(question)}
    </div>
    <button class="button main" type="submit">${messages.search}</button>
  </div>`;
}

/** The one question: a commune or a postal code, one's own or that of the person helped. */
export function ask(question: Question): TemplateResult {
  const {search, territory, messages, submitted} = question;
  const {answer, departement, departementGiven} = search;
  const sentence = sentenceFor(answer, territory, messages);
  const seen = sentence !== undefined && answer.kind !== 'suggesting';
  return html`<form
    class="ask"
    role="search"
    aria-labelledby="title"
    part="search"
    novalidate
    @submit=${submitted}
  >
    <label for="where" id="where-label">
      <span class="question">${departement ? messages.askCommune : messages.askPostcode}</span>
      <span class="soft">${messages.askForSomeone}</span>
    </label>
    ${field(question)}
    <p id="answer" class=${seen ? 'answer' : 'visually-hidden'} role="status">${sentence}</p>
    ${choices(question)}
    <p class="soft" id="privacy">${departementGiven ? messages.privacy : messages.privacyPostcode}</p>
  </form>`;
}
