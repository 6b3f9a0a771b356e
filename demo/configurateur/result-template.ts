import {html, nothing, type TemplateResult} from 'lit';
import {archivePart} from './archive-template.js';
import {pendingCommune} from './commune-template.js';
import type {PageView} from './context.js';
import {foreignNote} from './foreign-template.js';
import {missingData} from './missing-data.js';
import {UNKNOWN_FOLDER} from './own-folder.js';
import {pluginPart} from './plugin-template.js';
import {STEPS} from './questions.js';
import {sheetPart} from './sheet-template.js';
import type {Snippet} from './snippets.js';

function pasted({text, label, way}: Snippet, {actions, foreign}: PageView, main = ''): TemplateResult {
  const copy = (event: Event): void => {
    const code = (event.target as Element).closest('.pasted')?.querySelector('code');
    if (code) actions.copy(text, code);
  };
  const opens = way === 'link' && !text.startsWith(UNKNOWN_FOLDER) && foreign.length === 0;
  // Long lines are scrolled to, with the keyboard too.
  return html`<div class=${`pasted ${way}`}>
    <pre tabindex="0" role="region" aria-label=${`À coller : ${label}`}><code>${text}</code></pre>
    <p class="buttons">
      <button type="button" class=${main} @click=${copy}>
        Copier<span class="hidden"> : ${label}</span>
      </button>
      ${opens ? html`<a class="button" href=${text}>Ouvrir cette page</a>` : nothing}
    </p>
  </div>`;
}

function others(view: PageView): TemplateResult {
  return html`<details>
    <summary>Avancé : les autres façons</summary>
    ${view.advice.others.map(
      (snippet) =>
        html`<section class="other">
          <h3>${snippet.label}</h3>
          <p class="help">${snippet.help}</p>
          ${pasted(snippet, view)}
        </section>`,
    )}
  </details>`;
}

function refusedNote({refused}: PageView): TemplateResult | typeof nothing {
  if (refused.length === 0) return nothing;
  return html`<p class="note" id="pas-compris">
    Pas compris, et donc absent du texte : ${refused.map((label) => `« ${label} »`).join(', ')}.
  </p>`;
}

/** What comes of the answers: one text to paste and what to do with it, then the rest. */
export function result(view: PageView): TemplateResult {
  const {advice, step, actions} = view;
  return html`<section
    class=${`question result${step === STEPS ? ' current' : ''}${view.sheetIsOpen ? ' with-sheet' : ''}`}
    aria-labelledby="etape-5"
  >
    <h2 id="etape-5" tabindex="-1">À coller dans votre site</h2>
    <ol class="todo">
      ${advice.steps.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${pluginPart(view)} ${missingData(view)} ${pendingCommune(view)} ${refusedNote(view)} ${foreignNote(view)}
    ${advice.doubts.map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${pasted(advice.best, view, 'main')} ${others(view)} ${archivePart(view)} ${sheetPart(view)}
    ${
      step === STEPS
        ? html`<p class="steps">
            <button type="button" @click=${() => actions.goTo(STEPS - 1)}>Revenir aux questions</button>
          </p>`
        : nothing
    }
  </section>`;
}
