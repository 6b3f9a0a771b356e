import {define} from '../define.js';
import {ConseillerMap} from './conseiller-map.js';

define('conseiller-map', ConseillerMap);
