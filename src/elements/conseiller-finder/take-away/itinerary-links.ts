import type {Place} from '../../../domain/place.js';
import type {TakeAwayMessages} from '../../../i18n/fr-take-away.js';

/** A map's own page, which knows where one goes as soon as it opens. */
export interface MapLink {
  readonly name: string;
  readonly href: string;
}

/** How to get the way there. `note` says where it leads when the exact spot is not known. */
export type ItineraryView =
  /** Nothing says where the place is. */
  | {readonly kind: 'none'}
  /** One link: the telephone opens the map that its owner has chosen. */
  | {readonly kind: 'app'; readonly href: string; readonly note?: string}
  | {readonly kind: 'choice'; readonly links: readonly MapLink[]; readonly note?: string};

/** Where a map is asked to lead: a point, or a text that it looks for itself. */
interface Destination {
  readonly query: string;
  readonly geo: string;
  readonly note?: string;
}

/** Five decimals are a metre. */
const degrees = (value: number): string => String(Number(value.toFixed(5)));

function postalText({address, postcode, commune}: Place): string {
  const town = [postcode, commune].filter(Boolean).join(' ');
  return [address, town, 'France'].filter(Boolean).join(', ');
}

function destinationOf(place: Place, words: TakeAwayMessages): Destination | undefined {
  const {name, position, address, commune} = place;
  if (position && !position.approximate) {
    const point = `${degrees(position.latitude)},${degrees(position.longitude)}`;
    // Maps end the label at the first closing parenthesis.
    const label = encodeURIComponent(name.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim());
    return {query: encodeURIComponent(point), geo: `geo:${point}?q=${point}(${label})`};
  }
  if (!position && !address) return undefined;
  const query = encodeURIComponent(postalText(place));
  return {query, geo: `geo:0,0?q=${query}`, note: address ? words.toAddress : words.toCommune(commune)};
}

/** Gives the links that lead to a place; `app` where the device opens `geo:` addresses. */
export function itineraryView(place: Place, words: TakeAwayMessages, app: boolean): ItineraryView {
  const destination = destinationOf(place, words);
  if (!destination) return {kind: 'none'};
  const {query, geo, note} = destination;
  const noted = note === undefined ? {} : {note};
  if (app) return {kind: 'app', href: geo, ...noted};
  const links = [
    {name: words.maps.openStreetMap, href: `https://www.openstreetmap.org/directions?to=${query}`},
    {name: words.maps.google, href: `https://www.google.com/maps/dir/?api=1&destination=${query}`},
    {name: words.maps.apple, href: `https://maps.apple.com/?daddr=${query}`},
  ];
  return {kind: 'choice', links, ...noted};
}
