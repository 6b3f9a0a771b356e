import {CRITERIA, type Criterion, type CriterionId, type Group} from './criteria.js';
import type {Place} from './place.js';

/** Whether a place is open when the visitor wants to come; `undefined` when its hours do not say. */
export type OpenThen = (place: Place) => boolean | undefined;

/** What a visitor asks of places. */
export interface Wanted {
  readonly criteria: ReadonlySet<CriterionId>;
  readonly openThen?: OpenThen | undefined;
}

/** How many places a choice would give, with the other choices as they are; how many do not say. */
export interface ChoiceCount {
  readonly criterion: Criterion;
  readonly places: number;
  readonly unknown: number;
}

const NO = 0;
const YES = 1;
const UNKNOWN = 2;
/** Groups in which one criterion met is enough. */
const ANY: readonly Group[] = ['need', 'person', 'label'];

/** Answers of every place to every criterion, made once for a list: each choice of the visitor reads them all. */
export interface CriteriaIndex {
  readonly places: readonly Place[];
  readonly answers: ReadonlyMap<CriterionId, Uint8Array>;
}

/** Gives what `filterPlaces` and `countChoices` read. */
export function indexCriteria(places: readonly Place[]): CriteriaIndex {
  const answer = (met: boolean | undefined): number => (met === undefined ? UNKNOWN : met ? YES : NO);
  const answers = CRITERIA.map(
    ({id, met}) => [id, Uint8Array.from(places, (place) => answer(met(place)))] as const,
  );
  return {places, answers: new Map(answers)};
}

/** One question that a place passes or not: a criterion, or several of which one is enough, or the moment. */
interface Test {
  readonly group: Group | 'moment';
  readonly passes: (index: number) => boolean;
}

function testsOf({places, answers}: CriteriaIndex, {criteria, openThen}: Wanted): Test[] {
  const wanted = CRITERIA.filter(({id}) => criteria.has(id));
  const columns = (group: Group): Uint8Array[] =>
    wanted.filter((one) => one.group === group).flatMap(({id}) => answers.get(id) ?? []);
  const tests: Test[] = columns('manner').map((column) => ({
    group: 'manner',
    passes: (index) => column[index] === YES,
  }));
  for (const group of ANY) {
    const some = columns(group);
    if (some.length > 0) tests.push({group, passes: (index) => some.some((column) => column[index] === YES)});
  }
  if (openThen) {
    const open = places.map((place) => openThen(place) === true);
    tests.push({group: 'moment', passes: (index) => open[index] === true});
  }
  return tests;
}

/** Places that answer all that is wanted. A place that does not say does not answer. */
export function filterPlaces(index: CriteriaIndex, wanted: Wanted): readonly Place[] {
  const tests = testsOf(index, wanted);
  return tests.length === 0
    ? index.places
    : index.places.filter((_, position) => tests.every(({passes}) => passes(position)));
}

/** For each criterion, how many places it would leave if it were chosen, in the order of `CRITERIA`. */
export function countChoices(index: CriteriaIndex, wanted: Wanted): ChoiceCount[] {
  const tests = testsOf(index, wanted);
  const open = new Map<Group, Uint8Array>();
  for (const group of [...ANY, 'manner'] as const) {
    // In a group where one is enough, a choice does not narrow another of its own group.
    const others = group === 'manner' ? tests : tests.filter((test) => test.group !== group);
    open.set(
      group,
      Uint8Array.from(index.places, (_, position) => Number(others.every(({passes}) => passes(position)))),
    );
  }
  return CRITERIA.map((criterion) => {
    const column = index.answers.get(criterion.id) ?? new Uint8Array();
    const within = open.get(criterion.group) ?? new Uint8Array();
    let places = 0;
    let unknown = 0;
    column.forEach((answer, position) => {
      if (!within[position]) return;
      if (answer === YES) places++;
      else if (answer === UNKNOWN) unknown++;
    });
    return {criterion, places, unknown};
  });
}

/** A field that fewer places than this share fill is no use to choose by. */
const ENOUGH = 0.2;

/** Criteria worth offering: enough places of the territory say, and at least one says yes. */
export function offeredCriteria({places, answers}: CriteriaIndex): ReadonlySet<CriterionId> {
  const offered = [...answers].filter(([, column]) => {
    const known = column.reduce((count, answer) => count + Number(answer !== UNKNOWN), 0);
    return column.includes(YES) && known >= places.length * ENOUGH;
  });
  return new Set(offered.map(([id]) => id));
}
