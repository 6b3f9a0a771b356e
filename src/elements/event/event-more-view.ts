import type {AgendaEvent, EventDocument} from '../../domain/agenda/agenda-event.js';
import {isFollowed, textBlocks, type TextBlock} from '../../domain/agenda/text-blocks.js';
import {fold} from '../../domain/fold.js';
import type {AgendaEventMessages} from '../../i18n/fr-agenda-event.js';
import {pageAction, type EventAction} from './event-actions.js';

export interface DocumentView {
  readonly title: string;
  readonly href: string;
  /** « PDF, 1,2 Mo, du 3 décembre 2026 » */
  readonly about: string;
}

/** What is read by whoever wants to know more; and the documents, which are kept apart once the event is over. */
export interface MoreView {
  readonly words: string;
  /** Names the event, for whoever hears the words out of its row. */
  readonly whom: string;
  readonly text: readonly TextBlock[];
  readonly facts: readonly string[];
  readonly programme?: {
    readonly title: string;
    readonly items: readonly {readonly time: string; readonly title: string; readonly speakers: string}[];
  };
  readonly documents?: {readonly title: string; readonly list: readonly DocumentView[]};
  readonly page?: EventAction;
}

/** Says what a file is before it is opened. */
export function documentView(
  {title, url, format, size, date}: EventDocument,
  messages: AgendaEventMessages,
): DocumentView {
  return {
    title,
    href: url,
    about: [format, size, date && messages.dated(date)].filter(Boolean).join(', '),
  };
}

function documentsView({documents}: AgendaEvent, messages: AgendaEventMessages): MoreView['documents'] {
  const list = documents.filter(({url}) => isFollowed(url)).map((one) => documentView(one, messages));
  return list.length > 0 ? {title: messages.documents, list} : undefined;
}

function programmeView(
  {programme}: AgendaEvent,
  {programme: title}: AgendaEventMessages,
): MoreView['programme'] {
  const items = programme.map(({time = '', title: what, speakers}) => ({
    time,
    title: what,
    speakers: speakers.join(', '),
  }));
  return items.length > 0 ? {title, items} : undefined;
}

/** A summary that the description repeats is not said twice. */
const textOf = ({description, summary}: AgendaEvent): readonly TextBlock[] =>
  description && fold(description) !== fold(summary ?? '') ? textBlocks(description) : [];

/** Gives the rest of an event; `undefined` where nothing is left to say. */
export function moreView(
  event: AgendaEvent,
  actions: readonly EventAction[],
  messages: AgendaEventMessages,
): MoreView | undefined {
  const {title, organisers, themes} = event;
  const programme = programmeView(event, messages);
  const documents = documentsView(event, messages);
  const page = pageAction(event, messages);
  const hasPage = page && !actions.some(({href}) => href === page.href);
  const text = textOf(event);
  const facts = [
    ...(organisers.length > 0 ? [messages.organisers(organisers.join(', '))] : []),
    ...(themes.length > 0 ? [messages.themes(themes.join(', '))] : []),
  ];
  if (text.length + facts.length === 0 && !programme && !documents && !hasPage) return undefined;
  return {
    words: messages.more,
    whom: messages.about(title),
    text,
    facts,
    ...(programme && {programme}),
    ...(documents && {documents}),
    ...(hasPage && {page}),
  };
}
