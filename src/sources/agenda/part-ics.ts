/* The reader of calendars, with ical.js: a file of its own. */
export {readIcs} from './read-ics.js';
