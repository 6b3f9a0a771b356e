import {startOnce} from './start.js';

startOnce(import.meta.url);
