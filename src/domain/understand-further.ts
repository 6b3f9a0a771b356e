import {arrondissementPostcode} from './arrondissement.js';
import {findCommunes, indexCommunes, type CommuneIndex} from './find-communes.js';
import {findCommunesLoosely} from './find-communes-loosely.js';
import {fold} from './fold.js';
import {departementOfPostcode, type Commune} from './geography.js';
import {beginningWithin, wholeNameWithin, type NameWithin} from './name-within.js';
import {originOfPlaces, villageNamed} from './places-named.js';
import {POSTCODE, postcodeIn} from './postcode.js';
import {communesNamed, oneCommune, postcodeOf, understandWhere, type Meaning} from './understand-where.js';
import type {WhereKnown} from './where-known.js';

/** What a name holds on to: « Fraissinet-de-Lozère » is not « Fraissinet-de », in Lozère. */
const HOLDS_ON = /(?:^| )(?:d|de|du|des|l|la|le|les|sur|sous|et)$/;

/** Gives folded words without what people add to a commune: its département, the country, « Cedex ». */
function nameIn(typed: string, {departement}: WhereKnown): string {
  const folded = fold(typed);
  const name = fold(departement.name).replace(/^(?:l|la|le|les) /, '');
  const added = `(?:en )?(?:l |la |le |les )?(?:${name}|${fold(departement.code)}|france|cedex)`;
  const [, kept] = new RegExp(`^(.+?)(?: ${added})+$`).exec(folded) ?? [];
  return kept === undefined || HOLDS_ON.test(kept) ? folded : kept;
}

const sureOf = (within: NameWithin | undefined): Meaning | undefined => {
  const [only] = within?.sure ? within.communes : [];
  return only && oneCommune(only);
};

/** « stchely dapcher »: the same letters, other spaces. */
function withoutSpaces({communes, names}: CommuneIndex, name: string): Meaning | undefined {
  const letters = name.replace(/ /g, '');
  const same = communes.filter((_, index) => {
    const words = (names[index] ?? '').split(' ');
    return words.some((_word, start) => words.slice(start).join('') === letters);
  });
  return letters.length > 3 ? communesNamed(name, same) : undefined;
}

function fromName(name: string, known: WhereKnown): Meaning | undefined {
  const {index} = known;
  const words = name.split(' ');
  const plain = communesNamed(name, findCommunes(index, name)) ?? withoutSpaces(index, name);
  if (plain) return plain;
  const whole = wholeNameWithin(words, index);
  const sure = sureOf(whole);
  if (sure) return sure;
  const village = villageNamed(name, known);
  if (village) return {kind: 'origin', origin: village};
  const within = whole ?? beginningWithin(words, index);
  return sureOf(within) ?? (within && {kind: 'maybe', communes: within.communes});
}

/** A commune of several postal codes is measured from the places that have this one. */
function partOf(postcode: string, commune: Commune, known: WhereKnown): Meaning {
  const there = known.places.filter((place) => place.postcode === postcode);
  const {position} = originOfPlaces(postcode, there, known);
  if (!position) return postcodeOf(postcode, [commune]);
  return {kind: 'origin', origin: {label: `${postcode} ${commune.name}`, position, communes: [commune]}};
}

/** By the name among the communes of the postal code, else among all; by the postal code alone where it says nothing. */
function fromPostcode(
  postcode: string,
  communes: readonly Commune[],
  name: string,
  known: WhereKnown,
): Meaning {
  const [first, second] = communes;
  if (first && !second && first.postcodes.length > 1) return partOf(postcode, first, known);
  const named = name
    ? [fromName(name, {...known, index: indexCommunes(communes)}), understandWhere(name, known.index)]
    : [];
  return named.find((meaning) => meaning?.kind === 'origin') ?? postcodeOf(postcode, communes);
}

/** A postal code that no commune has: of a « Cedex », which its places may know, or of another département. */
function fromOtherPostcode(postcode: string, name: string, known: WhereKnown): Meaning {
  const {code} = known.departement;
  if (departementOfPostcode(postcode) !== code) return {kind: 'elsewhere', postcode};
  const named = name ? fromName(name, known) : undefined;
  if (named) return named;
  const there = known.places.filter((place) => place.postcode === postcode);
  if (there.length === 0) return {kind: 'unknown-postcode', postcode};
  return {kind: 'origin', origin: originOfPlaces(postcode, there, known)};
}

/**
 * Gives what is meant by what `understandWhere` does not understand: an address, a village that is no commune, one
 * of the postal codes of a large commune, a spelling mistake.
 */
export function understandFurther(typed: string, known: WhereKnown): Meaning {
  const {index} = known;
  const arrondissement = arrondissementPostcode(typed);
  const postcode = postcodeIn(typed) ?? arrondissement;
  const name = arrondissement ? '' : nameIn(typed.replace(POSTCODE, '$1 '), known);
  if (postcode) {
    const there = index.communes.filter(({postcodes}) => postcodes.includes(postcode));
    return there.length > 0
      ? fromPostcode(postcode, there, name, known)
      : fromOtherPostcode(postcode, name, known);
  }
  // The second time for a commune that has the name of its département.
  const meaning = fromName(name, known) ?? fromName(fold(typed), known);
  if (meaning) return meaning;
  const close = findCommunesLoosely(index, name);
  return close.length > 0 ? {kind: 'maybe', communes: close} : {kind: 'unknown'};
}
