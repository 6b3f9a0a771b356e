import {html, nothing, type TemplateResult} from 'lit';
import {FILE_HEADING} from './focus.js';
import {countToMend, type ShownProblem} from './form-problems.js';
import type {FormView} from './form-state.js';
import type {PageContext} from './page-context.js';
import {AGENDA_KEY, CONFIGURATOR, FILE_ADDRESS, needsAgendaKey} from './snippet.js';

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
          pas pu être lue${unread > 1 ? 's' : ''} : la liste est sous « Commencer ».
        </p>`
      : nothing;
  if (problems.length === 0 && unread > 0) return html`${lost}`;
  if (problems.length === 0) return html`<p class="good">✓ Rien à corriger : votre fichier est prêt.</p>`;
  const errors = problems.filter(({kind}) => kind === 'error').length;
  const remarks = problems.length - errors;
  const count = [errors > 0 ? countToMend(errors) : '', remarks > 0 ? `${remarks} à savoir` : ''];
  return html`
    ${lost}
    <p>${count.filter(Boolean).join(', ')}.</p>
    <ul>
      ${problems.map((problem) => problemLine(problem, context))}
    </ul>
  `;
}

/** The file that the form makes: what it lacks, and the buttons that give it. */
export function taking({problems, isUnwritten}: FormView, context: PageContext): TemplateResult {
  const {page} = context;
  const isDraft = problems.some(({kind}) => kind === 'error') && !isUnwritten;
  return html`<section aria-labelledby=${FILE_HEADING}>
    <h2 id=${FILE_HEADING} tabindex="-1">Votre fichier</h2>
    ${problemList(problems, context)}
    <p class="buttons">
      <button type="button" class="main" @click=${() => page.download()}>Télécharger programme.json</button>
      ${
        isDraft
          ? html`<button type="button" @click=${() => page.downloadDraft()}>
              Télécharger quand même, pour continuer plus tard
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** What to do with the file, once it is there. */
export function placing({file}: FormView, {page, snippet}: PageContext): TemplateResult {
  return html`<details class="group">
    <summary>Ensuite : le mettre sur votre site</summary>
    <div>
      <ol>
        <li>
          Déposez <code>programme.json</code> sur votre site, comme une photo ou un PDF, et notez l’adresse
          qu’il y reçoit.
        </li>
        <li>
          Collez ceci dans votre page, avec cette adresse à la place de
          <code>${FILE_ADDRESS}</code>${
            needsAgendaKey(file)
              ? html`, et votre clé publique OpenAgenda à la place de <code>${AGENDA_KEY}</code>`
              : nothing
          }.
        </li>
      </ol>
      <pre><code>${snippet}</code></pre>
      <p class="buttons"><button type="button" @click=${() => page.copy(snippet)}>Copier</button></p>
      <p>
        Avec WordPress, ou pour n’avoir qu’un lien :
        <a href=${CONFIGURATOR}>les autres façons de le mettre sur votre site</a>. Vous y donnerez l’adresse
        de votre fichier, dans « Réglages avancés ».
      </p>
    </div>
  </details>`;
}
