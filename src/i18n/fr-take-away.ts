import {_} from './fr-format.js';
import {frPrint} from './fr-print.js';

/** The words for taking a place away, in French. */
export const frTakeAway = {
  title: 'Emporter ces informations',
  newTab: '(nouvel onglet)',

  // The way there
  itinerary: 'Itinéraire',
  chooseMap: 'Choisissez une carte. Elle s’ouvre dans un nouvel onglet. Son site saura où vous allez.',
  maps: {openStreetMap: 'OpenStreetMap', google: 'Google Maps', apple: 'Plans d’Apple'},
  toAddress: 'L’endroit exact n’est pas connu. L’itinéraire cherche l’adresse.',
  toCommune: (commune: string) => `L’endroit exact n’est pas connu. L’itinéraire mène à ${commune}.`,

  // Copy
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'La copie n’a pas pu se faire.',
  copyThis: 'Copiez ce texte',

  // Send to a relative
  send: 'Envoyer à un proche',
  sms: 'Par SMS',
  mail: 'Par courriel',
  share: 'Partager…',
  subject: (name: string) => `Aide avec le numérique${_}: ${name}`,
  intro: `Voici un lieu qui aide avec le numérique${_}:`,
  shareFailed: 'Le partage n’a pas pu se faire. Essayez autrement.',

  // The code to photograph
  code: 'Code à photographier',
  codeOf: (name: string) => `Code à photographier${_}: ${name}`,
  codeHolds: {
    link: 'Photographiez-le avec un téléphone. Il ouvre la fiche de ce lieu.',
    phone: 'Photographiez-le avec un téléphone. Il propose d’appeler ce lieu.',
    text: 'Photographiez-le avec un téléphone. Il contient le nom et l’adresse de ce lieu.',
  },
  codeFailed: 'Le code n’a pas pu être affiché. Vérifiez la connexion, puis réessayez.',

  // Print
  print: 'Imprimer',
  printFailed: 'L’impression n’a pas pu se faire. Vérifiez la connexion, puis réessayez.',

  // The place in plain text
  hours: 'Horaires',
  more: `Fiche de ce lieu${_}:`,
  /** Names what comes after: `Lundi : 9 h à 12 h`. */
  label: (name: string, value: string) => `${name}${_}: ${value}`,

  paper: frPrint,
};

/** What a language must give for taking a place away. */
export type TakeAwayMessages = typeof frTakeAway;
