export {ConseillerFinder} from './elements/conseiller-finder/conseiller-finder.js';
export {ConseillerMap} from './elements/conseiller-map/conseiller-map.js';
export type * from './elements/events.js';
export type {TerritoryElement} from './elements/territory-element.js';
