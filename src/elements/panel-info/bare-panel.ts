import {html, type TemplateResult} from 'lit';
import type {ProgrammeMessages} from '../../i18n/fr-programme.js';
import {onPaper} from '../written.js';
import {PANEL} from './public-facts.js';

/** What stands in the element, in whatever state it is. */
export interface Shown {
  readonly title: string;
  /** Under the title, and beside it. */
  readonly beside?: unknown;
  /** What is said once; plain words where another file of the build may say the same. */
  readonly status?: unknown;
  readonly body: unknown;
}

/** What is publicly known of PANEL, and nothing else. */
export function publicFacts(messages: ProgrammeMessages, more: string | undefined): Shown {
  const {acronym, name, url, presenter} = PANEL;
  const label = more ? messages.about(acronym) : messages.goTo(new URL(url).host);
  return {
    title: acronym,
    beside: html`<p class="soft">${name}</p>`,
    body: html`<p>${messages.presentedBy} ${presenter}</p>
      <p><a class="button main" part="link" href=${more ?? url}>${label}</a>${onPaper(more ?? url, label)}</p>
      <slot name="footer"></slot>`,
  };
}

/** What is shown while the code that reads a programme is on its way, or where it did not come. */
export function notCome(messages: ProgrammeMessages, hasFailed: boolean, retry: () => void): Shown {
  const {title, loading} = messages;
  if (!hasFailed) return {title, status: loading, body: html`<slot></slot>`};
  return {title, body: failure(messages, messages.offline, retry)};
}

/** Why there is no programme, what to do, and the page's own words. */
export const failure = (
  {failedTitle, failedNext, retry: again}: ProgrammeMessages,
  reason: string,
  retry: () => void,
): TemplateResult =>
  html`<div class="note bad" role="alert">
      <p><strong>${failedTitle}</strong></p>
      <p>${reason} ${failedNext}</p>
      <button class="button" type="button" @click=${retry}>${again}</button>
    </div>
    <slot></slot>`;
