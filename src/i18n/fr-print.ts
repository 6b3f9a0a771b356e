import {_, readableDay} from './fr-format.js';

/** The words of what is printed, in French. */
export const frPrint = {
  /** What is told before an address, a number or a site that is not the place's own telephone. */
  contacts: {
    call: `Téléphone${_}:`,
    'call-mairie': `Téléphone de la mairie${_}:`,
    write: `Courriel${_}:`,
    visit: `Site internet${_}:`,
    book: `Rendez-vous en ligne${_}:`,
  },
  hours: 'Horaires',
  permanences: 'Permanences',
  labels: 'Programmes et labels',
  printed: (date: string) =>
    `Imprimé le ${readableDay(date)}. Les horaires peuvent changer${_}: renseignez-vous avant de venir.`,
  code: 'Fiche de ce lieu, à photographier avec un téléphone',
};

/** What a language must give for what is printed. */
export type PrintMessages = typeof frPrint;
