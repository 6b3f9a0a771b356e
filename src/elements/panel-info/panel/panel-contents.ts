import {html, nothing, type TemplateResult} from 'lit';
import type {ProgrammeLoading} from '../../../controllers/loaded-programme.js';
import {dependsOnEpci} from '../../../domain/programme-contact.js';
import {webAddress} from '../../../sources/published-values.js';
import {visitorDay} from '../../visitor-day.js';
import {pageAddress} from '../../page-address.js';
import {failure, notCome, type Shown} from '../bare-panel.js';
import {logo} from './behind.js';
import type {OwnCommune} from './contacts-view.js';
import {datesRegion} from './dates-region.js';
import {compactPanel} from './panel-compact.js';
import type {PanelSession} from './panel-session.js';
import {fullPanel} from './panel-full.js';
import type {PanelMessages} from './panel-messages.js';
import {panelView, type PanelView} from './panel-view.js';

const DAY_MS = 86_400_000;

/** What is said of what was kept from an earlier day; with `retry`, the network was asked and did not answer. */
export interface Stale {
  readonly text: string;
  readonly retry: boolean;
}

/** Says that what is shown is of an earlier day, or that it is being asked for again. */
export function staleness(state: ProgrammeLoading, now: Date, messages: PanelMessages): Stale | undefined {
  if (state.kind !== 'ready') return undefined;
  const {reading, update} = state;
  const known = messages.knownOn(visitorDay(reading.receivedAt));
  if (update === 'asked') return {text: `${messages.updating} ${known}`, retry: false};
  if (update) return {text: `${messages.notUpdated} ${known}`, retry: true};
  const isOld = reading.newer && now.getTime() - reading.receivedAt.getTime() > DAY_MS;
  return isOld ? {text: known, retry: false} : undefined;
}

function ownCommune({commune, contacts, asking}: PanelSession): OwnCommune | undefined {
  if (!commune) return undefined;
  return dependsOnEpci(commune, contacts) ? asking.own(commune) : {kind: 'known', code: commune};
}

function viewOf(session: PanelSession, file: NonNullable<PanelSession['file']>): PanelView {
  const {element, messages, today} = session;
  return panelView(file.programme, {
    today,
    own: ownCommune(session),
    more: pageAddress(element.more, element.ownerDocument),
    hosts: [element.ownerDocument.location.host, webAddress(file.base)?.host ?? ''],
    messages,
  });
}

const beside = ({name, tagline, logo: picture}: PanelView): TemplateResult =>
  html`${name ? html`<p class="soft">${name}</p>` : nothing} ${tagline ? html`<p>${tagline}</p>` : nothing}
  ${picture ? logo(picture) : nothing}`;

const note = ({text, retry}: Stale, {messages, retry: again}: PanelSession): TemplateResult =>
  html`<div class="note">
    <p>${text}</p>
    ${retry ? html`<button class="button" type="button" @click=${again}>${messages.retry}</button>` : nothing}
  </div>`;

/** Gives what stands in the element, every word ready. */
export function panelContents(session: PanelSession): Shown {
  const {file, messages, loaded, element, asking, level, retry} = session;
  const {state} = loaded;
  if (!file) {
    if (state.kind !== 'failed') return notCome(messages, false, retry);
    const reason = {...messages.failures, offline: messages.offline}[state.failure];
    return {title: messages.title, body: failure(messages, reason, retry)};
  }
  const view = viewOf(session, file);
  const stale = staleness(state, element.now(), messages);
  const dates = session.hasDates ? datesRegion(session) : undefined;
  const shown = {view, level, messages, question: asking.question, dates};
  const {provenance} = view;
  return {
    title: view.title,
    beside: beside(session.isCompact ? {...view, tagline: undefined, logo: undefined} : view),
    status: stale && note(stale, session),
    body: html`${session.isCompact ? compactPanel(shown) : fullPanel(shown)}
      ${provenance ? html`<p class="provenance soft" part="provenance">${provenance}</p>` : nothing}
      <slot name="footer"></slot>`,
  };
}
