import {enPrint} from './en-print.js';
import type {TakeAwayMessages} from './fr-take-away.js';

/** The words for taking a place away, in English. */
export const enTakeAway: TakeAwayMessages = {
  title: 'Take this information with you',
  newTab: '(new tab)',

  // The way there
  itinerary: 'Directions',
  chooseMap: 'Choose a map. It opens in a new tab. Its site will know where you are going.',
  maps: {openStreetMap: 'OpenStreetMap', google: 'Google Maps', apple: 'Apple Maps'},
  toAddress: 'The exact spot is not known. The directions look for the address.',
  toCommune: (commune) => `The exact spot is not known. The directions lead to ${commune}.`,

  // Copy
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'It could not be copied.',
  copyThis: 'Copy this text',

  // Send to a relative
  send: 'Send to someone',
  sms: 'By text message',
  mail: 'By e-mail',
  share: 'Share…',
  subject: (name) => `Help with digital matters: ${name}`,
  intro: 'Here is a place that helps with digital matters:',
  shareFailed: 'It could not be shared. Try another way.',

  // The code to photograph
  code: 'Code to photograph',
  codeOf: (name) => `Code to photograph: ${name}`,
  codeHolds: {
    link: 'Photograph it with a phone. It opens the page of this place.',
    phone: 'Photograph it with a phone. It offers to call this place.',
    text: 'Photograph it with a phone. It holds the name and address of this place.',
  },
  codeFailed: 'The code could not be shown. Check the connection, then try again.',

  // Print
  print: 'Print',
  printFailed: 'It could not be printed. Check the connection, then try again.',

  // The place in plain text
  hours: 'Opening hours',
  more: 'Page of this place:',
  label: (name, value) => `${name}: ${value}`,

  paper: enPrint,
};
