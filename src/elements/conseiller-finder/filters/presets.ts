import type {CriterionId, Manner} from '../../../domain/criteria.js';
import {fold} from '../../../domain/fold.js';
import {namedId} from '../../../domain/named-criteria.js';
import {
  ACCESSES,
  COSTS,
  FORMATS,
  ITINERANCES,
  NEEDS,
  PROGRAMMES,
  PUBLICS,
  SERVICES,
} from '../../../domain/standard.js';
import type {Place} from '../../../domain/place.js';
import {NO_WISHES, type Wishes} from '../../../domain/wishes.js';

/** Attributes by which a page asks for some places, values separated by commas. */
export interface PresetAttributes {
  readonly services?: string | null | undefined;
  readonly publics?: string | null | undefined;
  readonly dispositifs?: string | null | undefined;
  readonly modalites?: string | null | undefined;
  readonly labels?: string | null | undefined;
}

/** What the page asks for, and what was not understood. */
export interface Presets {
  readonly wishes: Wishes;
  /** A sentence for the console for each attribute with unknown values: which, and what is accepted. */
  readonly unknown: readonly string[];
}

const MANNERS: Readonly<Record<Manner, string>> = {
  gratuit: COSTS.gratuit,
  'sans-rdv': ACCESSES.venir,
  'par-telephone': ACCESSES.telephone,
  'rdv-en-ligne': ACCESSES['rdv-en-ligne'],
  'fiche-acces': 'Fiche acceslibre',
  itinerant: ITINERANCES.itinerant,
  ...FORMATS,
};

/** Codes and the standard's wording of what each attribute accepts; labels have no list. */
const ACCEPTED: Readonly<
  Record<Exclude<keyof PresetAttributes, 'labels'>, Readonly<Record<string, string>>>
> = {
  services: SERVICES,
  publics: {...PUBLICS, ...NEEDS},
  dispositifs: PROGRAMMES,
  modalites: MANNERS,
};

const valuesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split(',').flatMap((value) => value.trim() || []);

/**
 * Codes that a value means: one, or all those whose wording only differs by what is in brackets (« Langues étrangères »).
 * Apostrophes, capitals and accents change nothing.
 */
function meant(value: string, accepted: Readonly<Record<string, string>>): CriterionId[] {
  const sought = fold(value);
  const codes = Object.keys(accepted);
  const matching = (wordingOf: (code: string) => string): string[] =>
    codes.filter((code) => fold(wordingOf(code)) === sought);
  const whole = [...matching((code) => code), ...matching((code) => accepted[code] ?? '')];
  const found = whole.length > 0 ? whole : matching((code) => (accepted[code] ?? '').replace(/\(.*/, ''));
  return [...new Set(found)] as CriterionId[];
}

/** Reads what a page asks for in its attributes. A value that is not known leaves the others as they are. */
export function presetWishes(attributes: PresetAttributes): Presets {
  const criteria = new Set<CriterionId>();
  const unknown: string[] = [];
  for (const [name, accepted] of Object.entries(ACCEPTED)) {
    const values = valuesOf(attributes[name as keyof typeof ACCEPTED]);
    const lost = values.filter((value) => {
      const ids = meant(value, accepted);
      ids.forEach((id) => criteria.add(id));
      return ids.length === 0;
    });
    if (lost.length > 0)
      unknown.push(`${name} does not know ${lost.join(', ')}; it takes ${Object.keys(accepted).join(', ')}`);
  }
  for (const label of valuesOf(attributes.labels))
    criteria.add(namedId('label', label.replace(/^label:/, '')));
  return {wishes: {...NO_WISHES, criteria}, unknown};
}

/** The labels asked for that no place bears, where there are places: any text is a label, and these are most likely misspelled. */
export function lostLabels({criteria}: Wishes, places: readonly Place[]): string[] {
  if (places.length === 0) return [];
  const borne: ReadonlySet<CriterionId> = new Set(
    places.flatMap(({labels}) => labels.map((label) => namedId('label', label))),
  );
  const lost = [...criteria].filter((id) => id.startsWith('label:') && !borne.has(id));
  return lost.map((id) => id.replace('label:', ''));
}
