import {define} from '../define.js';
import {ConseillerFinder} from './conseiller-finder.js';

define('conseiller-finder', ConseillerFinder);

// So that TypeScript knows the tag wherever it is registered: it leaves an import without types out of its declarations.
export type {ConseillerFinder} from './conseiller-finder.js';
