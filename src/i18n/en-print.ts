import {readableDay} from './en-format.js';
import type {PrintMessages} from './fr-print.js';

/** The words of what is printed, in English. */
export const enPrint: PrintMessages = {
  contacts: {
    call: 'Telephone:',
    'call-mairie': 'Telephone of the town hall:',
    write: 'E-mail:',
    visit: 'Website:',
    book: 'Book online:',
  },
  hours: 'Opening hours',
  permanences: 'Regular sessions',
  labels: 'Programmes and labels',
  printed: (date) => `Printed on ${readableDay(date)}. Opening hours may change: ask before you come.`,
  code: 'This place, to photograph with a phone',
};
