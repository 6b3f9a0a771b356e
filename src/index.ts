export {ConseillerFinder} from './elements/conseiller-finder/conseiller-finder.js';
