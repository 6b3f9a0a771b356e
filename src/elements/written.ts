import {html, nothing, type TemplateResult} from 'lit';
import {writtenAddress} from './written-address.js';

/** Where a link leads, after it: on paper only, where nobody can press it. `said`: words that may tell it already. */
export function onPaper(href: string, said = ''): TemplateResult | typeof nothing {
  const written = writtenAddress(href);
  return said.includes(written.replace(/^www\./, ''))
    ? nothing
    : html`<span class="on-paper">${`\u00a0– ${written}`}</span>`;
}

/** A mail address that goes to the next line whole, else after its @, else before a dot: never one letter of it alone. */
export function mailWords(address: string): TemplateResult {
  const at = address.lastIndexOf('@') + 1;
  const [first, ...others] = address.slice(at).split('.');
  return html`<span class="whole"
    >${address.slice(0, at)}<span class="whole"
      >${first}${others.map((part) => html`<wbr />.${part}`)}</span
    ></span
  >`;
}
