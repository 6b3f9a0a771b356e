import {html, nothing, type TemplateResult} from 'lit';
import type {StatusView} from './place-view.js';

/** Open, closed or not known: a word and a shape, then the rest of the sentence. */
export const status = ({kind, word, rest}: StatusView): TemplateResult =>
  html`<p class="state ${kind}"><strong>${word}</strong>${rest ? html` <span>${rest}</span>` : nothing}</p>`;
