import {define} from '../define.js';
import {AtelierAgenda} from './atelier-agenda.js';

define('atelier-agenda', AtelierAgenda);

// So that TypeScript knows the tag wherever it is registered: it leaves an import without types out of its declarations.
export type {AtelierAgenda} from './atelier-agenda.js';
