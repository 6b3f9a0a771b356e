import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {departementOf} from '../../src/domain/geography.js';
import {CMS_LIST, type Cms} from './cms.js';
import {ASKED_APART} from './knob-words.js';
import {wholeAddress} from './typed-address.js';
import {phoneNumber} from './typed-phone.js';
import {WIDGETS} from './widgets.js';

/** Everything that somebody has chosen. */
export interface Choice {
  /** Tag of the widget. */
  readonly widget: string;
  /** Code of the département; empty where the visitor is asked. */
  readonly departement: string;
  /** INSEE codes; none for the whole département. */
  readonly communes: readonly string[];
  /** Other attributes, by name; an empty value is a flag. */
  readonly options: Readonly<Record<string, string>>;
  /** `#7a1f3d`, or empty for the widget’s own. */
  readonly accent: string;
  readonly lang: '' | 'en';
  readonly cms: Cms;
  /** Whether the files are those of the site of this page, or a folder on one’s own host. */
  readonly hosting: 'here' | 'ours';
  /** Address of that folder, as it was typed; empty as long as it is not known. */
  readonly files: string;
  /** Address of the page that a printed sheet leads to, as it was typed. */
  readonly page: string;
  /** Telephone number that the sheet gives, as it was typed. */
  readonly phone: string;
}

export const NEW_CHOICE: Choice = {
  widget: 'conseiller-finder',
  departement: '',
  communes: [],
  options: {},
  accent: '',
  lang: '',
  cms: 'wordpress',
  hosting: 'here',
  files: '',
  page: '',
  phone: '',
};

/** Names in an address, of what is not an attribute. */
const KEYS = {
  widget: 'outil',
  departement: 'ou',
  communes: 'communes',
  accent: 'couleur',
  lang: 'langue',
  cms: 'site',
  files: 'fichiers',
  page: 'page',
  phone: 'telephone',
} as const;
const HOSTING = 'hebergement';
const OURS = 'chez-nous';
const OPTION = 'opt-';

/** The whole address that an address says; empty where it is none. */
function addressIn(written: string): string {
  const understood = wholeAddress(written);
  return 'value' in understood ? understood.value : '';
}

/** What follows the `#` for a choice: only what differs from a new one. */
export function fragmentOf(choice: Choice): string {
  const words = new URLSearchParams();
  if (choice.hosting === 'ours') words.set(HOSTING, OURS);
  for (const [name, key] of Object.entries(KEYS)) {
    const value = String(choice[name as keyof typeof KEYS]);
    if (name === 'files' && choice.hosting === 'here') continue;
    if (value !== String(NEW_CHOICE[name as keyof typeof KEYS])) words.set(key, value);
  }
  for (const name of Object.keys(choice.options).sort()) words.set(OPTION + name, choice.options[name] ?? '');
  return words.toString();
}

function optionsIn(words: URLSearchParams): Record<string, string> {
  const named = [...words].filter(([key]) => key.startsWith(OPTION));
  const options = named.map(([key, value]) => [key.slice(OPTION.length), value] as const);
  // An address that somebody else wrote sets options and nothing more: no handler, no attribute of every element.
  return Object.fromEntries(
    options.filter(
      ([name]) =>
        /^[a-z][a-z-]*$/.test(name) && !/^(on|style|data-)/.test(name) && !ASKED_APART.includes(name),
    ),
  );
}

/** The choice that a fragment says; what it says wrongly is as if it were not said. */
export function choiceIn(fragment: string): Choice {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const said = (key: string): string => words.get(key) ?? '';
  const departement = DEPARTEMENTS.has(said(KEYS.departement)) ? said(KEYS.departement) : '';
  const communes = said(KEYS.communes)
    .split(',')
    .filter((code) => /^(\d{2}|2[AB])\d{3}$/.test(code) && departementOf(code) === departement);
  const files = addressIn(said(KEYS.files));
  return {
    widget: WIDGETS.find(({tag}) => tag === said(KEYS.widget))?.tag ?? NEW_CHOICE.widget,
    departement,
    communes,
    options: optionsIn(words),
    accent: /^#[\da-f]{6}$/i.test(said(KEYS.accent)) ? said(KEYS.accent) : '',
    lang: said(KEYS.lang) === 'en' ? 'en' : '',
    cms: CMS_LIST.find(({id}) => id === said(KEYS.cms))?.id ?? NEW_CHOICE.cms,
    hosting: files || said(HOSTING) === OURS ? 'ours' : 'here',
    files,
    page: addressIn(said(KEYS.page)),
    phone: 'value' in phoneNumber(said(KEYS.phone)) ? said(KEYS.phone).trim() : '',
  };
}
