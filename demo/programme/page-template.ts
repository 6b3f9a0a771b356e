import {html, nothing, type TemplateResult} from 'lit';
import type {SupportProgramme} from '../../src/domain/programme.js';
import {fieldTemplate} from './field-templates.js';
import type {FormContext} from './form-context.js';
import type {ShownProblem} from './form-problems.js';
import type {FormView} from './form-state.js';
import type {Field} from './schema-form.js';

/** What the page does beside its fields. */
export interface PageActions {
  open(file: File): void;
  openExample(): void;
  clear(): void;
  undo(): void;
  giveBack(): void;
  goTo(id: string): void;
  download(form: 'json' | 'csv'): void;
  copy(text: string): void;
}

/** What the page tells. */
export interface PageContext extends FormContext {
  readonly page: PageActions;
  /** Why a file could not be read, or what of it. */
  readonly refused: readonly string[];
  /** How many lines of the file that was opened could not be read whole. */
  readonly unread: number;
  readonly programme: SupportProgramme | undefined;
  readonly hasCsv: boolean;
}

function opening({canUndo, canReturn}: FormView, {page, refused}: PageContext): TemplateResult {
  const opened = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again, once mended.
    if (file) page.open(file);
    input.value = '';
  };
  return html`<section aria-labelledby="ouvrir">
    <h2 id="ouvrir">Commencer</h2>
    <div class="field">
      <label for="fichier">Ouvrir votre fichier (.json ou .csv)</label>
      <input id="fichier" type="file" accept=".json,.csv,application/json,text/csv" @change=${opened} />
    </div>
    <div role="alert">${refused.map((sentence) => html`<p class="problem">${sentence}</p>`)}</div>
    <p class="buttons">
      <button type="button" @click=${() => page.openExample()}>Voir un exemple</button>
      <button type="button" @click=${() => page.clear()}>Tout effacer</button>
      <a href="#fichier-pret">Aperçu et fichier</a>
      ${canReturn ? html`<button type="button" @click=${() => page.giveBack()}>Revenir à ce que j’avais écrit</button>` : nothing}
      ${canUndo ? html`<button type="button" id="annuler" @click=${() => page.undo()}>Annuler</button>` : nothing}
    </p>
  </section>`;
}

/** Its lists and groups have a heading of their own; the few lines of the beginning share one. */
function sections(fields: readonly Field[], context: PageContext): TemplateResult {
  const lines = fields.filter(({kind}) => kind !== 'list');
  const lists = fields.filter(({kind}) => kind === 'list');
  return html`
    <section aria-labelledby="programme">
      <h2 id="programme">Le programme</h2>
      ${lines.map((field) => fieldTemplate(field, context))}
    </section>
    ${lists.map((field) => html`<section class="part">${fieldTemplate(field, context)}</section>`)}
  `;
}

function problemLine({kind, id, where, sentence}: ShownProblem, {page}: PageContext): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    page.goTo(id);
  };
  return html`<li>
    <a href=${`#${id}`} @click=${follow}>${where}</a> :
    ${kind === 'remark' ? '(à savoir) ' : nothing}${sentence}
  </li>`;
}

function problemList(problems: readonly ShownProblem[], context: PageContext): TemplateResult {
  const {unread} = context;
  const lost =
    unread > 0
      ? html`<p class="problem">
          ${unread > 1 ? `${unread} valeurs` : 'Une valeur'} de votre tableau n’${unread > 1 ? 'ont' : 'a'}
          pas pu être lue${unread > 1 ? 's' : ''} : la liste est sous « Commencer ».
        </p>`
      : nothing;
  if (problems.length === 0 && unread > 0) return html`${lost}`;
  if (problems.length === 0) return html`<p class="good">✓ Rien à corriger : votre fichier est prêt.</p>`;
  const errors = problems.filter(({kind}) => kind === 'error').length;
  const remarks = problems.length - errors;
  const count = [
    errors > 0 ? `${errors} ${errors > 1 ? 'points' : 'point'} à corriger` : '',
    remarks > 0 ? `${remarks} à savoir` : '',
  ];
  return html`
    ${lost}
    <p>${count.filter(Boolean).join(', ')}.</p>
    <ul>
      ${problems.map((problem) => problemLine(problem, context))}
    </ul>
  `;
}

function taking({problems}: FormView, context: PageContext): TemplateResult {
  const {page, hasCsv} = context;
  return html`<section aria-labelledby="fichier-pret">
    <h2 id="fichier-pret" tabindex="-1">Votre fichier</h2>
    ${problemList(problems, context)}
    <p class="buttons">
      <button type="button" class="main" @click=${() => page.download('json')}>
        Télécharger programme.json
      </button>
      ${
        hasCsv
          ? html`<button type="button" @click=${() => page.download('csv')}>
              Télécharger en CSV (tableur)
            </button>`
          : nothing
      }
    </p>
    <p>
      Déposez <code>programme.json</code> sur votre site, puis collez ceci dans votre page, avec l’adresse du
      fichier :
    </p>
    <pre><code>${SNIPPET}</code></pre>
    <p class="buttons"><button type="button" @click=${() => page.copy(SNIPPET)}>Copier</button></p>
  </section>`;
}

const SNIPPET = `<script type="module" src="https://VOTRE-SITE/draille/panel-info.js"></script>
<panel-info src="https://VOTRE-SITE/programme.json"></panel-info>`;

/** The whole form, and what it makes. */
export const pageTemplate = (view: FormView, context: PageContext): TemplateResult => html`
  <div class="columns">
    <form autocomplete="off" novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${opening(view, context)} ${sections(view.fields, context)}
    </form>
    <aside aria-label="Aperçu et fichier">
      ${taking(view, context)}
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
