import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import type {CommuneTable} from './commune-table.js';
import {mergeDuplicates, type Merge} from './duplicates.js';
import {recordIdOf} from './duplicates-match.js';
import type {LocalCorrections} from './local-corrections.js';
import {locatePlace} from './locate.js';
import {checkPlaces} from './place-checks.js';
import {ProblemJournal} from './problem-journal.js';
import type {PlacesRead} from './read-places.js';
import type {RowProblem} from './report-problem.js';
import {withShortIds} from './short-ids.js';
import type {Territory} from './territory.js';

/** The places of a territory, and what happened on the way. */
export interface PreparedPlaces {
  /** In an order that depends on nothing but them. */
  readonly places: readonly Place[];
  readonly problems: readonly RowProblem[];
  readonly merges: readonly Merge[];
  /** Rows of this territory, those of the corrections' file included. */
  readonly read: number;
  readonly rejected: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By commune, then by name: neighbours look alike, and the files compress better. */
function sorted(places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) =>
      compare(a.codeInsee ?? '', b.codeInsee ?? '') ||
      compare(a.name, b.name) ||
      compare(recordIdOf(a), recordIdOf(b)) ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
}

/** The official name of its commune replaces what was wrong with the capitals of the published one. */
const isStillTrue = ({field, reason}: Problem): boolean => field !== 'commune' || reason !== 'capitals';

/** Puts each place in its commune; the lost ones are in none. */
function locateAll(
  places: readonly Place[],
  communes: CommuneTable,
  journal: ProblemJournal,
): {located: Place[]; lost: Place[]} {
  const located: Place[] = [];
  const lost: Place[] = [];
  for (const place of places) {
    const location = locatePlace(place, communes);
    journal.note(place, location.problems);
    if (location.kind === 'located') located.push(location.place);
    else lost.push(place);
  }
  return {located, lost};
}

/** Merged records as the coordinator wants them; one that was moved is located again. */
function correctedLast(
  places: readonly Place[],
  corrections: LocalCorrections,
  communes: CommuneTable,
): readonly Place[] {
  const unchanged = new Set(places);
  return corrections.afterMerging(places).flatMap((place) => {
    if (unchanged.has(place)) return [place];
    const location = locatePlace(place, communes);
    return location.kind === 'located' ? [location.place] : [];
  });
}

/**
 * Makes places of rows: local corrections, communes, duplicates, short ids, and what is left to look at.
 * @throws {BuildError} when a correction names a place that is nowhere
 */
export function preparePlaces(
  read: PlacesRead,
  communes: CommuneTable,
  territory: Territory,
  corrections?: LocalCorrections,
): PreparedPlaces {
  const journal = new ProblemJournal();
  for (const {place, problems} of read.kept) journal.note(place, problems.filter(isStillTrue));
  const rows = read.kept.map(({place}) => place);
  const corrected = corrections?.beforeMerging(withShortIds(rows)) ?? rows;
  const {located, lost} = locateAll(corrected, communes, journal);
  const {places: merged, merges} = mergeDuplicates(located);
  const distinct = withShortIds(sorted(merged));
  const places = (corrections ? correctedLast(distinct, corrections, communes) : distinct).filter(
    territory.holds,
  );
  for (const {place, problem} of checkPlaces(places, communes)) journal.note(place, [problem]);

  const within = located.filter(territory.holds);
  const nowhere = lost.filter(territory.mayHold);
  const unread = read.rejected.filter(territory.mayHold);
  const hidden = (corrections?.hidden ?? []).filter(territory.mayHold);
  const ids = new Set(places.map(recordIdOf));
  const rejected = unread.length + nowhere.length;
  return {
    places,
    problems: [
      ...journal.about([...within, ...places, ...nowhere]),
      ...unread.flatMap(({problems}) => problems),
      ...(corrections?.problems ?? []),
    ],
    merges: merges.filter(({kept}) => ids.has(kept)),
    read: within.length + hidden.length + rejected,
    rejected,
  };
}
