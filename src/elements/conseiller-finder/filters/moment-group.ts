import {civilDate, dayNumber} from '../../../domain/civil-date.js';
import type {Count} from '../../../domain/filter.js';
import type {Moment} from '../../../domain/opening-moment.js';
import {timeZoneOf, wallClock} from '../../../domain/time-zone.js';
import type {Wishes} from '../../../domain/wishes.js';
import {momentLabel} from './choice-label.js';
import {counted, type ChoiceView, type FilterState} from './choice-view.js';
import {at, isSameMoment} from './choose.js';
import type {Asked} from './filter.js';

/** The day of one's own. */
export interface DayView {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly min: string;
  readonly next: (date: string) => Wishes;
  readonly cleared: Wishes;
}

/** When one wants to come. */
export interface MomentGroup {
  readonly id: 'moment';
  readonly legend: string;
  readonly choices: readonly ChoiceView[];
  readonly day: DayView;
}

const today = ({now, departement}: Asked): string => wallClock(now, timeZoneOf(departement)).date;

/** Hours are worth choosing by where some place says when it is open. */
export const hasHours = ({places}: Asked): boolean => places.some(({hours}) => hours !== undefined);

function momentView(moment: Moment, label: string, count: Count, state: FilterState): ChoiceView {
  const {wishes} = state;
  const checked = isSameMoment(moment, wishes.moment);
  return {id: moment.kind, label, ...counted(count, checked, state), next: at(wishes, moment)};
}

/** Tomorrow to begin with, and then the day that is chosen. */
function otherDay(state: FilterState): {date: string; chosen: boolean} {
  const {moment} = state.wishes;
  if (moment?.kind === 'day') return {date: moment.date, chosen: true};
  return {date: civilDate(dayNumber(today(state)) + 1), chosen: false};
}

/** Gives the moments, of which one is chosen. */
export function momentGroup(open: (moment: Moment) => Count, state: FilterState): MomentGroup {
  const {words, wishes} = state;
  const kinds = (['now', 'today', 'saturday'] as const).map((kind) => ({kind}));
  const {date, chosen} = otherDay(state);
  const day: Moment = {kind: 'day', date};
  return {
    id: 'moment',
    legend: words.groups.moment,
    choices: [
      {id: 'any', label: words.any, checked: !wishes.moment, impossible: false, next: at(wishes)},
      ...kinds.map((moment) => momentView(moment, momentLabel(moment, words), open(moment), state)),
      // Its count is that of a day: before one is chosen, there is nothing to count.
      chosen
        ? momentView(day, words.anotherDay, open(day), state)
        : {id: 'day', label: words.anotherDay, checked: false, impossible: false, next: at(wishes, day)},
    ],
    day: {
      label: words.whichDay,
      value: chosen ? date : '',
      min: today(state),
      next: (other) => at(wishes, {kind: 'day', date: other}),
      cleared: at(wishes),
    },
  };
}

/** Gives « open today » as something to check: unchecked, whatever moment will do. */
export function todayView(open: (moment: Moment) => Count, state: FilterState): ChoiceView {
  const view = momentView({kind: 'today'}, state.words.today, open({kind: 'today'}), state);
  return view.checked ? {...view, next: at(state.wishes)} : view;
}
