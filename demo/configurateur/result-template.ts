import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';
import {pluginPart} from './plugin-template.js';
import {sheetPart} from './sheet-template.js';
import type {Snippet} from './snippets.js';
import {widgetOf} from './widgets.js';

function pasted({text, label}: Snippet, {actions}: PageView, main = ''): TemplateResult {
  const copy = (event: Event): void => {
    const code = (event.target as Element).closest('.pasted')?.querySelector('code');
    if (code) actions.copy(text, code);
  };
  // Long lines are scrolled to, with the keyboard too.
  return html`<div class="pasted">
    <pre tabindex="0" role="region" aria-label=${`À coller : ${label}`}><code>${text}</code></pre>
    <button type="button" class=${main} @click=${copy}>Copier<span class="hidden"> : ${label}</span></button>
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

function archivePart({choice, archiveNote, actions}: PageView): TemplateResult {
  const hasData = widgetOf(choice.widget).shows !== undefined && choice.options['src'] === undefined;
  return html`<section class="part" aria-labelledby="archive">
    <h3 id="archive">Tout héberger chez vous</h3>
    <p>
      Une archive avec les scripts${hasData ? ', les données du département' : ''} et la marche à suivre, à
      déposer sur votre propre site. Vos visiteurs ne contactent alors que
      lui${choice.options['src'] === undefined ? '' : ', et l’hôte de vos propres données'}.
    </p>
    <button type="button" @click=${() => actions.download()}>Télécharger l’archive (ZIP)</button>
    <p class="problem">${archiveNote}</p>
  </section>`;
}

/** What comes of the answers: one text to paste and what to do with it, then the rest. */
export function result(view: PageView): TemplateResult {
  const {advice, step, actions} = view;
  return html`<section
    class=${step === 5 ? 'question result current' : 'question result'}
    aria-labelledby="etape-5"
  >
    <h2 id="etape-5" tabindex="-1">À coller dans votre site</h2>
    <ol class="todo">
      ${advice.steps.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${pluginPart(view)} ${advice.doubts.map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${pasted(advice.best, view, 'main')} ${others(view)} ${archivePart(view)} ${sheetPart(view)}
    ${
      step === 5
        ? html`<p class="steps">
            <button type="button" @click=${() => actions.goTo(4)}>Revenir aux questions</button>
          </p>`
        : nothing
    }
  </section>`;
}
