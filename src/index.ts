export {AtelierAgenda} from './elements/atelier-agenda/atelier-agenda.js';
export {ConseillerMap} from './elements/conseiller-map/conseiller-map.js';
export {ConseillerFinder} from './elements/conseiller-finder/conseiller-finder.js';
export {PanelInfo} from './elements/panel-info/panel-info.js';
