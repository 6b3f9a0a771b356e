/* The reader of RSS and Atom: a file of its own. */
export {readRss} from './read-rss.js';
