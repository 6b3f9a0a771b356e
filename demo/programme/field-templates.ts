import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {itemsIn} from './codes.js';
import {completedAddress} from './completed-address.js';
import {listTemplate} from './list-template.js';
import {isMoment, momentTemplate} from './moment-template.js';
import {describedBy, helpNote, invalid, notes, problemNote} from './notes.js';
import type {CheckField, ChoiceField, Field, GroupField, ListField, TextField} from './schema-form.js';
import type {FormContext} from './form-context.js';

/** The space is inside: between two elements, it would not be read. */
const required = ({isRequired}: Field): TemplateResult | typeof nothing =>
  isRequired ? html`<span class="required"> (obligatoire)</span>` : nothing;

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Read once it is left: until then somebody may be between two codes. */
function codesTemplate(field: TextField, context: FormContext): TemplateResult {
  const list = String(field.path[field.path.length - 1]);
  const names = context.namesOf(list, itemsIn(field.value)).join(', ');
  const id = `${field.id}-compris`;
  const described = [describedBy(field, context), names && id].filter((one) => one && one !== nothing);
  return html`<input
      id=${field.id}
      autocomplete="off"
      .value=${live(field.value)}
      aria-describedby=${described.join(' ')}
      aria-invalid=${invalid(field, context)}
      @change=${(event: Event) => context.actions.writeCodes(field.path, valueIn(event))}
    />
    ${names ? html`<p class="help" id=${id}>Compris : ${names}.</p>` : nothing}`;
}

function inputOf(field: TextField, context: FormContext): TemplateResult {
  const {actions} = context;
  const written = (event: Event): void => {
    const text = valueIn(event);
    actions.write(field.path, field.kind === 'number' && text !== '' ? Number(text) : text);
  };
  const left = (event: Event): void => {
    const whole = completedAddress(field, valueIn(event));
    if (whole !== undefined) actions.write(field.path, whole);
    actions.visit(field.path, whole === undefined ? undefined : `Compris : ${whole}`);
  };
  if (field.kind === 'codes') return codesTemplate(field, context);
  if (isMoment(field)) return momentTemplate(field, context);
  if (field.kind === 'long-text')
    return html`<textarea
      id=${field.id}
      rows="4"
      .value=${live(field.value)}
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid(field, context)}
      aria-required=${field.isRequired ? 'true' : nothing}
      @input=${written}
      @change=${left}
    ></textarea>`;
  return html`<input
    id=${field.id}
    type=${typeOf(field)}
    step=${field.kind === 'number' ? 'any' : nothing}
    autocomplete="off"
    .value=${live(field.value)}
    aria-describedby=${describedBy(field, context)}
    aria-invalid=${invalid(field, context)}
    aria-required=${field.isRequired ? 'true' : nothing}
    @input=${written}
    @change=${left}
  />`;
}

const ISO_DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** A day that a file has in another form stays to be seen and mended: a date field would show none. */
const typeOf = ({kind, value}: TextField): string =>
  kind === 'moment' || (kind === 'date' && !ISO_DAY.test(value)) ? 'text' : kind;

const textTemplate = (field: TextField, context: FormContext): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}${required(field)}</label>
    ${inputOf(field, context)} ${notes(field, context)}
  </div>
`;

/** A value of the file that is none of the choices is one more, to be seen and changed. */
const optionsOf = ({options, value}: ChoiceField): ChoiceField['options'] =>
  value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, {value, label: value}];

const choiceTemplate = (field: ChoiceField, context: FormContext): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}${required(field)}</label>
    <select
      id=${field.id}
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid(field, context)}
      @change=${(event: Event) => {
        context.actions.write(field.path, valueIn(event));
        context.actions.visit(field.path);
      }}
    >
      <option value="" ?selected=${field.value === ''}>Choisissez…</option>
      ${optionsOf(field).map(
        ({value, label}) => html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
      )}
    </select>
    ${notes(field, context)}
  </div>
`;

const groupTemplate = (field: GroupField, context: FormContext): TemplateResult => html`
  <details class="group" id=${field.id} tabindex="-1">
    <summary aria-describedby=${describedBy(field, context)}>
      ${field.label}${required(field)}${field.isFilled ? nothing : html`<small> (vide)</small>`}
    </summary>
    <div role="group" aria-label=${field.label}>
      ${helpNote(field)} ${field.fields.map((member) => fieldTemplate(member, context))}
    </div>
  </details>
  ${problemNote(field, context)}
`;

const checkTemplate = (field: CheckField, context: FormContext): TemplateResult => html`
  <div class="field check">
    <input
      id=${field.id}
      type="checkbox"
      .checked=${live(field.isChecked)}
      aria-describedby=${describedBy(field, context)}
      @change=${(event: Event) => {
        const {checked} = event.target as HTMLInputElement;
        context.actions.write(field.path, checked || undefined);
      }}
    />
    <label for=${field.id}>${field.label}</label>
    ${notes(field, context)}
  </div>
`;

/** The lists of a programme are its parts: one goes from heading to heading. */
const legend = (field: ListField): TemplateResult =>
  field.path.length === 1
    ? html`<legend><h2>${field.label}${required(field)}</h2></legend>`
    : html`<legend>${field.label}${required(field)}</legend>`;

/** A field, whatever its kind. */
export function fieldTemplate(field: Field, context: FormContext): TemplateResult {
  if (field.kind === 'choice') return choiceTemplate(field, context);
  if (field.kind === 'check') return checkTemplate(field, context);
  if (field.kind === 'group') return groupTemplate(field, context);
  if (field.kind !== 'list') return textTemplate(field, context);
  return html`<fieldset
    class="list"
    id=${field.id}
    tabindex="-1"
    aria-describedby=${describedBy(field, context)}
  >
    ${legend(field)} ${notes(field, context)} ${listTemplate(field, context)}
  </fieldset>`;
}
