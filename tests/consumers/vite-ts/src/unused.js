import {ConseillerFinder} from 'draille';

console.log('Nothing of it is used.');
