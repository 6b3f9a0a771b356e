import {html, type TemplateResult} from 'lit';
import type {Inline, TextBlock} from '../../../domain/agenda/text-blocks.js';

const inline = (piece: Inline): unknown =>
  typeof piece === 'string' ? piece : html`<a href=${piece.href}>${piece.text}</a>`;

const block = (one: TextBlock): TemplateResult =>
  one.kind === 'paragraph'
    ? html`<p>${one.content.map(inline)}</p>`
    : html`<ul class="points">
        ${one.items.map((item) => html`<li>${item.map(inline)}</li>`)}
      </ul>`;

/** Paragraphs, lists and links of a plain text. */
export const text = (blocks: readonly TextBlock[]): TemplateResult[] => blocks.map(block);
