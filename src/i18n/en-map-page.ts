import type {MapPageMessages} from './fr-map-page.js';

/** Words around a map that stands alone. */
export const enMapPage: MapPageMessages = {
  title: 'Digital help on the map',
  under: 'The list is under the map.',
  failed: 'The map could not be loaded. Here is the list.',
  seeList: 'See the list of places',
};
