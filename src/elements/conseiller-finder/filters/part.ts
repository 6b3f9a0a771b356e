/*
 * What the visitor looks for: what the finder loads with the first choice that is asked for.
 */
export {frFilters as words} from '../../../i18n/fr-filters.js';
export {activeTemplate, emptyTemplate} from './active-template.js';
export {activeView, emptyView, type ActiveView, type EmptyView, type WayView} from './active-view.js';
export type {ChoiceView, FilterState} from './choice-view.js';
export {Filter, type Asked, type Counted} from './filter.js';
export {filterTemplate, quickTemplate, type FilterProps} from './filter-template.js';
export {filterView, type FilterView, type GroupView} from './filter-view.js';
export type {DayView} from './moment-group.js';
export {filtersStyles as styles} from './filters.styles.js';
export {lostLabels, presetWishes, type PresetAttributes, type Presets} from './presets.js';
