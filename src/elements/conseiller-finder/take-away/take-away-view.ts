import type {Place} from '../../../domain/place.js';
import type {TakeAwayMessages} from '../../../i18n/fr-take-away.js';
import type {SheetView} from '../sheet/sheet-view.js';
import type {Device} from './device.js';
import {itineraryView, type ItineraryView} from './itinerary-links.js';
import {mailHref, smsHref} from './messages.js';
import {plainText, shortText} from './plain-text.js';
import type {QrCode} from './qr.js';

/** The last thing that became of what was asked. */
export type Outcome = 'none' | 'copied' | 'copy-by-hand' | 'share-failed' | 'code-failed' | 'print-failed';

/** Where a visitor is in taking a place away. */
export interface TakeAwayState {
  /** The part that is unfolded. */
  readonly open: 'none' | 'itinerary' | 'send';
  readonly outcome: Outcome;
  /** The code that was drawn, and of what. */
  readonly drawn: {readonly text: string; readonly code: QrCode} | undefined;
}

/** What the code holds, and how that is said under it. */
export interface CodeView {
  readonly text: string;
  readonly name: string;
  readonly holds: string;
  /** Present once it is drawn. */
  readonly code?: QrCode;
}

/** What the share sheet of the device is given. */
export interface SharedText {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}

/** The ways of taking a place away, every word ready. */
export interface TakeAwayView {
  readonly itinerary: ItineraryView;
  readonly open: TakeAwayState['open'];
  /** The whole place in plain text, which is copied. */
  readonly text: string;
  /** Whether that text is shown, to be copied by hand. */
  readonly byHand: boolean;
  /** Absent where the device does not send text messages. */
  readonly sms?: string;
  readonly mail: string;
  /** Absent where the device has no share sheet. */
  readonly shared?: SharedText;
  readonly code: CodeView;
  readonly canPrint: boolean;
  /** What became of the last thing asked; empty when there is nothing to say. */
  readonly said: string;
}

/** What a view is made from. */
export interface TakeAwayFacts {
  readonly view: SheetView;
  readonly place: Place;
  /** Address of this very place in the host page. */
  readonly link: string | undefined;
  readonly words: TakeAwayMessages;
  readonly device: Device;
  readonly canPrint: boolean;
}

function codeView({view, link, words}: TakeAwayFacts, {drawn}: TakeAwayState): CodeView {
  const call = view.contacts.find(({kind}) => kind === 'call');
  const kind = link ? 'link' : call ? 'phone' : 'text';
  const text = link ?? call?.href ?? shortText(view, words);
  return {
    text,
    name: words.codeOf(view.name),
    holds: words.codeHolds[kind],
    ...(drawn?.text === text && {code: drawn.code}),
  };
}

function sentence(outcome: Outcome, words: TakeAwayMessages): string {
  switch (outcome) {
    case 'none':
      return '';
    case 'copied':
      return words.copied;
    case 'copy-by-hand':
      return words.copyByHand;
    case 'share-failed':
      return words.shareFailed;
    case 'code-failed':
      return words.codeFailed;
    case 'print-failed':
      return words.printFailed;
  }
}

/** Puts into words how a place can be taken away, on this device and at this step. */
export function takeAwayView(facts: TakeAwayFacts, state: TakeAwayState): TakeAwayView {
  const {view, place, link, words, device, canPrint} = facts;
  const withLink = (text: string): string => (link ? `${text}\n\n${words.more} ${link}` : text);
  const text = plainText(view, words);
  return {
    itinerary: itineraryView(place, words, device.geo),
    open: state.open,
    text: withLink(text),
    byHand: state.outcome === 'copy-by-hand',
    ...(device.sms && {sms: smsHref(withLink(shortText(view, words)))}),
    mail: mailHref(words.subject(view.name), withLink(`${words.intro}\n\n${text}`)),
    ...(device.share && {shared: {title: view.name, text, ...(link && {url: link})}}),
    code: codeView(facts, state),
    canPrint,
    said: sentence(state.outcome, words),
  };
}
