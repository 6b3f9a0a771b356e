import {groupOf, type CriterionId} from '../../../domain/criteria.js';
import {NO_WISHES, type Wishes} from '../../../domain/wishes.js';
import {choiceLabels, momentLabel} from './choice-label.js';
import {at, toggled, without, withPlacesClosedToPublic} from './choose.js';
import type {FilterState} from './choice-view.js';

/** A button, and what the visitor would ask then. */
export interface WayView {
  readonly label: string;
  readonly next: Wishes;
}

/** The choices that are made, each of which can be taken back. */
export interface ActiveView {
  readonly title: string;
  readonly choices: readonly WayView[];
  /** Said after each, for whoever does not see the cross. */
  readonly remove: string;
  /** Where there are several. */
  readonly clear?: WayView;
}

/** What is said when no place answers all the choices, and the ways out of it. */
export interface EmptyView {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly WayView[];
  readonly clear: WayView;
}

/** Out of its group, a producer is told from a programme of the same name. */
function labelsFor(state: FilterState): (id: CriterionId) => string {
  const labelOf = choiceLabels(state.filter.criteria(state), state);
  return (id) => (groupOf(id) === 'source' ? state.words.from(labelOf(id)) : labelOf(id));
}

/** Gives the choices that are made, in the order in which they were. */
export function activeView(state: FilterState): ActiveView {
  const {wishes, words} = state;
  const {criteria, moment, withoutPublic} = wishes;
  const labelOf = labelsFor(state);
  const choices: WayView[] = [
    ...[...criteria].map((id) => ({label: labelOf(id), next: toggled(wishes, id)})),
    ...(moment ? [{label: momentLabel(moment, words), next: at(wishes)}] : []),
    ...(withoutPublic
      ? [{label: words.withoutPublicChosen, next: withPlacesClosedToPublic(wishes, false)}]
      : []),
  ];
  return {
    title: words.active,
    choices,
    remove: words.remove,
    ...(choices.length > 1 && {clear: {label: words.clear, next: NO_WISHES}}),
  };
}

/**
 * Choices that go out together: in a group where one is enough, taking one of several away would only narrow what is
 * found.
 */
function together(criteria: ReadonlySet<CriterionId>): CriterionId[][] {
  const groups = new Map<string, CriterionId[]>();
  for (const id of criteria) {
    const group = groupOf(id);
    const key = group === 'manner' ? id : group;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
}

/** Gives what to say when no place answers, with what would be found without each choice, the most first. */
export function emptyView(state: FilterState): EmptyView {
  const {filter, wishes, words} = state;
  const labelOf = labelsFor(state);
  const fewer = [
    ...together(wishes.criteria).map((ids) => ({labels: ids.map(labelOf), next: without(wishes, ids)})),
    ...(wishes.moment ? [{labels: [momentLabel(wishes.moment, words)], next: at(wishes)}] : []),
  ];
  const ways = fewer
    .map(({labels, next}) => ({labels, next, count: filter.apply({...state, wishes: next}).length}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
  return {
    title: words.emptyTitle,
    text: ways.length > 0 ? words.emptyText : words.emptyTextAll,
    ways: ways.map(({labels, next, count}) => ({label: words.without(labels, count), next})),
    clear: {label: words.clear, next: NO_WISHES},
  };
}
