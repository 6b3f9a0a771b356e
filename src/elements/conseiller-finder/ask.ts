import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import {magnifier, target} from '../icons.js';
import type {SearchView} from './search/part.js';

/** What the question needs from the element that asks it. */
export interface Question {
  readonly departement: string | undefined;
  readonly typed: string;
  /** What is answered, once the search is here; before, at most a sentence. */
  readonly answer: Partial<SearchView>;
  /** Says where what is written goes. */
  readonly privacy: string;
  readonly messages: Messages;
  readonly submitted: (event: Event) => void;
  readonly typedText: (event: Event) => void;
  readonly around: () => void;
  readonly focused: () => void;
  readonly left: () => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
}

/** The list under the field. */
function suggestions({answer: {options = [], label = ''}}: Question): TemplateResult {
  return html`<ul
    id="communes"
    class="communes"
    role="listbox"
    tabindex="-1"
    aria-label=${label}
    ?hidden=${options.length === 0}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${options}
  </ul>`;
}

/** The field where a commune is written. */
function field(question: Question): TemplateResult {
  const {answer, typed, departement} = question;
  return html`<div class="box">
    ${magnifier}<input
      id="where"
      type="text"
      role="combobox"
      aria-labelledby="where-label"
      aria-controls="communes"
      aria-haspopup="listbox"
      aria-autocomplete="list"
      aria-expanded=${answer.options?.length ? 'true' : 'false'}
      autocomplete=${departement ? 'off' : 'postal-code'}
      inputmode=${departement ? 'text' : 'numeric'}
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-describedby=${answer.seen ? 'answer privacy' : 'privacy'}
      aria-invalid=${answer.invalid ? 'true' : 'false'}
      .value=${typed}
      @input=${question.typedText}
      @focus=${question.focused}
      @keydown=${question.keyPressed}
      @blur=${question.left}
    />
  </div>`;
}

/** The one question: a commune or a postal code, one's own or that of the person helped. */
export function ask(question: Question): TemplateResult {
  const {answer, departement, privacy, messages, submitted, around} = question;
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
    <div class="field">
      <div class="where">${field(question)}${suggestions(question)}</div>
      <button class="button main" type="submit">${messages.search}</button>
      <button class="button" type="button" @click=${around}>${target}<span>${messages.around}</span></button>
    </div>
    <p id="answer" class=${answer.seen ? 'answer' : 'visually-hidden'} role="status">${answer.sentence}</p>
    ${answer.choices}
    <p class="soft" id="privacy">${privacy}</p>
  </form>`;
}
