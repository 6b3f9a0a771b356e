import type {MapMessages} from './fr-map.js';

/** Words of the map. */
export const enMap: MapMessages = {
  title: 'Map of the places',
  hide: 'Close the map',
  skip: 'Skip the map',
  end: 'End of the map',
  keys: 'Map: arrow keys move it, plus and minus zoom in and out.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  move: 'Move the map',
  north: 'North',
  south: 'South',
  west: 'West',
  east: 'East',
  all: 'See everything',
  fingers: 'Move the map with two fingers.',

  kinds: {
    'france-services': 'France services',
    'conseiller-numerique': 'Conseiller numérique (digital helper)',
    other: 'Other place that helps',
  },
  approximate: 'approximate position',
  group: (count) => `${count} places here, zoom in to see them`,
  groupSeen: (count) => `${count} places`,
  here: (label) => `Distances are measured from here: ${label}`,
  legend: 'Key',
  notPlaced: (count) =>
    count > 1
      ? `${count} places are not on the map: their position is not known.`
      : '1 place is not on the map: its position is not known.',

  sameSpot: (count) => `${count} places at the same spot`,
  open: 'See the details',
  of: (name) => `of ${name}`,
  close: 'Close',
  closeCard: 'the place chosen on the map',

  zone: 'Search in this area',
  zoneCentre: 'the centre of the map',
  leaveZone: 'Stop searching in this area',
  emptyZone: 'There is no place in this area. Zoom out, or move the map.',

  limits: 'Boundaries: IGN, INSEE.',
  tiles: (host) =>
    `The detailed map comes from ${host}, which will know that your device asks for its images.`,
  showTiles: 'Show the detailed map',
  hideTiles: 'Back to the plain map',
  tilesFailed: 'The detailed map did not come. Here is the plain one.',
};
