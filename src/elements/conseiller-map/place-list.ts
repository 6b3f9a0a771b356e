import {html, nothing, type TemplateResult} from 'lit';
import {readablePhone} from '../../domain/phone.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Messages} from '../../i18n/fr.js';

/** Every place by its commune, with its number: what the map shows, for whoever does not look at it. */
export function placeList(found: readonly FoundPlace[], messages: Messages): TemplateResult {
  return html`<ul class="places" role="list">
    ${found.map(
      ({place: {id, name, address, commune, phone}}) =>
        html`<li>
          <p><strong>${name}</strong></p>
          <p>${[address, commune].filter(Boolean).join(', ')}</p>
          ${
            phone
              ? html`<a href=${`tel:${phone}`} data-contact="call" data-of=${id}
                  >${messages.call} <span class="numbers">${readablePhone(phone)}</span
                  ><span class="visually-hidden"> ${name}</span></a
                >`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
