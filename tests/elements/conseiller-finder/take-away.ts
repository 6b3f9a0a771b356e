import {fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import type {Place} from '../../../src/domain/place.js';
import {
  styles,
  TakeAway,
  type TakeAwayRequest,
} from '../../../src/elements/conseiller-finder/take-away/part.js';
import {fr} from '../../../src/i18n/fr.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import {base} from '../../../src/styles/base.js';
import {controls} from '../../../src/styles/controls.js';
import {tokens} from '../../../src/styles/tokens.js';
import {barePlace} from '../../bare-place.js';
import {someSheet} from './some-sheet-view.js';
import {textOf} from './finder.js';

const place: Place = barePlace({
  name: 'L’Atelier d’à côté & compagnie',
  position: {latitude: 44.326, longitude: 3.594},
});

/** What a visitor takes away in these tests, but for what the test says. */
export function someRequest(facts: Partial<TakeAwayRequest> = {}): TakeAwayRequest {
  return {
    view: someSheet(),
    place,
    origin: {name: 'Annuaire d’exemple'},
    now: new Date('2026-11-24T09:00:00Z'),
    lang: 'fr',
    level: 3,
    words: frTakeAway,
    messages: fr,
    ...facts,
  };
}

/** Stands for the sheet: shows the part alone. */
class TakeAwayHost extends LitElement {
  static override styles = [tokens, base, controls, styles];
  request = someRequest();
  part_ = new TakeAway(this);

  protected override render(): TemplateResult {
    return html`<div class="root" lang="fr">${this.part_.render(this.request)}</div>`;
  }
}
customElements.define('take-away-host', TakeAwayHost);

export type {TakeAwayHost};

/** What is loaded on demand, but for what the test says. */
export type OnDemand = NonNullable<ConstructorParameters<typeof TakeAway>[1]>;

export const files: OnDemand = {
  qr: () => import('../../../src/elements/conseiller-finder/take-away/qr.js'),
  print: () => import('../../../src/elements/conseiller-finder/print/part.js'),
};

/** Puts the part in the page, as the sheet would. */
export async function mountTakeAway(
  facts: Partial<TakeAwayRequest> = {},
  onDemand: Partial<OnDemand> = {},
): Promise<TakeAwayHost> {
  const host = await fixture<TakeAwayHost>(html`<take-away-host></take-away-host>`);
  host.part_ = new TakeAway(host, {...files, ...onDemand});
  host.request = someRequest(facts);
  host.requestUpdate();
  await host.updateComplete;
  return host;
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The buttons and links that a visitor sees. */
export const controlsOf = (host: TakeAwayHost): HTMLElement[] =>
  [...host.renderRoot.querySelectorAll<HTMLElement>('a, button')].filter(isShown);

/** A button or link by its name. */
export function control(host: TakeAwayHost, name: string): HTMLElement {
  const found = controlsOf(host).find((one) => textOf(one) === name);
  if (!found) throw new Error(`no « ${name} » among ${controlsOf(host).map(textOf).join(', ')}`);
  return found;
}

/** What is said of the last thing asked. */
export const said = (host: TakeAwayHost): string => textOf(host.renderRoot.querySelector('[role="status"]'));

/** Presses a button or link by its name. */
export async function press(host: TakeAwayHost, name: string): Promise<void> {
  control(host, name).click();
  await host.updateComplete;
}

/** Stands for a part of the browser until the function given is called. */
export function pretend(object: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  return () => {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  };
}
