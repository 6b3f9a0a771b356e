import type {Place} from './place.js';

/** One ordering of a list: places of the same one can be compared by their ranks. */
export interface Ranking {
  readonly count: number;
}
/** What puts a place before another whatever is measured. */
export interface Rank {
  readonly ranking: Ranking;
  /** By commune, then by name, as French sorts them. */
  readonly name: number;
  /** Among equals, the place that can be reached: whose position is its own, then its telephone, then its hours. */
  readonly vague: number;
}

const french = new Intl.Collator('fr');
const known = new WeakMap<Place, Rank>();

const vagueness = ({position, phone, hours}: Place): number =>
  (position?.approximate ? 4 : 0) + (phone ? 0 : 2) + (hours ? 0 : 1);

/** Rank of each commune; spellings that French takes for the same have one rank. */
function communeRanks(places: readonly Place[]): Map<string, number> {
  const communes = [...new Set(places.map(({commune}) => commune))].sort(french.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  communes.forEach((commune, index) => {
    if (index > 0 && french.compare(communes[index - 1] ?? '', commune) !== 0) rank = index;
    ranks.set(commune, rank);
  });
  return ranks;
}

function rankAll(places: readonly Place[]): void {
  const ranking = {count: places.length};
  const communes = communeRanks(places);
  const communeOf = ({commune}: Place): number => communes.get(commune) ?? 0;
  [...places]
    .sort((a, b) => communeOf(a) - communeOf(b) || french.compare(a.name, b.name))
    .forEach((place, name) => known.set(place, {ranking, name, vague: vagueness(place)}));
}

/** Ranks of a list or of a part of it; none where some place was never ranked with the others. */
function ranksTogether(places: readonly Place[]): Rank[] | undefined {
  const ranks: Rank[] = [];
  for (const place of places) {
    const rank = known.get(place);
    if (!rank || rank.ranking !== (ranks[0] ?? rank).ranking) return undefined;
    ranks.push(rank);
  }
  return ranks;
}

/**
 * Gives the rank of each place, in their order. Comparing names takes longer than all the rest of a search: it is done
 * once for each list, and serves the parts of that list.
 */
export function placeRanks(places: readonly Place[]): readonly Rank[] {
  const ranks = ranksTogether(places);
  if (ranks) return ranks;
  rankAll(places);
  return ranksTogether(places) ?? [];
}
