import type {Place} from '../domain/place.js';
import {matchOf, recordIdOf, sortedCandidates, type Candidate, type Match} from './duplicates-match.js';
import {mergedPlace} from './duplicates-merge.js';

/** Rows of one place made into one record. Ids are those published (`details.recordId`). */
export interface Merge {
  /** Id of the merged record: the ids of all its rows, sorted, joined with `__`. */
  readonly kept: string;
  /** Ids of the rows that it is made of. */
  readonly absorbed: readonly string[];
  /** Name that the merged record keeps. */
  readonly name: string;
  readonly commune: string;
  /** The same id twice, the same name and address, or names and addresses that are close. */
  readonly why: Match['why'];
  /** Names of the absorbed rows, in the order of `absorbed`, so that a wrong merge is seen at once. */
  readonly names: readonly string[];
}

interface Pair {
  readonly left: Candidate;
  readonly right: Candidate;
  readonly match: Match;
}

function groupedByMeeting(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const meetings = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const point of candidate.meetings) {
      const present = meetings.get(point);
      if (present) present.push(candidate);
      else meetings.set(point, [candidate]);
    }
  }
  return meetings;
}

const firstMeeting = (a: Candidate, b: Candidate): string | undefined =>
  a.meetings.find((point) => b.meetings.includes(point));

/** Pairs of rows that are one place, the surest first. Only rows that share a meeting point are compared, once. */
function certainPairs(candidates: readonly Candidate[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [point, present] of groupedByMeeting(candidates)) {
    present.forEach((left, rank) => {
      for (const right of present.slice(rank + 1)) {
        if (firstMeeting(left, right) !== point) continue;
        const match = matchOf(left, right);
        if (match) pairs.push({left, right, match});
      }
    });
  }
  return pairs.sort((a, b) => b.match.rank - a.match.rank);
}

/** Rows known to be one place; `why` is the least sure of the reasons for it. */
interface Group {
  readonly members: readonly Candidate[];
  readonly why: Match['why'];
}

/**
 * Groups rows so that all the rows of a group are one place two by two: A like B and B like C is not enough, or a
 * vague row in the middle would join two places.
 */
function groupsOf(pairs: readonly Pair[]): Set<Group> {
  const groups = new Map<Candidate, Group>();
  const sure = new Set(
    pairs.flatMap(({left, right}) => [`${left.key} ${right.key}`, `${right.key} ${left.key}`]),
  );
  for (const {left, right, match} of pairs) {
    const a = groups.get(left)?.members ?? [left];
    const b = groups.get(right)?.members ?? [right];
    if (a === b || !a.every((one) => b.every((other) => sure.has(`${one.key} ${other.key}`)))) continue;
    const group: Group = {members: [...a, ...b], why: match.why};
    for (const member of group.members) groups.set(member, group);
  }
  return new Set(groups.values());
}

function mergeOf({members, why}: Group, {id, name, commune}: Place): Merge {
  const sorted = [...members].sort((a, b) => a.key - b.key);
  return {
    kept: id,
    absorbed: sorted.map((member) => member.id),
    name,
    commune,
    why,
    names: sorted.map((member) => member.place.name),
  };
}

/**
 * Makes one record of the rows that describe one place, and lists what was merged. The order of the rows changes
 * nothing: places come out sorted by id. Two rows with one id but different names stay apart: the caller tells.
 */
export function mergeDuplicates(places: readonly Place[]): {places: Place[]; merges: Merge[]} {
  const candidates = sortedCandidates(places);
  const kept = new Map<Candidate, Place>(candidates.map((candidate) => [candidate, candidate.place]));
  const merges: Merge[] = [];
  for (const group of groupsOf(certainPairs(candidates))) {
    const merged = mergedPlace(group.members.map((member) => member.place));
    for (const member of group.members) kept.delete(member);
    const [first] = group.members;
    if (first) kept.set(first, merged);
    merges.push(mergeOf(group, merged));
  }
  const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return {
    places: [...kept.values()].sort((a, b) => byId(recordIdOf(a), recordIdOf(b))),
    merges: merges.sort((a, b) => byId(a.kept, b.kept)),
  };
}
