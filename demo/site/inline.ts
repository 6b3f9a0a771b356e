import {html, Markup, sentence} from '../../src/data-builder/report-markup.js';

/** A text of ours where what stands between backticks is code. */
export function inline(text: string): Markup {
  const parts = sentence(text)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>`.text : html`${part}`.text));
  return new Markup(parts.join(''));
}

/** A text to paste, or to read as code: a frame that the keyboard scrolls, and its name, which no other of the page has. */
export const codeBlock = (text: string, name: string): Markup =>
  html`<pre tabindex="0" role="region" aria-label="${name}"><code>${text}</code></pre>`;

/** One thing of a list: how it is written, and what is to know of it. */
export const entry = (name: Markup, words: Markup): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;

/** A list of things, or nothing where there is none. */
export const entries = (some: readonly Markup[]): Markup | undefined =>
  some.length > 0 ? html`<dl class="things">${some}</dl>` : undefined;
