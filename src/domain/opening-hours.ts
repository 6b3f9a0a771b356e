export {parseOpeningHours} from './opening-hours/parse.js';
export {weekIntervals} from './opening-hours/week-intervals.js';
export {datesOfSomeWeeks, weekHabits, type WeekHabit} from './opening-hours/week-habits.js';
export {dayIntervals, type DayHours, type Holidays} from './opening-hours/day-intervals.js';
export {openingStatus, type OpeningContext, type OpeningStatus} from './opening-hours/opening-status.js';
export type {Interval, OpeningHours} from './opening-hours/rule.js';
