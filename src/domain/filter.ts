import {CRITERIA, groupOf, type Criterion, type CriterionId, type Group} from './criteria.js';
import {namedCriteria} from './named-criteria.js';
import type {Place} from './place.js';

/** Whether a place is open when the visitor wants to come; `undefined` when its hours do not say. */
export type OpenThen = (place: Place) => boolean | undefined;

/** What a visitor asks of places. */
export interface Wanted {
  readonly criteria: ReadonlySet<CriterionId>;
  readonly openThen?: OpenThen | undefined;
}

/** How many places a choice would give, with the other choices as they are; how many do not say. */
export interface Count {
  readonly places: number;
  readonly unknown: number;
}
/** What one criterion would give. */
export interface ChoiceCount extends Count {
  readonly criterion: Criterion;
}

const NO = 0;
const YES = 1;
const UNKNOWN = 2;

/** Answers of every place to every criterion, made once for a list: each choice of the visitor reads them all. */
export interface CriteriaIndex {
  readonly places: readonly Place[];
  /** Those that are the same everywhere, then those that these places name. */
  readonly criteria: readonly Criterion[];
  readonly answers: ReadonlyMap<CriterionId, Uint8Array>;
  /** What was found for a moment, or for all that is wanted: kept as long as the question itself. */
  readonly kept: WeakMap<OpenThen | Wanted, Uint8Array>;
}

function column(places: readonly Place[], met: OpenThen): Uint8Array {
  const answers = new Uint8Array(places.length);
  places.forEach((place, index) => {
    const answer = met(place);
    answers[index] = answer === undefined ? UNKNOWN : answer ? YES : NO;
  });
  return answers;
}

/** Gives what `filterPlaces` and the counts read. */
export function indexCriteria(places: readonly Place[]): CriteriaIndex {
  const criteria = [...CRITERIA, ...namedCriteria(places)];
  const answers = new Map(criteria.map(({id, met}) => [id, column(places, met)]));
  return {places, criteria, answers, kept: new WeakMap()};
}

function openColumn({places, kept}: CriteriaIndex, openThen: OpenThen): Uint8Array {
  const open = kept.get(openThen) ?? column(places, openThen);
  kept.set(openThen, open);
  return open;
}

/** A group, or the moment: one question each. Those of a manner are each a question of their own. */
type Question = Group | 'moment';
/** One bit for each: which questions a place does not answer. */
const BITS: Readonly<Record<Question, number>> = {
  need: 1,
  person: 2,
  label: 4,
  source: 8,
  moment: 16,
  manner: 32,
};
const NOBODY = new Uint8Array();

/** One question, and the answers of which one is enough. */
type Test = readonly [question: Question, some: readonly Uint8Array[]];

function testsOf(index: CriteriaIndex, {criteria, openThen}: Wanted): Test[] {
  const groups = new Map<Group, Uint8Array[]>();
  const tests: Test[] = openThen ? [['moment', [openColumn(index, openThen)]]] : [];
  for (const id of criteria) {
    // What no place can answer is not passed over: it is answered by none.
    const answers = index.answers.get(id) ?? NOBODY;
    const group = groupOf(id);
    const some = groups.get(group);
    if (group === 'manner') tests.push([group, [answers]]);
    else if (some) some.push(answers);
    else groups.set(group, [answers]);
  }
  return [...tests, ...groups];
}

/** Yes where one of some answers is. */
function anyOf(some: readonly Uint8Array[], length: number): Uint8Array {
  if (some.length === 1 && some[0]) return some[0];
  const any = new Uint8Array(length);
  for (const answers of some) {
    for (let place = 0; place < length; place++) if (answers[place] === YES) any[place] = YES;
  }
  return any;
}

/** For each place, the bits of the questions that it does not answer; a place that does not say does not answer. */
function failures(index: CriteriaIndex, wanted: Wanted): Uint8Array {
  const before = index.kept.get(wanted);
  if (before) return before;
  const {length} = index.places;
  const failed = new Uint8Array(length);
  for (const [question, some] of testsOf(index, wanted)) {
    const bit = BITS[question];
    const answers = anyOf(some, length);
    for (let place = 0; place < length; place++) {
      if (answers[place] !== YES) failed[place] = (failed[place] ?? 0) | bit;
    }
  }
  index.kept.set(wanted, failed);
  return failed;
}

/** Places that answer all that is wanted. A place that does not say does not answer. */
export function filterPlaces(index: CriteriaIndex, wanted: Wanted): readonly Place[] {
  if (wanted.criteria.size === 0 && !wanted.openThen) return index.places;
  const failed = failures(index, wanted);
  return index.places.filter((_, place) => failed[place] === 0);
}

function countWithin(answers: Uint8Array, failed: Uint8Array, own: number): Count {
  let places = 0;
  let unknown = 0;
  for (let place = 0; place < failed.length; place++) {
    if (((failed[place] ?? 0) & ~own) !== 0) continue;
    const answer = answers[place];
    if (answer === YES) places++;
    else if (answer === UNKNOWN) unknown++;
  }
  return {places, unknown};
}

/** For each criterion of the index, in its order, how many places it would leave if it were chosen. */
export function countChoices(index: CriteriaIndex, wanted: Wanted): ChoiceCount[] {
  const failed = failures(index, wanted);
  return index.criteria.map((criterion) => {
    const {id, group} = criterion;
    // In a group where one is enough, a choice does not narrow another of its own group.
    const own = group === 'manner' ? 0 : BITS[group];
    return {criterion, ...countWithin(index.answers.get(id) ?? NOBODY, failed, own)};
  });
}

/** How many places would be open at a moment, whatever moment is wanted now. */
export function countOpen(index: CriteriaIndex, wanted: Wanted, openThen: OpenThen): Count {
  return countWithin(openColumn(index, openThen), failures(index, wanted), BITS.moment);
}

/** A field that fewer places than this share fill is no use to choose by. */
const ENOUGH = 0.2;

/**
 * Criteria worth offering: enough places of the territory say, and at least one says yes. A label is written only where
 * there is one: one place is enough.
 */
export function offeredCriteria({places, criteria, answers}: CriteriaIndex): ReadonlySet<CriterionId> {
  const offered = criteria.filter(({id, group}) => {
    const all = answers.get(id) ?? NOBODY;
    if (!all.includes(YES)) return false;
    if (group === 'label') return true;
    const known = all.reduce((count, answer) => count + Number(answer !== UNKNOWN), 0);
    return known >= places.length * ENOUGH;
  });
  return new Set(offered.map(({id}) => id));
}
