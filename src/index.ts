export {AtelierAgenda} from './elements/atelier-agenda/atelier-agenda.js';
export {ConseillerFinder} from './elements/conseiller-finder/conseiller-finder.js';
export {ConseillerMap} from './elements/conseiller-map/conseiller-map.js';
export {PanelInfo} from './elements/panel-info/panel-info.js';
export type * from './elements/events.js';
export type {TerritoryElement} from './elements/territory-element.js';
