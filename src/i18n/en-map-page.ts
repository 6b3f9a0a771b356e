import type {MapPageMessages} from './fr-map-page.js';

/** Words around a map that stands alone. */
export const enMapPage: MapPageMessages = {
  title: 'Digital help on the map',
  on: (territory) => ` on the map and in the list under it${territory ? ` (${territory})` : ''}.`,
  failed: 'The map could not be loaded. Here is the list.',
  seeList: 'See the list of places',
};
