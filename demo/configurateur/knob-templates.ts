import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';
import {checkField, selectField, textField, type Keyboard} from './fields.js';
import {understoodAs, type Knob, type KnobChoice} from './knobs.js';

type Given = Pick<PageView, 'typed' | 'typing' | 'communes' | 'actions'>;

/** Of a longer list, the first few are seen and the others are folded. */
const MANY = 6;
const FEW = 3;

const idOf = ({attribute}: Knob): string => `reglage-${attribute}`;

function several(knob: Knob, {typed, actions}: Given): TemplateResult {
  const {attribute, label, help, choices} = knob;
  const chosen = (typed.options[attribute] ?? '').split(',').filter(Boolean);
  const toggle = (value: string, isOn: boolean): void => {
    const now = new Set(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
    const codes = choices.map((one) => one.value).filter((code) => now.has(code));
    actions.option(attribute, codes.length > 0 ? codes.join(',') : undefined);
  };
  const check = (one: KnobChoice): TemplateResult =>
    checkField({
      id: `${idOf(knob)}-${one.value}`,
      label: one.label,
      checked: chosen.includes(one.value),
      tell: (isOn) => toggle(one.value, isOn),
    });
  const seen = choices.length > MANY ? FEW : MANY;
  return html`<fieldset class="several">
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : nothing} ${choices.slice(0, seen).map(check)}
    ${
      choices.length > seen
        ? html`<details>
            <summary>Autres choix</summary>
            ${choices.slice(seen).map(check)}
          </details>`
        : nothing
    }
  </fieldset>`;
}

const KEYBOARDS: Readonly<Partial<Record<Knob['typed'], Keyboard>>> = {
  words: 'text',
  mail: 'email',
  insee: 'text',
  siren: 'numeric',
};
const keyboardOf = ({typed}: Knob): Keyboard => KEYBOARDS[typed] ?? 'url';

/** A text, and what is understood of it where it is an address. */
function line(knob: Knob, {typed, typing, communes, actions}: Given): TemplateResult {
  const {attribute, label, help, link} = knob;
  const id = idOf(knob);
  const value = typed.options[attribute] ?? '';
  return textField({
    ...{id, label, help, link, value},
    inputmode: keyboardOf(knob),
    understood: understoodAs(knob, value, communes),
    isTyping: typing === id,
    tell: (told) => actions.option(attribute, told.trim() ? told : undefined, id),
    left: (problem) => actions.left(id, problem),
  });
}

function field(knob: Knob, given: Given): TemplateResult {
  const {typed, actions} = given;
  const {attribute, label, help, choices, kind} = knob;
  const value = typed.options[attribute];
  const words = {id: idOf(knob), label, help};
  switch (kind) {
    case 'several':
      return several(knob, given);
    case 'yes':
      return checkField({
        ...words,
        checked: value !== undefined,
        tell: (isOn) => actions.option(attribute, isOn ? knob.value : undefined),
      });
    case 'one':
      return selectField({
        ...words,
        choices,
        value: value ?? knob.value,
        tell: (told) => actions.option(attribute, told === knob.value ? undefined : told),
      });
    case 'text':
      return line(knob, given);
  }
}

/** The options of a widget: those that a town hall needs first, then the rest, folded. */
export function knobFields({knobs, ...given}: PageView): TemplateResult {
  const first = knobs.filter(({isFirst}) => isFirst);
  const rest = knobs.filter(({isFirst}) => !isFirst);
  return html`
    ${first.map((knob) => field(knob, given))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>Réglages avancés</summary>
            ${rest.map((knob) => field(knob, given))}
          </details>`
        : nothing
    }
  `;
}
