import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';

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

/** The communes that what was written may mean. */
function offered({commune, actions}: PageView): TemplateResult | typeof nothing {
  if (commune.offers.length === 0) return nothing;
  return html`<ul class="chosen" aria-label="Laquelle ?">
    ${commune.offers.map(
      ({code, name}) =>
        html`<li>
          <button type="button" @click=${() => actions.takeCommune(code)}>
            <span class="hidden">Ajouter </span>${name}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The communes that the widget keeps to, one after another. */
export function communeField(view: PageView): TemplateResult {
  const {communes, commune, actions} = view;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    actions.addCommune();
  };
  return html`<div class="field">
      <label for="commune">Seulement certaines communes (facultatif)</label>
      <div class="with-button">
        <input
          id="commune"
          list="communes"
          autocomplete="off"
          aria-describedby="commune-aide commune-probleme"
          aria-invalid=${commune.problem && commune.offers.length === 0 ? 'true' : 'false'}
          .value=${commune.typed}
          @keydown=${pressed}
          @input=${(event: Event) => actions.writeCommune((event.target as HTMLInputElement).value)}
        />
        <button type="button" @click=${() => actions.addCommune()}>Ajouter</button>
      </div>
      <datalist id="communes">${communes.map(({name}) => html`<option value=${name}></option>`)}</datalist>
      <p class="help" id="commune-aide">Son nom ou son code postal. Vide : tout le département.</p>
      <p class="problem" id="commune-probleme">${commune.problem}</p>
    </div>
    ${offered(view)} ${chosenCommunes(view)}`;
}

/** A commune that was written and not added is not in the text: that is said before it is copied. */
export function pendingCommune({commune}: PageView): TemplateResult | typeof nothing {
  const typed = commune.typed.trim();
  if (typed === '') return nothing;
  return html`<p class="note" id="commune-en-attente">
    « ${typed} » est écrit à la question 2, mais n’est pas ajouté : le texte n’en tient pas compte.
  </p>`;
}
