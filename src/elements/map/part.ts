/* The map: a file of its own, with Leaflet, supercluster and their looks, loaded where one is wanted. */
export {MapDesk} from './map-desk.js';
export {mapStyles as styles} from './map.styles.js';
