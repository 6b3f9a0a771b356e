import type {AgendaEvent, SignUp} from '../../domain/agenda/agenda-event.js';
import {isFollowed} from '../../domain/agenda/text-blocks.js';
import {readablePhone} from '../../domain/phone.js';
import type {AgendaEventMessages} from '../../i18n/fr-agenda-event.js';
import {isWebAddress} from '../../sources/published-values.js';

/** A link by which one signs up, asks or joins. */
export interface EventAction {
  readonly href: string;
  readonly manner: 'book' | 'call' | 'write' | 'visit';
  readonly label: string;
  /** Number or address, as it is read; also on paper. */
  readonly written?: string;
  /** Names the event, for whoever hears the link out of its row. */
  readonly whom: string;
  /** What most people come for; the rest is second best and looks it. */
  readonly main: boolean;
}

/** What can still be done about an event. */
export type Openness = 'open' | 'full' | 'postponed' | 'closed';

function signUpAction(
  {kind, value}: SignUp,
  {title}: AgendaEvent,
  openness: Openness,
  words: AgendaEventMessages,
): EventAction {
  const about = words.about(title);
  const main = openness === 'open';
  if (kind === 'phone')
    return {
      href: `tel:${value}`,
      manner: 'call',
      label: words.call,
      written: readablePhone(value),
      whom: about,
      main,
    };
  if (kind === 'email')
    return {href: `mailto:${value}`, manner: 'write', label: words.write, written: value, whom: about, main};
  const link = {href: value, manner: 'book', main} as const;
  if (openness === 'full') return {...link, label: words.beTold, whom: about};
  return openness === 'open'
    ? {...link, label: words.signUp, whom: words.to(title)}
    : {...link, label: words.ask, whom: about};
}

/** Gives the page of an event, where it has one that is not among the ways of signing up. */
export function pageAction(
  {link, title, signUps}: AgendaEvent,
  words: AgendaEventMessages,
): EventAction | undefined {
  if (!link || !isWebAddress(link) || signUps.some(({value}) => value === link)) return undefined;
  return {href: link, manner: 'visit', label: words.seePage, whom: words.of(title), main: false};
}

/** Gives what one can press for an event: signing up, or asking where it is full or put off; joining; else its page. */
export function eventActions(
  event: AgendaEvent,
  openness: Openness,
  words: AgendaEventMessages,
): readonly EventAction[] {
  const {title, onlineLink, signUps} = event;
  const page = pageAction(event, words);
  const isOpen = openness !== 'closed';
  const actions = isOpen ? signUps.map((one) => signUpAction(one, event, openness, words)) : [];
  if (onlineLink && openness === 'open' && signUps.every(({value}) => value !== onlineLink)) {
    actions.push({href: onlineLink, manner: 'visit', label: words.join, whom: words.to(title), main: false});
  }
  const followed = actions.filter(({href}) => isFollowed(href));
  const shown = followed.length === 0 && page ? [page] : followed;
  // One is what most people come for.
  return shown.map((one, index) => (index > 0 && one.main ? {...one, main: false} : one));
}
