/* The reader of tables: a file of its own. */
export {readCsv} from './read-csv.js';
