import {define} from '../define.js';
import {ConseillerMap} from './conseiller-map.js';

define('conseiller-map', ConseillerMap);

// So that TypeScript knows the tag wherever it is registered: it leaves an import without types out of its declarations.
export type {ConseillerMap} from './conseiller-map.js';
