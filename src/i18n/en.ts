import {enAgendaDates} from './en-agenda-dates.js';
import {enAgendaEvent} from './en-agenda-event.js';
import {enAgenda} from './en-agenda.js';
import {enFilters} from './en-filters.js';
import {enFinder} from './en-finder.js';
import {enMap} from './en-map.js';
import {enMapPage} from './en-map-page.js';
import {enProgramme, enProgrammeContact, enProgrammeDates, enProgrammePanel} from './en-programme.js';
import {enSearch} from './en-search.js';
import {enSheet} from './en-sheet.js';
import {enTakeAway} from './en-take-away.js';
import type {Words} from './words.js';

/** English: every word at once, in one file that only a page in English asks for. */
export const en: Words = {
  lang: 'en',
  finder: enFinder,
  search: enSearch,
  filters: enFilters,
  sheet: enSheet,
  takeAway: enTakeAway,
  map: enMap,
  mapPage: enMapPage,
  agenda: {around: enAgenda, dates: enAgendaDates, event: enAgendaEvent},
  programme: enProgramme,
  programmePanel: enProgrammePanel,
  programmeContact: enProgrammeContact,
  programmeDates: enProgrammeDates,
};
