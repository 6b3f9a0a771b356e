import {html, type TemplateResult} from 'lit';
import {onPaper} from '../written.js';
import type {Inline, TextBlock} from '../../domain/agenda/text-blocks.js';

const inline = (piece: Inline): TemplateResult | string =>
  typeof piece === 'string'
    ? piece
    : html`<a href=${piece.href}>${piece.text}</a>${onPaper(piece.href, piece.text)}`;

/** The text of a feed: paragraphs, lists and links, and nothing else that it may have written. */
export const textOfFeed = (blocks: readonly TextBlock[]): TemplateResult[] =>
  blocks.map((block) =>
    block.kind === 'list'
      ? html`<ul class="items">
          ${block.items.map((item) => html`<li>${item.map(inline)}</li>`)}
        </ul>`
      : html`<p>${block.content.map(inline)}</p>`,
  );
