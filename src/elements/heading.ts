import {html, type TemplateResult} from 'lit';

/** A real heading of the level that the page's outline asks for, 1 to 6. `tabindex` lets code move the focus to it. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 tabindex="-1">${content}</h1>`;
    case 3:
      return html`<h3 tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 tabindex="-1">${content}</h6>`;
    default:
      return html`<h2 tabindex="-1">${content}</h2>`;
  }
}
