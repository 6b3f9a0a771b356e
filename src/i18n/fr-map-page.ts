/** Words around a map that stands alone. */
export const frMapPage = {
  title: 'L’aide au numérique sur la carte',
  /** After how many places there are, and where. */
  under: 'La liste est sous la carte.',
  failed: 'La carte n’a pas pu être chargée. Voici la liste.',
  seeList: 'Voir la liste des lieux',
};

/** What a language must give for a map that stands alone. */
export type MapPageMessages = typeof frMapPage;
