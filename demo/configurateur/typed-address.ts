/** What is understood of what somebody typed: a value, said back where it is not what was typed, or why it is none. */
export type Understood = {readonly value: string; readonly remark?: string} | {readonly problem: string};

/** What an address may be of: one’s own places, one’s own calendars, a programme, a page to link to. */
export type AddressOf = 'places' | 'feeds' | 'programme' | 'link';

const NOT_WHOLE =
  'Cette adresse n’est pas comprise : écrivez-la en entier, comme https://www.votre-commune.fr/aide';
const NOT_DATA =
  'Cette adresse n’est pas comprise : écrivez-la en entier (https://www.votre-commune.fr/lieux.csv), ou depuis la racine de votre site (/lieux.csv).';
const ONE_ONLY = 'Une seule adresse, sans espace.';
const NOT_MAIL =
  'Cette adresse électronique n’est pas comprise : elle a un @ et un point, comme accueil@votre-commune.fr';

/** Forms of their own, which are no address of the web. */
const SHORT: Readonly<Record<AddressOf, RegExp | undefined>> = {
  places: /^tabular:[\w-]+$/,
  feeds: /^(openagenda:\d+|webcals?:\/\/[^/]+\/.*)$/i,
  programme: undefined,
  link: undefined,
};
const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?=[/?#]|$)/iu;
const FILE = /\.(csv|json|ics|xml|rss|atom|html?|php|txt)$/i;
/** Signs that browsers leave out of an address or turn round: they would hide where it leads. */
const HIDING = /[\\\p{Cc}]/u;

/** Whether it begins with the name of a host, as in a letterhead: « lieux.csv » is a file, « mairie.fr » is not. */
function beginsWithHost(typed: string): boolean {
  const host = HOST.exec(typed)?.[0];
  return host !== undefined && (/^www\./i.test(host) || !FILE.test(host));
}

/** The address of the web that somebody typed, whole; undefined where it is none. */
function ofTheWeb(typed: string): string | undefined {
  try {
    const url = new URL(typed);
    return /^https?:\/\//i.test(typed) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function completed(typed: string): Understood | undefined {
  const whole = /^\/\/[^/]/.test(typed) ? `https:${typed}` : `https://${typed}`;
  const value = beginsWithHost(typed) || whole === `https:${typed}` ? ofTheWeb(whole) : undefined;
  return value === undefined ? undefined : {value, remark: `Compris : ${value}`};
}

/** Understands the whole address of a page or a folder. */
export function wholeAddress(typed: string): Understood {
  const written = typed.trim();
  if (written === '') return {value: ''};
  if (/\s/.test(written)) return {problem: ONE_ONLY};
  if (HIDING.test(written)) return {problem: NOT_WHOLE};
  const value = ofTheWeb(written);
  return value === undefined ? (completed(written) ?? {problem: NOT_WHOLE}) : {value};
}

/** A path is understood from the page that the text is pasted in, which this one is not. */
function relative(written: string): Understood {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return {problem: NOT_DATA};
  const fromRoot = written.startsWith('/');
  if (!fromRoot && !/^\.{1,2}\//.test(written) && !written.includes('/') && !FILE.test(written))
    return {problem: NOT_DATA};
  const where = fromRoot ? 'à la racine du site' : 'à côté de la page';
  return {
    value: written,
    remark: `Compris : ${written}, ${where} où vous collerez le texte. L’aperçu ne le trouve pas d’ici.`,
  };
}

function one(written: string, of: AddressOf): Understood {
  if (HIDING.test(written)) return {problem: NOT_DATA};
  if (SHORT[of]?.test(written) || ofTheWeb(written) !== undefined) return {value: written};
  return completed(written) ?? relative(written);
}

/** Understands the address of one’s own data, or of a page: whole, or from the page that the text is pasted in. */
export function dataAddress(typed: string, of: AddressOf): Understood {
  const parts = typed.trim().split(/\s+/).filter(Boolean);
  if (parts.length > 1 && of !== 'feeds') return {problem: ONE_ONLY};
  const understood = parts.map((part) => one(part, of));
  const refused = understood.find((part) => 'problem' in part);
  if (refused) return refused;
  const values = understood.map((part) => ('value' in part ? part.value : ''));
  const remarks = understood.map((part) => ('remark' in part ? part.remark : undefined)).filter(Boolean);
  return {value: values.join(' '), ...(remarks.length > 0 && {remark: remarks.join(' ')})};
}

/** Understands an e-mail address. */
export function mailAddress(typed: string): Understood {
  const value = typed.trim().replace(/^mailto:/i, '');
  const isOne = /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/.test(value);
  return value === '' || isOne ? {value} : {problem: NOT_MAIL};
}
