import {html, nothing, type TemplateResult} from 'lit';
import type {PlaceKind} from './map-view.js';
import type {TileView} from './tile-switch.js';
import {pickedCards, type PickedProps} from './picked-card.js';

/** What the map's surroundings show and do. */
export interface MapRegion extends PickedProps {
  /** Those that are on the map. */
  readonly kinds: readonly PlaceKind[];
  readonly hasApproximate: boolean;
  readonly notPlaced: number;
  readonly hasLimits: boolean;
  /** Present where the list can be that of what is seen: whether to offer it, and whether it is so. */
  readonly zone:
    {readonly isOffered: boolean; readonly isLeft: boolean; readonly isEmpty: boolean} | undefined;
  readonly tiles: TileView | undefined;
  readonly searchZone: () => void;
  readonly leaveZone: () => void;
  readonly toggleTiles: () => void;
  readonly zoom: (step: 1 | -1) => void;
  readonly pan: (x: -1 | 0 | 1, y: -1 | 0 | 1) => void;
  readonly all: () => void;
  readonly skip: () => void;
}

const button = (label: unknown, pressed: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${pressed}>${label}</button>`;

/** What lies on the map: nearer, farther, and the search of what is seen. */
function frame({words, zoom}: MapRegion): TemplateResult {
  return html`<div class="map-frame">
    <div class="map-canvas" role="group" aria-label=${words.keys}></div>
    <div class="map-zoom">
      <button class="button" type="button" aria-label=${words.zoomIn} @click=${() => zoom(1)}>
        <span aria-hidden="true">+</span>
      </button>
      <button class="button" type="button" aria-label=${words.zoomOut} @click=${() => zoom(-1)}>
        <span aria-hidden="true">−</span>
      </button>
    </div>
    <p class="map-peek" aria-hidden="true"></p>
    <p class="map-fingers" aria-hidden="true">${words.fingers}</p>
  </div>`;
}

/** The same as a drag does, without one. */
function tools({words, pan, all, zone, searchZone, leaveZone}: MapRegion): TemplateResult {
  return html`${
      zone && (zone.isOffered || zone.isLeft)
        ? html`<div class="map-tools">
            ${zone.isOffered ? button(words.zone, searchZone) : nothing}
            ${zone.isLeft ? button(words.leaveZone, leaveZone) : nothing}
          </div>`
        : nothing
    }
    <p class="soft" role="status">${zone?.isEmpty ? words.emptyZone : nothing}</p>
    <div class="map-tools">
      <div class="map-tools" role="group" aria-labelledby="map-move">
        <span id="map-move" class="soft">${words.move}</span>
        ${button(words.north, () => pan(0, -1))} ${button(words.south, () => pan(0, 1))}
        ${button(words.west, () => pan(-1, 0))} ${button(words.east, () => pan(1, 0))}
      </div>
      ${button(words.all, all)}
    </div>`;
}

function legend({words, kinds, hasApproximate}: MapRegion): TemplateResult | typeof nothing {
  if (kinds.length === 0) return nothing;
  return html`<ul class="legend" role="list" aria-label=${words.legend}>
    ${kinds.map((kind) => html`<li><span class="shape ${kind}"></span>${words.kinds[kind]}</li>`)}
    ${
      hasApproximate
        ? html`<li><span class="shape approximate any"></span>${words.approximate}</li>`
        : nothing
    }
  </ul>`;
}

function tilesNote({words, messages, tiles, toggleTiles}: MapRegion): TemplateResult | typeof nothing {
  if (!tiles) return nothing;
  const {state, host, attribution} = tiles;
  const labels = {hidden: words.showTiles, shown: words.hideTiles, failed: messages.retry};
  return html`<div class="map-tiles">
    <p class="soft" role="status">${state === 'failed' ? words.tilesFailed : nothing}</p>
    <p class="soft">${state === 'shown' ? attribution : words.tiles(host)}</p>
    ${button(labels[state], toggleTiles)}
  </div>`;
}

/** A map and what stands around it. All that it tells is in the list too. */
export function mapRegion(region: MapRegion): TemplateResult {
  const {words, skip, notPlaced, hasLimits} = region;
  return html`<section class="map" part="map" aria-label=${words.title}>
    <button class="button map-skip" type="button" @click=${skip}>${words.skip}</button>
    ${frame(region)} ${pickedCards(region)} ${tools(region)} ${legend(region)}
    ${notPlaced > 0 ? html`<p class="soft">${words.notPlaced(notPlaced)}</p>` : nothing} ${tilesNote(region)}
    ${hasLimits ? html`<p class="soft">${words.limits}</p>` : nothing}
    <p class="map-end visually-hidden" tabindex="-1">${words.end}</p>
  </section>`;
}
