import {_} from './fr-format.js';

/** Words of a programme's dates, which come with them. */
export const frProgrammeDates = {
  none: `Aucune date n’est annoncée pour le moment.`,
  coming: 'Chargement des dates…',
  /** Feeds that did not answer. */
  partly: (count: number) =>
    count > 1
      ? `${count} agendas ne répondent pas${_}: il manque peut-être des dates.`
      : `Un agenda ne répond pas${_}: il manque peut-être des dates.`,
  retry: 'Réessayer',
};

/** What a language must give for the dates of a programme. */
export type ProgrammeDatesMessages = typeof frProgrammeDates;
