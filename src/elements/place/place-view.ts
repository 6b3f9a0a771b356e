import {departementOf} from '../../domain/geography.js';
import {holidaysOf} from '../../domain/holidays.js';
import {openingStatus, parseOpeningHours} from '../../domain/opening-hours.js';
import {readablePhone} from '../../domain/phone.js';
import type {Place} from '../../domain/place.js';
import {toldKm, type FoundPlace} from '../../domain/search.js';
import {timeZoneOf, wallClock} from '../../domain/time-zone.js';
import type {Messages} from '../../i18n/fr.js';
import {isWebAddress} from '../../sources/published-values.js';

/** What a visitor reads about a place's hours: a word and a shape, then the rest of the sentence. */
export interface StatusView {
  readonly kind: 'open' | 'closed' | 'unknown';
  readonly word: string;
  readonly rest?: string;
}

/** What the card's button does: call the place, or what is left when it has no telephone. */
export interface ActionView {
  readonly href: string;
  readonly manner: 'call' | 'call-mairie' | 'write' | 'visit';
  readonly label: string;
  readonly number?: string;
  /** Names the place or the mairie, for whoever hears the button out of its card. */
  readonly whom: string;
  /** The place's own number; the rest is second best and looks it. */
  readonly main: boolean;
}

/** One card of the list, in words: nothing is left to decide. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly distance?: string;
  readonly status: StatusView;
  readonly address: string;
  readonly services: string;
  readonly tags: readonly string[];
  readonly action?: ActionView;
  /** Says that there is no telephone, and whom to ask where nothing else is known. */
  readonly noPhone?: string;
  readonly completedBy?: string;
}

/** What a card is made from besides the place. */
export interface ViewContext {
  readonly now: Date;
  /** Serves where the place's own commune is not known. */
  readonly departement: string;
  /** Names of the neighbouring départements, by code. */
  readonly around?: ReadonlyMap<string, string> | undefined;
  readonly messages: Messages;
}

const DAY_MS = 86_400_000;

/** The département whose clock and holidays a place follows: its commune’s, or that of the list where it has none. */
export const departementOfPlace = ({codeInsee}: Place, departement: string): string =>
  codeInsee ? departementOf(codeInsee) : departement;

function opening(opensAt: Date, timeZone: string, {now, messages}: ViewContext): string {
  const today = wallClock(now, timeZone).date;
  const {date, minutes} = wallClock(opensAt, timeZone);
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  if (days === 0) return messages.opensToday(minutes);
  if (days === 1) return messages.opensTomorrow(minutes);
  return days < 7 ? messages.opensOnWeekday(date, minutes) : messages.opensOnDate(date, minutes);
}

function unknownStatus(place: Place, onHoliday: boolean, {messages}: ViewContext): StatusView {
  const ask = place.phone ? messages.callBeforeComing : messages.askBeforeComing;
  if (onHoliday) return {kind: 'unknown', word: messages.holiday, rest: ask};
  if (place.hours) return {kind: 'unknown', word: messages.hoursAsWritten, rest: place.hours};
  return {kind: 'unknown', word: messages.unknownHours, rest: ask};
}

/** Says whether a place is open at this moment, by its own clock and holidays, or that nobody knows. */
export function statusView(place: Place, context: ViewContext): StatusView {
  const {messages, now} = context;
  const departement = departementOfPlace(place, context.departement);
  const timeZone = timeZoneOf(departement);
  const hours = place.hours === undefined ? undefined : parseOpeningHours(place.hours);
  const status = openingStatus(hours, now, {timeZone, holidays: holidaysOf(departement)});
  switch (status.kind) {
    case 'open': {
      const until = status.until && messages.untilTime(wallClock(status.until, timeZone).minutes);
      return {kind: 'open', word: messages.open, ...(until && {rest: until})};
    }
    case 'closed':
      return {
        kind: 'closed',
        word: messages.closed,
        ...(status.opensAt && {rest: opening(status.opensAt, timeZone, context)}),
      };
    case 'unknown':
      return unknownStatus(place, hours !== undefined, context);
  }
}

function actionView(place: Place, messages: Messages): ActionView | undefined {
  const {name, commune, phone, mairiePhone, email, website} = place;
  const call = (tel: string) => ({href: `tel:${tel}`, number: readablePhone(tel)});
  if (phone) return {...call(phone), manner: 'call', label: messages.call, whom: name, main: true};
  if (email)
    return {href: `mailto:${email}`, manner: 'write', label: messages.write, whom: name, main: false};
  if (website && isWebAddress(website))
    return {href: website, manner: 'visit', label: messages.visit, whom: name, main: false};
  if (mairiePhone)
    return {
      ...call(mairiePhone),
      manner: 'call-mairie',
      label: messages.callMairie,
      whom: commune,
      main: false,
    };
  return undefined;
}

function distanceView({place, distanceKm}: FoundPlace, messages: Messages): string | undefined {
  if (distanceKm === undefined) return undefined;
  const approximate = place.position?.approximate;
  const distance = messages.distance(toldKm(distanceKm, approximate));
  return approximate ? messages.approximately(distance) : distance;
}

/** Words of codes; a code of a later format, that has no word here, is left out. */
export function wordsOf<Code extends string>(
  codes: readonly Code[],
  words: Partial<Record<Code, string>>,
): string[] {
  return codes.flatMap((code) => (Object.keys(words).includes(code) ? (words[code] ?? []) : []));
}

function tags({programmes, costs, itinerance}: Place, messages: Messages): string[] {
  const itinerant = itinerance.includes('itinerant') ? [messages.itinerant] : [];
  return [...wordsOf(programmes, messages.programmes), ...wordsOf(costs, messages.costs), ...itinerant];
}

/** Street and commune, and the département where it is another one than the list's. */
function addressView({address, commune, codeInsee}: Place, around: ViewContext['around']): string {
  const elsewhere = around?.get(departementOf(codeInsee ?? ''));
  return [address, elsewhere ? `${commune} (${elsewhere})` : commune].filter(Boolean).join(', ');
}

/** Puts a place into words, as it stands at this moment. */
export function placeView(found: FoundPlace, context: ViewContext): PlaceView {
  const {place} = found;
  const {messages} = context;
  const distance = distanceView(found, messages);
  const action = actionView(place, messages);
  const noPhone = action ? messages.noPhone : `${messages.noPhone} ${messages.askMairie}`;
  return {
    id: place.id,
    name: place.name,
    ...(distance !== undefined && {distance}),
    status: statusView(place, context),
    address: addressView(place, context.around),
    services: wordsOf(place.services, messages.services).join(', '),
    tags: tags(place, messages),
    ...(action && {action}),
    ...(!place.phone && {noPhone}),
    ...(place.completedBy && {completedBy: messages.completedBy(place.completedBy)}),
  };
}
