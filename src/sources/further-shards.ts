/* Readers of the files that the list does without: a file of their own, loaded with the first of them. */
export {unpackCommunes} from './communes-shard.js';
export {unpackContours} from './contours-shard.js';
export {unpackDepartements} from './departements-file.js';
export {unpackDetails} from './details-shard.js';
