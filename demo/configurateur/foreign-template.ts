import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';

/** What a link has chosen of other hosts, said before the text that would bring it. */
export function foreignNote({foreign}: PageView): TemplateResult | typeof nothing {
  if (foreign.length === 0) return nothing;
  return html`<div class="note" id="venu-du-lien">
    <p>
      <b
        >L’adresse de cette page avait déjà ces réponses. Si vous ne connaissez pas ces noms, ne collez pas ce
        texte :</b
      >
    </p>
    <ul>
      ${foreign.map(({what, whose}) => html`<li>${what} <b>${whose}</b></li>`)}
    </ul>
  </div>`;
}
