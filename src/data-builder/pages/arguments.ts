import {parseArgs} from 'node:util';
import {phoneFrom} from '../../domain/record/phone.js';
import {isDay} from '../../sources/published-values.js';
import {misuse, notParsed, webAddress} from '../argument-words.js';
import {parseDepartements, type Selection} from '../departements.js';
import {isUrl} from '../download.js';
import type {Accessibility, AccessibilityState, Site} from './site.js';

/** What `draille-data pages` is asked to do. */
export interface PagesOptions {
  /** Folder or address that holds `v1/`. */
  readonly data: string;
  readonly departements: Selection;
  readonly out: string;
  readonly site: Site;
  /** Export of DILA’s annuaire. */
  readonly mairies?: string;
  /** Milliseconds of silence after which an address is given up. */
  readonly timeout: number;
}

/** Options without which nothing is written, and what each is, for whoever left it out. */
const REQUIRED = {
  data: 'le dossier ou l’adresse des données, écrites par draille-data build',
  departements: 'les départements, par exemple 48,12',
  out: 'le dossier où écrire',
  'site-url': 'l’adresse où seront les pages',
  publisher: 'la mairie ou l’organisme qui publie',
  'publisher-address': 'son adresse postale',
  'publisher-phone': 'son téléphone',
  contact: 'son adresse de courriel',
  director: 'qui est responsable de la publication',
  host: 'le nom, l’adresse et le téléphone de l’hébergeur',
} as const;

const TEXT = {type: 'string'} as const;
/** The options of `draille-data pages`. */
export const OPTIONS = {
  ...(Object.fromEntries(Object.keys(REQUIRED).map((name) => [name, TEXT])) as Record<
    keyof typeof REQUIRED,
    typeof TEXT
  >),
  name: TEXT,
  scripts: TEXT,
  mairies: TEXT,
  timeout: TEXT,
  'accessibility-state': TEXT,
  'accessibility-audit': TEXT,
  'accessibility-date': TEXT,
} as const;

const STATES: readonly AccessibilityState[] = [
  'non-evaluee',
  'non-conforme',
  'partiellement-conforme',
  'totalement-conforme',
];

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS}).values;
  } catch (error) {
    throw notParsed(error);
  }
}
type Values = ReturnType<typeof parsed>;

/** All that is missing is said at once: a notice has many lines, and nobody wants to learn them one by one. */
function complete(values: Values): Record<keyof typeof REQUIRED, string> {
  const names = Object.keys(REQUIRED) as (keyof typeof REQUIRED)[];
  const missing = names.filter((name) => !values[name]?.trim());
  if (missing.length > 0) {
    const list = missing.map((name) => `--${name} (${REQUIRED[name]})`).join(', ');
    throw misuse(`Il manque ${list}.`);
  }
  return Object.fromEntries(names.map((name) => [name, values[name]?.trim() ?? ''])) as Record<
    keyof typeof REQUIRED,
    string
  >;
}

function siteUrl(address: string): URL {
  const url = webAddress(address, '--site-url');
  if (url.search || url.hash) throw misuse('--site-url : donnez une adresse sans « ? » ni « # ».');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function accessibilityFrom(values: Values): Accessibility {
  const {
    'accessibility-state': state = 'non-evaluee',
    'accessibility-audit': audit,
    'accessibility-date': date,
  } = values;
  const known = STATES.find((one) => one === state);
  if (!known) throw misuse(`--accessibility-state : choisissez ${STATES.join(', ')}.`);
  if (date !== undefined && !isDay(date)) throw misuse('--accessibility-date : une date s’écrit AAAA-MM-JJ.');
  if (known !== 'non-evaluee' && !(audit && date)) {
    const what = 'qui a contrôlé le site, quand, et le taux trouvé';
    throw misuse(
      `--accessibility-state ${known} : dites aussi ${what} (--accessibility-audit), et la date de la déclaration (--accessibility-date).`,
    );
  }
  return {state: known, ...(audit && {audit}), ...(date && {date})};
}

function phoneIn(written: string): string {
  const phone = phoneFrom(written);
  if (phone.kind === 'dropped')
    throw misuse(`--publisher-phone : «\u00a0${written}\u00a0» n’est pas un numéro.`);
  return phone.value;
}

const asFolder = (address: string): string => address.replace(/\/?$/, '/');

function siteFrom(values: Values): Site {
  const given = complete(values);
  if (!EMAIL.test(given.contact)) throw misuse('--contact : donnez une adresse de courriel.');
  return {
    url: siteUrl(given['site-url']),
    name: values.name?.trim() || 'Trouver de l’aide avec le numérique',
    publisher: given.publisher,
    address: given['publisher-address'],
    phone: phoneIn(given['publisher-phone']),
    director: given.director,
    host: given.host,
    contact: given.contact,
    accessibility: accessibilityFrom(values),
    ...(values.scripts && {scripts: asFolder(values.scripts)}),
    ...(isUrl(given.data) && {data: asFolder(webAddress(given.data, '--data').href)}),
  };
}

/**
 * Reads the options of `draille-data pages`, that word left out.
 * @throws {BuildError} with status 2 when they do not make sense
 */
export function pagesFrom(args: readonly string[]): PagesOptions {
  const values = parsed(args);
  const {data, departements, out} = complete(values);
  const seconds = Number(values.timeout ?? 60);
  if (!(seconds > 0 && Number.isFinite(seconds))) throw misuse('--timeout : donnez un nombre de secondes.');
  return {
    data,
    departements: parseDepartements(departements),
    out,
    site: siteFrom(values),
    ...(values.mairies && {mairies: values.mairies}),
    timeout: seconds * 1000,
  };
}
