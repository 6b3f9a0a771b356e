import {html, type TemplateResult} from 'lit';
import type {PageView} from './context.js';

const hosts = new Intl.ListFormat('fr');

/** The preview; before data of another host, which a link has chosen, somebody is asked. */
export function previewPart({awaited, actions}: PageView, preview: HTMLElement): TemplateResult {
  if (awaited.length === 0) return html`${preview}`;
  return html`<div class="preview">
    <p>
      L’adresse de cette page demande de montrer des données de <b>${hosts.format(awaited)}</b>. Ce site n’y
      est pour rien, et rien ne leur a été demandé.
    </p>
    <button type="button" @click=${() => actions.acceptData()}>Montrer avec ces données</button>
  </div>`;
}
