import type {CriterionId, Group} from '../../../domain/criteria.js';
import type {ChoiceCount} from '../../../domain/filter.js';
import {NO_WISHES, isNothing, type Wishes} from '../../../domain/wishes.js';
import {choiceLabels} from './choice-label.js';
import {counted, type ChoiceView, type FilterState} from './choice-view.js';
import {toggled, withPlacesClosedToPublic} from './choose.js';
import {hasHours, momentGroup, todayView, type DayView} from './moment-group.js';

/** Choices that go together. Those of one moment exclude each other, and have a day of one's own. */
export interface GroupView {
  readonly id: Group | 'moment';
  readonly legend: string;
  readonly choices: readonly ChoiceView[];
  readonly day?: DayView;
  readonly note?: string;
  /** Unfolded on request, and how many choices are made in it. */
  readonly folded?: {readonly chosen?: string};
}

/** Everything that can be asked, in words. */
export interface FilterView {
  readonly title: string;
  readonly quick: {
    readonly legend: string;
    readonly choices: readonly ChoiceView[];
    readonly more: string;
  };
  readonly groups: readonly GroupView[];
  readonly withoutPublic?: ChoiceView;
  /** Says what the page itself asks. */
  readonly only?: string;
  readonly result: string;
  readonly show: string;
  readonly clear?: {readonly label: string; readonly next: Wishes};
}

const QUICK: readonly CriterionId[] = ['sans-rdv', 'gratuit'];
const ORDER: readonly (Group | 'moment')[] = ['need', 'person', 'moment', 'manner', 'label', 'source'];
/** What stands open: the rest is for whoever looks for it. */
const UNFOLDED: readonly (Group | 'moment')[] = ['need', 'person'];

function criterionView({criterion, ...count}: ChoiceCount, label: string, state: FilterState): ChoiceView {
  const {id} = criterion;
  const checked = state.wishes.criteria.has(id);
  return {id, label, ...counted(count, checked, state), next: toggled(state.wishes, id)};
}

type UnfoldedGroup = Omit<GroupView, 'folded'>;

function folded(group: UnfoldedGroup, {words}: FilterState): GroupView {
  if (UNFOLDED.includes(group.id)) return group;
  const count = group.choices.filter(({checked, id}) => checked && id !== 'any').length;
  return {...group, folded: count > 0 ? {chosen: words.chosen(count)} : {}};
}

/** Gives everything that can be asked, and what each choice would give. */
export function filterView(state: FilterState): FilterView {
  const {filter, wishes, locked = NO_WISHES, words} = state;
  const {places, choices, offered, open, withoutPublic} = filter.count(state);
  const labelOf = choiceLabels(filter.criteria(state), state);
  const shown = choices.filter(
    ({criterion: {id}}) => !locked.criteria.has(id) && (offered.has(id) || wishes.criteria.has(id)),
  );
  const viewOf = (choice: ChoiceCount): ChoiceView =>
    criterionView(choice, labelOf(choice.criterion.id), state);
  const groupOf = (id: Group): UnfoldedGroup => ({
    id,
    legend: words.groups[id],
    choices: shown.filter(({criterion}) => criterion.group === id).map(viewOf),
    ...(id === 'manner' && offered.has('fiche-acces') && {note: words.accessSheetNote}),
  });
  const timed = hasHours(state);
  const groups = ORDER.filter((id) => timed || id !== 'moment')
    .map((id) => (id === 'moment' ? momentGroup(open, state) : groupOf(id)))
    .filter(({choices: some}) => some.length > 0);
  const quickly = shown.filter(({criterion: {id}}) => QUICK.includes(id));
  return {
    title: words.title,
    quick: {
      legend: words.quick,
      choices: [
        ...(timed ? [todayView(open, state)] : []),
        ...QUICK.flatMap((id) => quickly.filter(({criterion}) => criterion.id === id).map(viewOf)),
      ],
      more: words.more,
    },
    groups: groups.map((group) => folded(group, state)),
    ...closedToPublic(withoutPublic, state),
    ...(!isNothing(locked) && {only: words.only([...locked.criteria].map(labelOf).join(', '))}),
    result: words.result(places),
    show: words.show(places),
    ...(!isNothing(wishes) && {clear: {label: words.clear, next: NO_WISHES}}),
  };
}

function closedToPublic(count: number, state: FilterState): Pick<FilterView, 'withoutPublic'> {
  const {wishes, words} = state;
  const checked = wishes.withoutPublic === true;
  if (count === 0 && !checked) return {};
  return {
    withoutPublic: {
      id: 'without-public',
      label: words.withoutPublic(count),
      checked,
      impossible: false,
      next: withPlacesClosedToPublic(wishes, !checked),
    },
  };
}
