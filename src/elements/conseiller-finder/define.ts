import {define} from '../define.js';
import {ConseillerFinder} from './conseiller-finder.js';

define('conseiller-finder', ConseillerFinder);
