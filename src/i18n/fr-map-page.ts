/** Words around a map that stands alone. */
export const frMapPage = {
  title: 'L’aide au numérique sur la carte',
  /** After how many places, which are said in bold. */
  on: (territory: string) =>
    ` sur la carte et dans la liste qui la suit${territory ? ` (${territory})` : ''}.`,
  failed: 'La carte n’a pas pu être chargée. Voici la liste.',
  seeList: 'Voir la liste des lieux',
};

/** What a language must give for a map that stands alone. */
export type MapPageMessages = typeof frMapPage;
