import {_} from './fr-format.js';

/** Words of the search, which come with the first use of the field. */
export const frSearch = {
  suggestions: 'Propositions',
  suggestionsCount: (count: number) => (count === 1 ? '1 proposition' : `${count} propositions`),
  nothingTyped: 'Écrivez le nom de votre commune, ou votre code postal.',
  postcodeNeeded: 'Écrivez les cinq chiffres de votre code postal.',
  chooseCommune: (shown: number, rest: number) =>
    rest > 0
      ? `${shown + rest} communes correspondent. Écrivez la suite du nom, ou choisissez parmi les ${shown} premières.`
      : 'Plusieurs communes correspondent. Choisissez la vôtre dans la liste.',
  refineCommune: (count: number) =>
    `${count} communes ont ce code postal${_}: choisir la vôtre, pour des distances justes`,
  maybeCommune: `Ce nom n’est pas connu ici. Est-ce une de ces communes${_}?`,
  noneHere: (commune: string) =>
    `Il n’y a pas de lieu d’aide connu à ${commune}. Les plus proches qui en ont dans ce département${_}:`,
  unknownCommune: (typed: string, departement: string) =>
    `«${_}${typed}${_}» n’est pas une commune connue (${departement}). Vérifiez l’orthographe. Village rattaché à une autre commune${_}? Écrivez le nom de celle-ci, ou le code postal.`,
  unknownPostcode: (postcode: string, departement: string) =>
    `Le code postal ${postcode} n’est pas connu (${departement}). Écrivez le nom de votre commune.`,
  postcodeElsewhere: (postcode: string, departement: string) =>
    `Le code postal ${postcode} n’est pas dans ce département. Cet outil montre${_}: ${departement}.`,
  noDataForPostcode: 'Il n’y a pas de données pour ce code postal. Vérifiez ses cinq chiffres.',
  noListFor: (departement: string, code: string) =>
    `Ce site n’a pas de liste de lieux pour le département ${departement} (${code}).`,
  listFailed:
    'La liste des lieux de ce site n’a pas pu être lue. Essayez plus tard, ou appelez votre mairie.',
  /** After a search that found no list, while that of an earlier one is shown. */
  earlierList: (departement: string) => `La liste plus bas est encore celle d’avant${_}: ${departement}.`,
  alsoIn: (departements: string) => ` Des lieux proches sont dans un autre département${_}: ${departements}.`,

  // Around me
  locating: 'Recherche de votre position…',
  yourPosition: 'votre position',
  /** A position that is known to a few kilometres only. */
  yourPositionWithin: (km: number) => `votre position (connue à ${km}${_}km près)`,
  positionRefused:
    'Votre appareil ne donne pas votre position à cette page. Écrivez plutôt votre commune ou votre code postal.',
  positionTimeout:
    'Votre position n’a pas été trouvée à temps. Essayez de nouveau, ou écrivez votre commune ou votre code postal.',
  positionAbsent:
    'Cet appareil ne sait pas dire où il est. Écrivez plutôt votre commune ou votre code postal.',
  positionElsewhere: (departement: string) =>
    `Vous semblez loin d’ici. Cet outil montre${_}: ${departement}. Écrivez la commune qui vous intéresse.`,
  positionNoData: 'Il n’y a pas de données là où vous êtes. Écrivez plutôt un code postal.',
};

/** What a language must give for the search. */
export type SearchMessages = typeof frSearch;
