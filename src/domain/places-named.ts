import type {Origin} from './find-communes.js';
import {fold} from './fold.js';
import {distanceKm, type Position} from './geography.js';
import {meanPosition} from './mean-position.js';
import type {Place} from './place.js';
import type {WhereKnown} from './where-known.js';

/** Places that share a village's name are this close to their middle; those that share a common word are not. */
const VILLAGE_KM = 10;
const ARTICLE = /^(?:l|la|le|les) (?=.)/;
const WAY =
  '(?:rue|r|avenue|av|boulevard|bd|place|pl|route|rte|chemin|che|impasse|imp|quai|cours|square|allees?|faubourg|esplanade|pont|passage|rond point)';
const IS_WAY = new RegExp(`^(?:\\d|${WAY}\\b)`);
/** « route de » Quézac is not in Quézac. */
const LEADS_THERE = new RegExp(`(?:^| )${WAY}(?: (?:de|du|des|d|la|le|les|l|aux?|vers))*$`);

const positionsOf = (places: readonly Place[]): Position[] => places.flatMap(({position}) => position ?? []);

/** Gives the middle of some places, and their communes: of those that are placed exactly, if any is. */
export function originOfPlaces(label: string, places: readonly Place[], {index}: WhereKnown): Origin {
  const exact = places.filter(({position}) => position && !position.approximate);
  const position = meanPosition(positionsOf(exact.length > 0 ? exact : places));
  const codes = new Set(places.map(({codeInsee}) => codeInsee));
  const communes = index.communes.filter(({code}) => codes.has(code));
  return {label, communes, ...(position && {position})};
}

/** Gives a name as a text spells it, with its article, where the text is about it and not about a road that leads there. */
function spelling(text: string, name: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const folded = words.map(([word]) => fold(word));
  const count = name.split(' ').length;
  for (let start = 0; start + count <= words.length; start++) {
    if (folded.slice(start, start + count).join(' ') !== name) continue;
    if (LEADS_THERE.test(folded.slice(0, start).join(' '))) continue;
    const withArticle = /^L[ae]?s?$/.test(words[start - 1]?.[0] ?? '') ? start - 1 : start;
    const last = words[start + count - 1];
    return last && text.slice(words[withArticle]?.index, last.index + last[0].length);
  }
  return undefined;
}

/**
 * Gives where a village is, by the places that bear its name or have it in their address. `undefined` when there is none,
 * or when they are too far from each other for the name to be a village's.
 */
export function villageNamed(name: string, known: WhereKnown): Origin | undefined {
  const sought = fold(name).replace(ARTICLE, '');
  if (sought.length < 3 || IS_WAY.test(sought)) return undefined;
  const found = known.places.flatMap((place) => {
    const texts = [place.name, place.address ?? '', place.commune];
    const spelled = texts.flatMap((text) => spelling(text, sought) ?? []);
    return spelled.length > 0 ? [{place, spelled}] : [];
  });
  const label = found.flatMap(({spelled}) => spelled).reduce((a, b) => (b.length > a.length ? b : a), '');
  const places = found.map(({place}) => place);
  const origin = originOfPlaces(label, places, known);
  const {position} = origin;
  if (!position) return undefined;
  return positionsOf(places).every((one) => distanceKm(one, position) <= VILLAGE_KM) ? origin : undefined;
}
