import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import type {DataOrigin} from '../../sources/place-source.js';
import {isWebAddress} from '../../sources/published-values.js';

/** Whose the data is, of what day, under what licence: said on every view. */
export function provenance({name, url, licence, updated}: DataOrigin, messages: Messages): TemplateResult {
  const title = url && isWebAddress(url) ? html`<a href=${url}>${name}</a>` : name;
  return html`<p class="provenance soft" part="provenance">
    ${messages.data}
    ${title}${updated ? html`, ${messages.dataOn(updated)}` : nothing}.${licence ? html` ${licence}.` : nothing}
  </p>`;
}
