import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {PageView} from './context.js';
import {selectField} from './fields.js';
import type {KnobChoice} from './knobs.js';
import {widgetOf} from './widgets.js';

const NO_DATA =
  'Ce site n’a pas de données pour ce département : l’aperçu reste vide, et l’archive ne peut pas être faite ici.';

function departements(widget: string): readonly KnobChoice[] {
  const named = [...DEPARTEMENTS]
    .map(([value, name]) => ({value, label: `${name} (${value})`}))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const none = widgetOf(widget).needsTerritory ? 'Choisissez…' : 'La personne l’écrit elle-même';
  return [{value: '', label: widget === 'atelier-agenda' ? 'Sans limite' : none}, ...named];
}

function chosenCommunes({choice, communes, actions}: PageView): TemplateResult | typeof nothing {
  if (choice.communes.length === 0) return nothing;
  const nameOf = (code: string): string => communes.find((one) => one.code === code)?.name ?? code;
  return html`<ul class="chosen" aria-label="Communes choisies">
    ${choice.communes.map(
      (code) =>
        html`<li>
          <button type="button" @click=${() => actions.removeCommune(code)}>
            <span class="hidden">Retirer </span>${nameOf(code)} <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function communeField(view: PageView): TemplateResult {
  const {communes, communeProblem, actions} = view;
  const add = (target: EventTarget | null): void => {
    const input = (target as Element).closest('.field')?.querySelector('input');
    if (!input) return;
    actions.addCommune(input.value);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(event.target);
  };
  return html`<div class="field">
      <label for="commune">Seulement certaines communes (facultatif)</label>
      <div class="with-button">
        <input
          id="commune"
          list="communes"
          autocomplete="off"
          aria-describedby="commune-aide commune-probleme"
          aria-invalid=${communeProblem ? 'true' : 'false'}
          @keydown=${pressed}
          @input=${() => actions.correctCommune()}
        />
        <button type="button" @click=${(event: Event) => add(event.target)}>Ajouter</button>
      </div>
      <datalist id="communes">${communes.map(({name}) => html`<option value=${name}></option>`)}</datalist>
      <p class="help" id="commune-aide">Son nom ou son code postal. Vide : tout le département.</p>
      <p class="problem" id="commune-probleme">${communeProblem}</p>
    </div>
    ${chosenCommunes(view)}`;
}

/** Where it is about. */
export function territoryQuestion(view: PageView): TemplateResult {
  const {choice, communes, hasData, actions} = view;
  if (choice.widget === 'panel-info')
    return html`<p>
      Rien à choisir : un programme dit lui-même où il s’adresse. Son fichier se donne dans les réglages
      avancés de la première question, et <a href="../programme/">s’écrit ici</a>.
    </p>`;
  return html`
    ${selectField({
      id: 'departement',
      label: 'Votre département',
      choices: departements(choice.widget),
      value: choice.departement,
      tell: (departement) => actions.change({departement, communes: []}),
    })}
    ${choice.departement && hasData === false ? html`<p class="note">${NO_DATA}</p>` : nothing}
    ${choice.departement && communes.length > 0 ? communeField(view) : nothing}
  `;
}
