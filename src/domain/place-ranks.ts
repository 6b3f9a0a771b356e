import type {Place, PlacePosition} from './place.js';

/** One ordering of a list: places of the same one can be compared by their ranks. */
export interface Ranking {
  readonly count: number;
}
/** What a search reads of a place, side by side: places themselves have too many shapes to be read quickly. */
export interface Rank {
  readonly ranking: Ranking;
  readonly place: Place;
  /** By commune, then by name, as French sorts them. */
  readonly name: number;
  readonly position: PlacePosition | undefined;
  readonly receives: boolean;
  /** Among equals, the place that can be reached: whose position is its own, then its telephone, then its hours. */
  readonly vague: number;
}

const french = new Intl.Collator('fr');
const known = new WeakMap<Place, Rank>();

function rankAll(places: readonly Place[]): void {
  const ranking = {count: places.length};
  const sorted = [...places].sort(
    (a, b) => french.compare(a.commune, b.commune) || french.compare(a.name, b.name),
  );
  sorted.forEach((place, name) => {
    const {position, phone, hours, access} = place;
    const vague = (position?.approximate ? 4 : 0) + (phone ? 0 : 2) + (hours ? 0 : 1);
    known.set(place, {ranking, place, name, position, receives: !access.includes('pas-de-public'), vague});
  });
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
