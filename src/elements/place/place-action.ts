import {html, nothing, type TemplateResult} from 'lit';
import {handset} from '../icons.js';
import type {ActionView} from './place-view.js';

/** The way to a place that its card offers: a link that calls, writes or leads to its site. */
export const placeAction = (
  {href, manner, label, number, whom, main}: ActionView,
  id: string,
): TemplateResult =>
  html`<a class="button ${main ? 'main' : ''}" part="call" data-contact=${manner} data-of=${id} href=${href}
    >${number ? handset : nothing}<span
      >${number ? html`${`${label} `}<span class="numbers">${number}</span>` : label}</span
    ><span class="visually-hidden"> ${whom}</span></a
  >`;
