import type {ProgrammeLoading} from '../../controllers/loaded-programme.js';
import {dependsOnEpci} from '../../domain/programme-contact.js';
import type {ProgrammeMessages} from '../../i18n/fr-programme.js';
import {visitorDay} from '../visitor-day.js';
import type {OwnCommune} from './contacts-view.js';
import {datesRegion} from './dates-region.js';
import type {PanelSession} from './panel-session.js';
import type {PanelShown} from './panel-shown.js';
import {panelView, type PanelView} from './panel-view.js';

const DAY_MS = 86_400_000;

/** What is said of what was kept from an earlier day; with `retry`, the network was asked and did not answer. */
export interface Stale {
  readonly text: string;
  readonly retry: boolean;
}

/** What the element shows, in whatever state its file is. */
export type PanelState = {readonly title: string} & (
  | {readonly kind: 'loading'; readonly sentence: string}
  | {readonly kind: 'failed'; readonly reason: {readonly title: string; readonly text: string}}
  | ({readonly kind: 'ready'; readonly view: PanelView; readonly stale: Stale | undefined} & PanelShown)
);

/** Says that what is shown is of an earlier day, or that it is being asked for again. */
export function staleness(
  state: ProgrammeLoading,
  now: Date,
  messages: ProgrammeMessages,
): Stale | undefined {
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
    more: element.more,
    hosts: [element.ownerDocument.location.host, new URL(file.base).host],
    messages,
  });
}

/** Gives what to show, every word ready. */
export function panelState(session: PanelSession): PanelState {
  const {file, messages, loaded, element, asking, level} = session;
  const {state} = loaded;
  const {title} = messages;
  if (file) {
    const view = viewOf(session, file);
    const stale = staleness(state, element.now(), messages);
    const dates = session.hasDates ? datesRegion(session) : undefined;
    return {kind: 'ready', title: view.title, view, stale, level, messages, question: asking.question, dates};
  }
  if (state.kind !== 'failed') return {kind: 'loading', title, sentence: messages.loading};
  const reason = {title: messages.failedTitle, text: messages.failures[state.failure]};
  return {kind: 'failed', title, reason};
}
