import {_} from './fr-format.js';

/** Words of the map, which come with it. */
export const frMap = {
  title: 'Carte des lieux',
  hide: 'Fermer la carte',
  skip: 'Passer la carte',
  end: 'Fin de la carte',
  /** Name of the map itself, for whoever hears it. */
  keys: `Carte${_}: les flèches la déplacent, plus et moins l’agrandissent et la réduisent.`,
  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  move: 'Déplacer la carte',
  north: 'Nord',
  south: 'Sud',
  west: 'Ouest',
  east: 'Est',
  all: 'Tout voir',
  fingers: 'Déplacez la carte avec deux doigts.',

  // What is on it
  kinds: {
    'france-services': 'France services',
    'conseiller-numerique': 'Conseiller numérique',
    other: 'Autre lieu d’aide',
  },
  approximate: 'position approximative',
  group: (count: number) => `${count} lieux ici, agrandir la carte pour les voir`,
  groupSeen: (count: number) => `${count} lieux`,
  here: (label: string) => `Distances mesurées d’ici${_}: ${label}`,
  legend: 'Légende',
  notPlaced: (count: number) =>
    count > 1
      ? `${count} lieux ne sont pas sur la carte${_}: leur position n’est pas connue.`
      : `1 lieu n’est pas sur la carte${_}: sa position n’est pas connue.`,

  // One place that was pressed
  sameSpot: (count: number) => `${count} lieux au même endroit`,
  open: 'Voir la fiche',
  of: (name: string) => `de ${name}`,
  close: 'Fermer',
  closeCard: 'le lieu choisi sur la carte',

  // Around what is seen
  zone: 'Chercher dans cette zone',
  zoneCentre: 'le centre de la carte',
  leaveZone: 'Ne plus chercher dans cette zone',
  emptyZone: 'Il n’y a pas de lieu dans cette zone. Réduisez la carte, ou déplacez-la.',

  // The ground
  limits: `Limites${_}: IGN, INSEE.`,
  tiles: (host: string) =>
    `Le plan détaillé vient de ${host}, qui saura que votre appareil en demande les images.`,
  showTiles: 'Afficher le plan détaillé',
  hideTiles: 'Revenir à la carte simple',
  tilesFailed: 'Le plan détaillé n’est pas venu. Voici la carte simple.',
};

/** What a language must give for the map. */
export type MapMessages = typeof frMap;
