import {html, nothing, type TemplateResult} from 'lit';
import {readablePhone} from '../../domain/phone.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Messages} from '../../i18n/fr.js';

/** The number of a place, or that of its mairie. */
function call(
  {id, name, commune, phone, mairiePhone}: Place,
  messages: Messages,
): TemplateResult | typeof nothing {
  const number = phone ?? mairiePhone;
  if (!number) return nothing;
  return html`<a href=${`tel:${number}`} data-contact=${phone ? 'call' : 'call-mairie'} data-of=${id}
    >${phone ? messages.call : messages.callMairie} <span class="numbers">${readablePhone(number)}</span
    ><span class="visually-hidden"> ${phone ? name : commune}</span></a
  >`;
}

/** Every place by its commune, with a number: what the map shows, for whoever does not look at it. */
export function placeList(found: readonly FoundPlace[], messages: Messages): TemplateResult {
  return html`<ul class="places" role="list">
    ${found.map(
      ({place}) =>
        html`<li>
          <p><strong>${place.name}</strong></p>
          <p>${[place.address, place.commune].filter(Boolean).join(', ')}</p>
          ${call(place, messages)}
        </li>`,
    )}
  </ul>`;
}
