import {html, nothing, type TemplateResult} from 'lit';
import type {Place} from '../../domain/place.js';
import type {Messages} from '../../i18n/fr.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import {heading} from '../heading.js';
import {placeAction} from '../place/place-action.js';
import type {PlaceView} from '../place/place-view.js';
import {status} from '../place/status.js';

/** What the places that were pressed on the map are shown with. */
export interface PickedProps {
  readonly words: MapMessages;
  readonly messages: Messages;
  readonly level: number;
  readonly picked: readonly {readonly place: Place; readonly view: PlaceView}[];
  readonly open: ((place: Place) => void) | undefined;
  readonly closePicked: () => void;
}

const closeButton = ({words, closePicked}: PickedProps): TemplateResult =>
  html`<button class="button" type="button" @click=${closePicked}>
    ${words.close}<span class="visually-hidden"> ${words.closeCard}</span>
  </button>`;

const card = ({place, view}: PickedProps['picked'][number], props: PickedProps): TemplateResult => {
  const {words, level, open, picked} = props;
  return html`<div class="picked-place">
    <div class="head">
      ${heading(level, view.name)}
      ${view.distance ? html`<p class="distance numbers">${view.distance}</p>` : nothing}
    </div>
    ${status(view.status)}
    <p>${view.address}</p>
    <div class="map-tools">
      ${view.action ? placeAction(view.action, view.id) : nothing}
      ${
        open
          ? html`<button class="button" type="button" data-place=${view.id} @click=${() => open(place)}>
              ${words.open}<span class="visually-hidden"> ${words.of(view.name)}</span>
            </button>`
          : nothing
      }
      ${picked.length === 1 ? closeButton(props) : nothing}
    </div>
  </div>`;
};

/** The place that was pressed, or the few that stand at one point; nothing where none was. Escape closes it too. */
export function pickedCards(props: PickedProps): TemplateResult | typeof nothing {
  const {words, picked, closePicked} = props;
  if (picked.length === 0) return nothing;
  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closePicked();
  };
  return html`<div class="picked" @keydown=${escaped}>
    ${picked.length > 1 ? html`<p><strong tabindex="-1">${words.sameSpot(picked.length)}</strong></p>` : nothing}
    ${picked.map((one) => card(one, props))}
    ${picked.length > 1 ? html`<div>${closeButton(props)}</div>` : nothing}
  </div>`;
}
