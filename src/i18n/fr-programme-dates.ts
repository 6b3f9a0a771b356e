import {_, readableDay} from './fr-format.js';

/** Words of a programme's dates, which come with them. */
export const frProgrammeDates = {
  none: `Aucune date n’est annoncée pour le moment.`,
  coming: 'Chargement des dates…',
  noneFound: 'Aucune date à venir n’a été trouvée.',
  others: (count: number) => (count === 1 ? 'Voir 1 autre date' : `Voir les ${count} autres dates`),
  /** `where`: « (office.example.fr) » */
  missing: (count: number, _all: number, where: string) =>
    count > 1
      ? `${count} agendas ne répondent pas${where}${_}: il manque peut-être des dates.`
      : `Un agenda ne répond pas${where}${_}: il manque peut-être des dates.`,
  knownOn: (date: string) => `Ces dates sont celles connues le ${readableDay(date)}.`,
  notUpdated: 'Elles n’ont pas pu être mises à jour.',
  updating: 'Mise à jour…',
  partial: `Un agenda n’a pas été lu en entier${_}: il manque peut-être des dates.`,
  unread: (count: number) =>
    count > 1 ? `${count} dates n’ont pas pu être lues.` : '1 date n’a pas pu être lue.',
  retry: 'Réessayer',
};

/** What a language must give for the dates of a programme. */
export type ProgrammeDatesMessages = typeof frProgrammeDates;
