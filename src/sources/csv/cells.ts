import {dialledPhone} from '../../domain/dialled-phone.js';
import {fold} from '../../domain/fold.js';
import {departementCode} from '../../domain/geography.js';
import {emailsIn} from '../../domain/record/email.js';
import {isWebAddress} from '../published-values.js';
import {dayOf, hoursOf, momentOf, timeOf} from './moments.js';

/** What a cell is expected to hold. */
export type CellKind =
  | 'text'
  | 'texts'
  | 'web'
  | 'file'
  | 'day'
  | 'moment'
  | 'time'
  | 'hours'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'communes'
  | 'epci'
  | 'departements'
  | 'feeds'
  | 'offer'
  | 'status'
  | 'number'
  | 'sign-up';

/** Words that people write for each kind of offer, folded. */
const OFFERS: Readonly<Record<string, readonly string[]>> = {
  diagnostic: ['diagnostic', 'diagnostique', 'bilan', 'audit', 'etat des lieux'],
  rdv: ['rdv', 'rendez vous', 'entretien', 'conseil', 'conseil individuel', 'accompagnement'],
  atelier: ['atelier', 'ateliers', 'atelier collectif'],
  webinaire: ['webinaire', 'webinar', 'visio', 'visioconference', 'conference en ligne'],
  formation: ['formation', 'formations', 'stage', 'cours'],
  ressource: ['ressource', 'ressources', 'guide', 'document', 'video', 'tutoriel'],
};
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  scheduled: ['prevu', 'confirme', 'ouvert', 'scheduled'],
  full: ['complet', 'plein', 'plus de place', 'plus de places', 'full'],
  cancelled: ['annule', 'annulation', 'supprime', 'cancelled'],
  postponed: ['reporte', 'postponed'],
  rescheduled: ['deplace', 'nouvelle date', 'reprogramme', 'rescheduled'],
  'moved-online': ['en ligne', 'passe en ligne', 'moved online'],
};

function wordFor(words: typeof OFFERS, text: string): string | undefined {
  const folded = fold(text).replace(/e$/, '');
  return Object.keys(words).find((code) =>
    words[code]?.some((word) => word === fold(text) || word === folded),
  );
}

/** What nobody may miss: its first word is enough, whatever is said after it. */
const TOLD_AT_ONCE: readonly (string | undefined)[] = ['full', 'cancelled', 'postponed'];

function statusOf(text: string): string | undefined {
  const first = wordFor(STATUSES, fold(text).replace(/ .*/, ''));
  return wordFor(STATUSES, text) ?? (TOLD_AT_ONCE.includes(first) ? first : undefined);
}

/** Every item of a list becomes what it should be, or the list is refused. */
function all(
  text: string,
  separator: RegExp,
  make: (item: string) => string | undefined,
): string[] | undefined {
  const items = text.split(separator).flatMap((item) => item.trim() || []);
  const made = items.flatMap((item) => make(item) ?? []);
  return made.length === items.length ? made : undefined;
}

/** « www. » alone is what people write of an address. */
function webOf(text: string): string | undefined {
  const address = text.replace(/^(?=www\.)/i, 'https://');
  return isWebAddress(address) && !/\s/.test(address) ? address : undefined;
}

const fileOf = (text: string): string | undefined =>
  webOf(text) ?? (/^(?![a-z][a-z\d+.-]*:)\S+$/i.test(text) ? text : undefined);

/** A spreadsheet takes the first zero away. */
const phoneOf = (text: string): string | undefined =>
  dialledPhone(/^[1-9](?:[\s.-]?\d\d){4}$/.test(text) ? `0${text}` : text)
    ? text.replace(/^(?=[1-9](?:[\s.-]?\d\d){4}$)/, '0')
    : undefined;

const postcodeOf = (text: string): string | undefined =>
  /^\d{4,5}$/.exec(text.replace(/\s/g, ''))?.[0].padStart(5, '0');
const inseeOf = (text: string): string | undefined =>
  /^\d[\dAB]\d{3}$/i.exec(text.padStart(5, '0'))?.[0].toUpperCase();
const sirenOf = (text: string): string | undefined => /^\d{9}$/.exec(text.replace(/\s/g, ''))?.[0];

const emailOf = (text: string): string | undefined => emailsIn(text)[0];

function signUpOf(text: string): object | undefined {
  const link = webOf(text);
  const email = emailOf(text);
  const phone = phoneOf(text);
  if (link) return {type: 'link', value: link};
  if (email) return {type: 'email', value: email};
  return phone ? {type: 'phone', value: phone} : undefined;
}

const LIST = /[;|\n]/;
/** Between codes, which hold neither commas nor spaces. */
const CODES = /[\s,;|]+/;

const READERS: Readonly<Record<CellKind, (text: string) => unknown>> = {
  text: (text) => text,
  // By commas where nothing else parts them.
  texts: (text) => all(text, LIST.test(text) ? LIST : /,/, (item) => item),
  web: webOf,
  file: fileOf,
  day: dayOf,
  moment: momentOf,
  time: timeOf,
  hours: hoursOf,
  postcode: postcodeOf,
  phone: phoneOf,
  email: emailOf,
  communes: (text) => all(text, CODES, inseeOf),
  epci: (text) => all(text, LIST.test(text) || text.includes(',') ? /[,;|\n]/ : /\s+(?=\d{9})/, sirenOf),
  departements: (text) => all(text, CODES, departementCode),
  feeds: (text) => all(text, /\s+/, (item) => item),
  offer: (text) => wordFor(OFFERS, text),
  status: statusOf,
  number: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  'sign-up': (text) => {
    const one = signUpOf(text);
    return one && [one];
  },
};

/** What may be as long as somebody writes it; one thing alone never is, and would hold the page up. */
const OF_ANY_LENGTH: readonly CellKind[] = ['text', 'texts', 'communes', 'epci', 'departements', 'feeds'];
const LONGEST = 2000;

/** Gives what a cell says, as the JSON file writes it; `undefined` when it is not what is expected there. */
export const cellValue = (text: string, kind: CellKind): unknown =>
  text.length > LONGEST && !OF_ANY_LENGTH.includes(kind) ? undefined : READERS[kind](text);
