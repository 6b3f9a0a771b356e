/*
 * An event in the visitor's own calendar: what the agenda loads with the first that is kept.
 */
export {calendarFile} from './calendar-file.js';
export {download} from './download.js';
