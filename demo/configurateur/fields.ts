import {html, nothing, type TemplateResult} from 'lit';
import type {KnobChoice} from './knobs.js';
import type {Understood} from './typed-address.js';

/** Value of the field that an event comes from. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

const helpFor = (id: string, help: string | undefined): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id=${`${id}-aide`}>${help}</p>` : nothing;

const describedBy = (id: string, help: string | undefined): string | typeof nothing =>
  help ? `${id}-aide` : nothing;

/** What a field is given. */
export interface FieldGiven<Told> {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly tell: (told: Told) => void;
}

/** What a telephone offers to type with. */
export type Keyboard = 'text' | 'url' | 'email' | 'numeric' | 'tel';

/** A line to write in, and what is understood of it. */
export interface TextGiven extends FieldGiven<string> {
  readonly value: string;
  readonly inputmode?: Keyboard;
  /** Where what is asked for is made. */
  readonly link?: {readonly href: string; readonly label: string} | undefined;
  readonly understood?: Understood;
  /** Whether it is being written: half an address is not called wrong. */
  readonly isTyping?: boolean;
  /** Called when somebody leaves it, with what is wrong. */
  readonly left?: (problem: string) => void;
}

/** A line to write in. */
export function textField(given: TextGiven): TemplateResult {
  const {
    id,
    label,
    help,
    tell,
    value,
    inputmode = 'text',
    understood = {value},
    isTyping,
    left,
    link,
  } = given;
  const wrong = 'problem' in understood ? understood.problem : '';
  const problem = isTyping ? '' : wrong;
  const remark = 'remark' in understood ? understood.remark : '';
  const leave = (): void => left?.(wrong);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      inputmode=${inputmode}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${[help && `${id}-aide`, `${id}-compris`, `${id}-probleme`].filter(Boolean).join(' ')}
      aria-invalid=${problem ? 'true' : 'false'}
      .value=${value}
      @input=${(event: Event) => tell(valueOf(event))}
      @change=${leave}
      @blur=${leave}
    />
    ${helpFor(id, help)} ${link ? html`<p class="help"><a href=${link.href}>${link.label}</a></p>` : nothing}
    <p class="help understood" id=${`${id}-compris`}>${remark}</p>
    <p class="problem" id=${`${id}-probleme`}>${problem}</p>
  </div>`;
}

/** One of a few, in a list that unfolds. */
export function selectField({
  id,
  label,
  help,
  tell,
  value,
  choices,
}: FieldGiven<string> & {value: string; choices: readonly KnobChoice[]}): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${describedBy(id, help)}
      @change=${(event: Event) => tell(valueOf(event))}
    >
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
      )}
    </select>
    ${helpFor(id, help)}
  </div>`;
}

/** Yes or no. */
export function checkField({
  id,
  label,
  help,
  tell,
  checked,
}: FieldGiven<boolean> & {checked: boolean}): TemplateResult {
  return html`<div class="field check">
    <label for=${id}>
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${describedBy(id, help)}
        .checked=${checked}
        @change=${(event: Event) => tell(isChecked(event))}
      />
      <span>${label}</span>
    </label>
    ${helpFor(id, help)}
  </div>`;
}

/** One of a few, all of them seen. */
export function radioField({
  id,
  label,
  help,
  tell,
  name,
  checked,
}: FieldGiven<void> & {name: string; checked: boolean}): TemplateResult {
  return html`<div class="field radio">
    <label for=${id}>
      <input
        id=${id}
        type="radio"
        name=${name}
        aria-describedby=${describedBy(id, help)}
        .checked=${checked}
        @change=${() => tell()}
      />
      <span>${label}</span>
    </label>
    ${helpFor(id, help)}
  </div>`;
}
