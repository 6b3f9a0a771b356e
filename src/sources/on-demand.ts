/* Sources that few pages use, with the readers that they need: a file of their own, loaded when one is asked for. */
export {tableSource} from './table-source.js';
export {tabularSource} from './tabular-source.js';
