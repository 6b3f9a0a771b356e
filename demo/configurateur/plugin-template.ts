import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';

/** What WordPress’ own way needs before its text: the plugin, and the address that its settings ask for. */
export function pluginPart({
  choice,
  plugin,
  dataAddress,
  actions,
}: PageView): TemplateResult | typeof nothing {
  if (choice.cms !== 'wordpress') return nothing;
  const copy = (event: Event): void => actions.copy(dataAddress, event.target as Element);
  return html`<div class="plugin">
    ${
      plugin
        ? html`<p><a class="button" href=${plugin} download>Télécharger l’extension (draille.zip)</a></p>`
        : nothing
    }
    <p id="donnees">L’adresse des données, que demandent les réglages de l’extension :</p>
    <pre tabindex="0" role="region" aria-labelledby="donnees"><code>${dataAddress}</code></pre>
    <button type="button" @click=${copy}>Copier<span class="hidden"> : l’adresse des données</span></button>
  </div>`;
}
