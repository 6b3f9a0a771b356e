import {html, nothing, type TemplateResult} from 'lit';
import {handset} from '../../icons.js';
import {mailWords, onPaper} from '../../written.js';
import type {ContactView, WayView} from './contacts-view.js';

const way = ({manner, href, label, value}: WayView, whom: string, isMain: boolean): TemplateResult =>
  html`<a
      class="button ${isMain ? 'main' : ''} ${manner}"
      part=${manner === 'call' ? 'call' : 'link'}
      data-contact=${manner}
      data-of=${whom}
      href=${href}
      >${manner === 'call' ? handset : nothing}<span
        >${value ? html`${`${label} `}<span class=${manner === 'call' ? 'numbers' : ''}>${manner === 'write' ? mailWords(value) : value}</span>` : label}</span
      ><span class="visually-hidden"> ${whom}</span></a
    >${value ? nothing : onPaper(href)}`;

/** One contact: who it is and for where, then the ways to it. The number is the button of those who are shown at once. */
export const contactCard = ({organisation, about, ways}: ContactView, isMain: boolean): TemplateResult =>
  html`<li class="contact" part="contact">
    <p><strong>${organisation}</strong></p>
    ${about ? html`<p class="soft">${about}</p>` : nothing}
    ${
      ways.length > 0
        ? html`<p class="ways">
            ${ways.map((one) => way(one, organisation, isMain && one.manner === 'call'))}
          </p>`
        : nothing
    }
  </li>`;

/** A contact in a line: who, and the first way to it. */
const contactLine = ({organisation, ways: [first]}: ContactView): TemplateResult =>
  html`<li class="contact" part="contact">
    <p><strong>${organisation}</strong></p>
    ${first ? html`<p class="ways">${way(first, organisation, first.manner === 'call')}</p>` : nothing}
  </li>`;

export const contactLines = (contacts: readonly ContactView[]): TemplateResult =>
  html`<ul class="contacts" role="list">
    ${contacts.map(contactLine)}
  </ul>`;

export const contactList = (contacts: readonly ContactView[], isMain: boolean): TemplateResult =>
  html`<ul class="contacts" role="list">
    ${contacts.map((contact) => contactCard(contact, isMain))}
  </ul>`;
