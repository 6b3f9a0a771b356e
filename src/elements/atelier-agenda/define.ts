import {define} from '../define.js';
import {AtelierAgenda} from './atelier-agenda.js';

define('atelier-agenda', AtelierAgenda);
