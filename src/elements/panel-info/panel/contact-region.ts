import {html, nothing, type TemplateResult} from 'lit';
import type {PanelMessages} from './panel-messages.js';
import {contactList} from './contact-card.js';
import type {ContactsView, ContactView} from './contacts-view.js';

/** What the search of a contact answers. */
export interface ContactAnswer {
  /** One sentence, said once. */
  readonly sentence: string;
  /** Nothing usable was typed: the field says so itself. */
  readonly isInvalid?: boolean;
  readonly contacts?: readonly ContactView[];
  /** Buttons: communes to choose from, or a way to try again. */
  readonly choices?: unknown;
}

/** What the visitor is asked, and what it does. */
export interface ContactQuestion {
  readonly answer: ContactAnswer;
  readonly submitted: (event: Event) => void;
  readonly focused: () => void;
  /** Looks for the page's own commune again. */
  readonly retry: () => void;
}

function ask({answer, submitted, focused}: ContactQuestion, messages: PanelMessages): TemplateResult {
  const {sentence, isInvalid, contacts = [], choices = nothing} = answer;
  return html`<form class="ask" part="search" novalidate @submit=${submitted}>
      <label for="where">${messages.askCommune}</label>
      <div class="field">
        <input
          id="where"
          type="text"
          autocomplete="postal-code"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${isInvalid ? 'wrong privacy' : 'privacy'}
          aria-invalid=${isInvalid ? 'true' : 'false'}
          @focus=${focused}
        />
        <button class="button" type="submit">${messages.findContact}</button>
      </div>
      ${isInvalid ? html`<p class="answer" id="wrong">${sentence}</p>` : nothing}
      <p class="soft" id="privacy">${messages.privacy}</p>
    </form>
    <p class="answer" id="answer" role="status">${isInvalid ? '' : sentence}</p>
    ${choices} ${contacts.length > 0 ? contactList(contacts, true) : nothing}`;
}

/** Whom to call: at once, or once the visitor has said where; all of them are always within reach. */
export function contactRegion(
  {shown, asks, note, canRetry, all}: ContactsView,
  question: ContactQuestion,
  messages: PanelMessages,
): TemplateResult {
  return html`<div role="status">${note ? html`<p>${note}</p>` : nothing}</div>
    ${
      canRetry
        ? html`<p>
            <button class="button" type="button" @click=${question.retry}>${messages.retry}</button>
          </p>`
        : nothing
    }
    ${shown.length > 0 ? contactList(shown, true) : nothing} ${asks ? ask(question, messages) : nothing}
    ${
      all.length > 0
        ? html`<details>
            <summary>${messages.allContacts(all.length)}</summary>
            ${contactList(all, false)}
          </details>`
        : nothing
    }`;
}
