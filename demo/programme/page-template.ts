import {html, nothing, type TemplateResult} from 'lit';
import {fieldTemplate} from './field-templates.js';
import {FILE_HEADING} from './focus.js';
import type {FormView} from './form-state.js';
import type {PageContext} from './page-context.js';
import {partsOf} from './parts.js';
import type {Field} from './schema-form.js';
import {placing, taking} from './taking-template.js';

function fileField({page, refused}: PageContext): TemplateResult {
  const opened = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again, once mended.
    if (file) page.open(file);
    input.value = '';
  };
  return html`<div class="field">
      <label for="fichier">Ouvrir votre fichier</label>
      <input
        id="fichier"
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-describedby="fichier-aide"
        @change=${opened}
      />
      <p class="help" id="fichier-aide">
        Pour reprendre un programme déjà écrit : le fichier que vous aviez téléchargé ici (.json), ou un
        tableau (.csv).
      </p>
    </div>
    <div role="alert">${refused.map((sentence) => html`<p class="problem">${sentence}</p>`)}</div>`;
}

function opening({canUndo, canReturn, isUnwritten}: FormView, context: PageContext): TemplateResult {
  const {page} = context;
  return html`<section aria-labelledby="ouvrir">
    <h2 id="ouvrir">Commencer</h2>
    <p>Un nom suffit pour commencer. Le reste s’ajoute quand vous voulez, dans l’ordre que vous voulez.</p>
    ${fileField(context)}
    <p class="buttons">
      <button type="button" @click=${() => page.openExample()}>Voir un exemple</button>
      ${isUnwritten ? nothing : html`<button type="button" @click=${() => page.clear()}>Tout effacer</button>`}
      ${canReturn ? html`<button type="button" @click=${() => page.giveBack()}>Revenir à ce que j’avais écrit</button>` : nothing}
      ${canUndo ? html`<button type="button" id="annuler" @click=${() => page.undo()}>Annuler</button>` : nothing}
      <a class="down" href=${`#${FILE_HEADING}`}>Aller au fichier et à l’aperçu</a>
    </p>
  </section>`;
}

const lines = (id: string, title: string, fields: readonly Field[], context: PageContext): TemplateResult =>
  html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${fields.map((field) => fieldTemplate(field, context))}
  </section>`;

/** Its lists and groups have a heading of their own; the lines before share one, and those after too. */
function sections(fields: readonly Field[], context: PageContext): TemplateResult {
  const {first, lists, last} = partsOf(fields);
  return html`
    ${lines('programme', 'Le programme', first, context)}
    ${lists.map((field) => html`<section class="part">${fieldTemplate(field, context)}</section>`)}
    ${lines('informations', 'À propos de ces informations', last, context)}
  `;
}

/** The whole form, and what it makes. */
export const pageTemplate = (view: FormView, context: PageContext): TemplateResult => html`
  <div class="columns">
    <form autocomplete="off" novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${opening(view, context)} ${sections(view.fields, context)}
    </form>
    <aside aria-label="Fichier et aperçu">
      ${taking(view, context)} ${placing(view, context)}
      <section aria-labelledby="apercu">
        <h2 id="apercu">Aperçu</h2>
        ${
          context.programme
            ? html`<panel-info heading-level="3" .programme=${context.programme}></panel-info>`
            : html`<p>L’aperçu apparaîtra quand le programme aura un nom.</p>`
        }
      </section>
    </aside>
  </div>
`;
