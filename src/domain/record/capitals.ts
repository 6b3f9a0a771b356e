import {fold} from '../fold.js';

/*
 * Names typed in capitals, in ordinary French case. Only the case changes, and the apostrophe that capitals often
 * lose (« DE L EUROPE »): an accent that was not typed is not guessed.
 */

/** What is written: a place's name has common nouns in it, a commune's and an address's words are proper nouns. */
export type CapitalsKind = 'name' | 'commune' | 'address';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SMALL = set(
  'a à au aux chez d dans de des du en et l la le les lès lez ou par pour près qu sous sur un une bis ter arrondissement',
);
/** Without accents. */
const COMMON = set(
  'accueil action agglomeration animation associatif association bibliotheque centre citoyen communal commune ' +
    'communaute culture culturel culturelle departemental departementale emploi espace familial familiale formation habitants ' +
    'hotel informatique information insertion intercommunal intercommunale jeunes jeunesse local loisirs mairie ' +
    'maison mediatheque mission multimedia municipal municipale numerique point pole public publique quartier relais ' +
    'residence rural rurale salle service social sociale sociaux solidaire solidarite sport tiers lieu ville',
);
/** Plurals in s as well. */
const isCommon = (lower: string): boolean =>
  COMMON.has(fold(lower)) || COMMON.has(fold(lower).replace(/s$/, ''));
const ACRONYMS = set(
  'ADAPEI ADIL ADMR AFPA CADA CAF CARSAT CCAS CIAS CHRS CIDFF CLLAJ CMS CNAM CPAM CSAPA CSC EHPAD EPCI EPIDE EPN EREF ' +
    'ESAT ESS FJT GRETA HLM MDPH MFR MJC MPT MSA MSAP MSP PAD PETR PIJ PIMMS PMI RSA SCI SCIC SCOP SIAE SIVOM SIVU UDAF ' +
    'UFCV URSSAF ZA ZAC ZAE ZI BP CS TSA RN RD',
);
/** Three letters at most, and yet a word, in a name that is otherwise left alone. */
const SHORT_WORDS = set(
  'art ass bar bas bel bon bus cap col est gîte île ile lac lot mas mer net nos par pic pré pre puy rue sud ste st val vie vos',
);
/** Before a lone D that is not « de »: « BATIMENT D ». */
const BUILDINGS = set('bat bât batiment bâtiment bloc entree entrée escalier hall immeuble porte');
const WAYS: Readonly<Record<string, string>> = {
  ALL: 'Allée',
  AV: 'Avenue',
  BD: 'Boulevard',
  CHE: 'Chemin',
  IMP: 'Impasse',
  PL: 'Place',
  RTE: 'Route',
  SQ: 'Square',
};

const WORD = /[\p{L}\p{N}]+/gu;
const NUMBERED = /^\d+(?:ER|ERE|E|EME|ÈME|BIS|TER)$/;
const ROMAN = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;
const NO_VOWEL = /^[^AEIOUYÀ-ÖØ-Ý]+$/;
const VOWEL_FIRST = /^[AEIOUYHÀ-ÖØ-Ý]/;
const OPENS = /(?:^|\s[-–:/]\s*|[:("«“]\s*)$/;
const BEFORE_WAY = /^(?:\d+(?: ?(?:BIS|TER|[A-D]))?,? )?$/;

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

interface Word {
  readonly text: string;
  readonly lower: string;
  /** Lower-case form of the word before, `''` for the first one. */
  readonly previous: string;
  readonly next: string;
  /** What stands before it in the whole text. */
  readonly before: string;
  readonly after: string;
}

/** A « D » or « L » that lost its apostrophe. */
function isElided({text, previous, next, after}: Word): boolean {
  if (after.charAt(0) !== ' ' || !VOWEL_FIRST.test(next)) return false;
  return text === 'L' ? SMALL.has(previous) : text === 'D' && previous !== '' && !BUILDINGS.has(previous);
}

function staysInCapitals({text, lower, previous}: Word, kind: CapitalsKind): boolean {
  if (kind === 'commune') return ROMAN.test(text);
  if (ACRONYMS.has(text) || ROMAN.test(text)) return true;
  if (kind === 'address' || SHORT_WORDS.has(lower)) return text.length === 1;
  return (text.length <= 3 && !SMALL.has(previous)) || (text.length <= 5 && NO_VOWEL.test(text));
}

/** An article that no small word introduces: « Médiathèque La Jarrie », but « rue de la Gare » and « Bourg-la-Reine ». */
function beginsProperNoun({lower, previous, before}: Word, kind: CapitalsKind): boolean {
  return kind !== 'commune' && /^l[ae]?s?$/.test(lower) && !SMALL.has(previous) && !before.endsWith('-');
}

/** A common noun within common words: « Centre communal d’action sociale », but « Croix Rouge Insertion ». */
function isCommonNoun({lower, previous}: Word): boolean {
  return isCommon(lower) && (SMALL.has(previous) || isCommon(previous));
}

function recased(word: Word, kind: CapitalsKind): string {
  const {text, lower, before, after} = word;
  const opens = OPENS.test(before);
  if (isElided(word)) return `${lower}'`;
  if (kind === 'address' && BEFORE_WAY.test(before) && after.startsWith(' ')) {
    const way = WAYS[text];
    if (way) return way;
  }
  if (NUMBERED.test(text)) return lower;
  if (/\d/.test(text)) return text;
  const elision = /^['’]/.test(after) && !opens;
  if (SMALL.has(lower) && (text.length > 1 || elision || lower === 'a')) {
    return opens || beginsProperNoun(word, kind) ? capitalised(text) : lower;
  }
  if (staysInCapitals(word, kind)) return text;
  return kind === 'name' && !opens && isCommonNoun(word) ? lower : capitalised(text);
}

/** A name of one word can be an acronym or a brand, unless it is a common noun. */
function isLoneWord(text: string): boolean {
  return /^[\p{L}\p{N}.&]+$/u.test(text) && !isCommon(text.toLowerCase());
}

/** Gives a text typed in capitals in ordinary case, and any other text as it is: « COMMUNE DE MENDE » gives « Commune de Mende ». */
export function withoutCapitals(text: string, kind: CapitalsKind): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  if (kind === 'name' && isLoneWord(text)) return text;
  const found = [...text.matchAll(WORD)];
  const parts = found.map((match, index): string => {
    const start = match.index;
    const following = found[index + 1];
    const end = start + match[0].length;
    const word: Word = {
      text: match[0],
      lower: match[0].toLowerCase(),
      previous: found[index - 1]?.[0].toLowerCase() ?? '',
      next: following?.[0] ?? '',
      before: text.slice(0, start),
      after: text.slice(end),
    };
    const written = recased(word, kind);
    const between = text.slice(end, following ? following.index : text.length);
    return written.endsWith("'") && isElided(word) ? written + between.trimStart() : written + between;
  });
  return text.slice(0, found[0]?.index ?? text.length) + parts.join('');
}
