import {_} from './fr-format.js';

/** Words of the search of a contact, which come with its first use. */
export const frProgrammeContact = {
  nothingTyped: 'Écrivez le nom de votre commune, ou votre code postal.',
  postcodeNeeded: 'Écrivez les cinq chiffres de votre code postal.',
  forCommune: (where: string) => `Pour ${where}, voici qui appeler.`,
  several: (shown: number, rest: number) =>
    rest > 0
      ? `${shown + rest} communes correspondent. Écrivez la suite du nom, ou choisissez parmi les ${shown} premières.`
      : 'Plusieurs communes correspondent. Choisissez la vôtre dans la liste.',
  maybe: `Ce nom n’est pas connu ici. Est-ce une de ces communes${_}?`,
  choices: 'Communes',
  unknown: (typed: string) =>
    `«${_}${typed}${_}» n’est pas une commune connue ici. Vérifiez l’orthographe, ou écrivez votre code postal.`,
  elsewhere: (postcode: string) =>
    `Le code postal ${postcode} n’est pas connu ici. Écrivez le nom de votre commune, ou regardez tous les contacts.`,
  none: (where: string) => `Aucun contact n’est indiqué pour ${where}. Regardez tous les contacts.`,
  failed: 'La liste des communes n’a pas pu être chargée. Réessayez, ou regardez tous les contacts.',
};

/** What a language must give for the search of a contact. */
export type ProgrammeContactMessages = typeof frProgrammeContact;
