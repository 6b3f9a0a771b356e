import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {communeField} from './commune-template.js';
import type {PageView} from './context.js';
import {selectField} from './fields.js';
import type {KnobChoice} from './knobs.js';
import {widgetOf} from './widgets.js';

const NO_DATA = 'Ce site n’a pas ces données : l’aperçu reste vide, et l’archive ne peut pas être faite ici.';

function departements(widget: string): readonly KnobChoice[] {
  const named = [...DEPARTEMENTS]
    .map(([value, name]) => ({value, label: `${name} (${value})`}))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const none = widgetOf(widget).needsTerritory ? 'Choisissez…' : 'La personne l’écrit elle-même';
  return [{value: '', label: widget === 'atelier-agenda' ? 'Sans limite' : none}, ...named];
}

/** Where it is about. */
export function territoryQuestion(view: PageView): TemplateResult {
  const {choice, communes, hasData, actions} = view;
  if (choice.widget === 'panel-info')
    return html`<p>
      Rien à choisir : un programme dit lui-même où il s’adresse. L’adresse de son fichier se donne à la
      première question.
    </p>`;
  return html`
    ${selectField({
      id: 'departement',
      label: 'Votre département',
      choices: departements(choice.widget),
      value: choice.departement,
      tell: (departement) => actions.change({departement, communes: []}),
    })}
    ${hasData === false ? html`<p class="note">${NO_DATA}</p>` : nothing}
    ${choice.departement && communes.length > 0 ? communeField(view) : nothing}
  `;
}
