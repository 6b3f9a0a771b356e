import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FormContext} from './form-context.js';
import {describedBy, problemNote} from './notes.js';
import type {ListField, ListItem} from './schema-form.js';

/** « Proposition 2 : Diagnostic » */
export const itemName = ({itemLabel}: ListField, {name}: Pick<ListItem, 'name'>, rank: number): string =>
  `${itemLabel} ${rank + 1}${name ? ` : ${name}` : ''}`;

/** Feminine where French says so: « Ajouter une proposition ». */
const FEMININE = /^(?:proposition|(?:autre )?date|adresse|annonce|commune|inscription)/i;
const addLabel = ({itemLabel}: ListField): string =>
  `Ajouter ${FEMININE.test(itemLabel) ? 'une' : 'un'} ${
    /^[A-ZÉ]{2}/.test(itemLabel) ? itemLabel : itemLabel.charAt(0).toLowerCase() + itemLabel.slice(1)
  }`;

function buttons(list: ListField, item: ListItem, rank: number, {actions}: FormContext): TemplateResult {
  const name = itemName(list, item, rank);
  const {id} = item.field;
  const last = list.items.length - 1;
  const move = (to: number) => (): void => actions.move(list.path, rank, to, name);
  return html`<p class="order">
    ${
      rank > 0
        ? html`<button
            type="button"
            id=${`${id}-monter`}
            aria-label=${`Monter, ${name}`}
            @click=${move(rank - 1)}
          >
            Monter
          </button>`
        : nothing
    }
    ${
      rank < last
        ? html`<button
            type="button"
            id=${`${id}-descendre`}
            aria-label=${`Descendre, ${name}`}
            @click=${move(rank + 1)}
          >
            Descendre
          </button>`
        : nothing
    }
    <button
      type="button"
      aria-label=${`Retirer, ${name}`}
      @click=${() => actions.remove(list.path, rank, name)}
    >
      Retirer
    </button>
  </p>`;
}

function itemTemplate(list: ListField, item: ListItem, rank: number, context: FormContext): TemplateResult {
  const {field} = item;
  if (field.kind !== 'group')
    return html`<li class="short">
      ${context.fieldTemplate({...field, label: `${field.label} ${rank + 1}`, help: '', isRequired: false}, context)}
      ${buttons(list, item, rank, context)}
    </li>`;
  const name = itemName(list, item, rank);
  // What helps with a list is told once, above it.
  const described = describedBy({...field, help: ''}, context);
  return html`<li>
    <details id=${field.id} tabindex="-1">
      <summary aria-describedby=${described}>${name}</summary>
      <div role="group" aria-label=${name}>
        ${field.fields.map((member) => context.fieldTemplate(member, context))}
        ${buttons(list, item, rank, context)}
      </div>
    </details>
    ${problemNote(field, context)}
  </li>`;
}

/** The members of a list, and the button that adds one. */
export const listTemplate = (list: ListField, context: FormContext): TemplateResult => html`
  <ol>
    ${repeat(
      list.items,
      ({key}) => key,
      (item, rank) => itemTemplate(list, item, rank, context),
    )}
  </ol>
  <p>
    <button
      type="button"
      id=${`${list.id}-ajouter`}
      @click=${() => context.actions.add(list.path, list.blank, list.itemLabel)}
    >
      ${addLabel(list)}
    </button>
  </p>
`;
