import type {MapPageMessages} from './fr-map-page.js';

/** Words around a map that stands alone. */
export const enMapPage: MapPageMessages = {
  title: 'Digital help on the map',
  on: (territory) => ` on the map and in the list under it${territory ? ` (${territory})` : ''}.`,
  seeList: 'See the list of places',
};
