import {html, nothing, type TemplateResult} from 'lit';
import type {TakeAwayMessages} from '../../../i18n/fr-take-away.js';
import {heading} from '../../heading.js';
import type {ItineraryView} from './itinerary-links.js';
import type {QrCode} from './qr.js';
import type {TakeAwayView} from './take-away-view.js';

/** What the buttons do. */
export interface TakeAwayActions {
  readonly unfold: (part: 'itinerary' | 'send') => void;
  readonly copy: (text: string) => void;
  readonly share: (shared: NonNullable<TakeAwayView['shared']>) => void;
  readonly showCode: (text: string) => void;
  readonly print: () => void;
}

type Part = TemplateResult | typeof nothing;

function fold(
  part: 'itinerary' | 'send',
  label: string,
  open: TakeAwayView['open'],
  {unfold}: TakeAwayActions,
): TemplateResult {
  return html`<button
    class="button"
    type="button"
    aria-expanded=${open === part ? 'true' : 'false'}
    aria-controls="take-away-${part}"
    @click=${() => unfold(part)}
  >
    ${label}
  </button>`;
}

function maps(links: readonly {name: string; href: string}[], words: TakeAwayMessages): TemplateResult {
  return html`<ul class="ways" role="list">
    ${links.map(
      ({name, href}) =>
        html`<li>
          <a class="button" href=${href} target="_blank" rel="noreferrer noopener" data-contact="itinerary"
            ><span>${name}</span><span class="visually-hidden"> ${words.newTab}</span></a
          >
        </li>`,
    )}
  </ul>`;
}

function itinerary(
  view: ItineraryView,
  open: TakeAwayView['open'],
  words: TakeAwayMessages,
  actions: TakeAwayActions,
): Part {
  const note = 'note' in view ? html`<p class="soft">${view.note}</p>` : nothing;
  switch (view.kind) {
    case 'none':
      return nothing;
    case 'app':
      return html`<a class="button" href=${view.href} data-contact="itinerary">${words.itinerary}</a>${note}`;
    case 'choice':
      return html`${fold('itinerary', words.itinerary, open, actions)}
        <div class="unfolded" id="take-away-itinerary" ?hidden=${open !== 'itinerary'}>
          <p>${words.chooseMap}</p>
          ${note} ${maps(view.links, words)}
        </div>`;
  }
}

const drawing = ({size, path}: QrCode, name: string): TemplateResult =>
  html`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name}>
    <rect width=${size} height=${size} />
    <path d=${path} />
  </svg>`;

function code(
  {code: {text, name, holds, code}}: TakeAwayView,
  words: TakeAwayMessages,
  {showCode}: TakeAwayActions,
): TemplateResult {
  return html`<button
      class="button"
      type="button"
      data-contact="qr"
      aria-expanded=${code ? 'true' : 'false'}
      aria-controls="take-away-code"
      @click=${() => showCode(text)}
    >
      ${words.code}
    </button>
    <div class="drawn" id="take-away-code" ?hidden=${!code}>
      ${
        code
          ? html`${drawing(code, name)}
              <p>${holds}</p>`
          : nothing
      }
    </div>`;
}

function send(view: TakeAwayView, words: TakeAwayMessages, actions: TakeAwayActions): TemplateResult {
  const {sms, mail, shared, open} = view;
  return html`${fold('send', words.send, open, actions)}
    <div class="unfolded" id="take-away-send" ?hidden=${open !== 'send'}>
      <div class="ways">
        ${sms ? html`<a class="button" href=${sms} data-contact="sms">${words.sms}</a>` : nothing}
        <a class="button" href=${mail} data-contact="mail">${words.mail}</a>
        ${
          shared
            ? html`<button
                class="button"
                type="button"
                data-contact="share"
                @click=${() => actions.share(shared)}
              >
                ${words.share}
              </button>`
            : nothing
        }
        ${code(view, words, actions)}
      </div>
    </div>`;
}

const byHand = (text: string, words: TakeAwayMessages): TemplateResult =>
  html`<label class="by-hand"
    >${words.copyThis}<textarea readonly rows="8" .value=${text}></textarea>
  </label>`;

/** The buttons that take a place away, each part unfolded under its own. */
export function takeAway(
  view: TakeAwayView,
  level: number,
  words: TakeAwayMessages,
  actions: TakeAwayActions,
): TemplateResult {
  return html`<section class="take-away" aria-labelledby="take-away-title">
    <div class="visually-hidden" id="take-away-title">${heading(level, words.title)}</div>
    ${itinerary(view.itinerary, view.open, words, actions)}
    <button class="button" type="button" data-contact="copy" @click=${() => actions.copy(view.text)}>
      ${words.copy}
    </button>
    ${
      view.canPrint
        ? html`<button class="button" type="button" data-contact="print" @click=${actions.print}>
            ${words.print}
          </button>`
        : nothing
    }
    ${send(view, words, actions)}
    <p class="said" role="status">${view.said}</p>
    ${view.byHand ? byHand(view.text, words) : nothing}
  </section>`;
}
