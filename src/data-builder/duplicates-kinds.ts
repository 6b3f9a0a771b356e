/** Kinds of place, as folded names and the standard's `typologie` say them; the longest wording first. */
const KINDS: readonly (readonly [kind: string, name: RegExp, typologies: string])[] = [
  [
    'france-services',
    /\b(?:(?:maison|espace|point|structure|antenne|etablissement)s? )?france services?\b|\bm(?:sap|fs)\b|\bmaison (?:des? )?services? (?:aux? )?publics?\b/g,
    'RFS MSAP',
  ],
  ['bus', /\b(?:bus|camion|van|camping car|itinerante?s?|mobile)\b/g, ''],
  ['poste', /\b(?:la poste|bureau de poste|agence postale)\b/g, 'LA_POSTE'],
  ['ccas', /\b(?:ccas|c(?:en)?tre com(?:munal)? (?:d )?action sociale)\b/g, 'CCAS'],
  ['cias', /\b(?:cias|centre intercommunal (?:d )?action sociale)\b/g, 'CIAS'],
  [
    'epci',
    /\bcom?m?unaute (?:des? )?com(?:m?unes?)?\b|\bcommunaute (?:d )?agglomeration\b|\bcommunaute urbaine\b|\bcc\b|\bmetropole\b/g,
    'CC EPCI',
  ],
  ['mairie', /\bmairie\b|^commune\b|\bhotel de ville\b|^(?:la )?ville d[eu]?\b/g, 'MUNI'],
  ['bibliotheque', /\b(?:bibliotheque|(?:ludo)?mediatheque)\b/g, 'BIB RELAIS_LECTURE'],
  ['departement', /\bconseil departemental\b|^departement\b/g, 'CD'],
  ['sous-prefecture', /\bsous prefecture\b/g, ''],
  ['prefecture', /\bprefecture\b/g, 'PREF'],
  ['mission-locale', /\bmission locale\b/g, 'ML'],
  ['france-travail', /\b(?:pole emploi|france travail)\b/g, 'FT PE'],
  ['cap-emploi', /\bcap emploi\b/g, 'CAP_EMPLOI'],
  ['centre-social', /\bcentre (?:social|socio ?culturel)(?: et (?:socio ?)?culturel)?\b/g, 'CS CSC'],
  ['solidarites', /\bmaison (?:departementale )?des? (?:la )?solidarites?\b|\bmds\b/g, 'MDS'],
  ['medico-social', /\b(?:centre medico social|cms)\b/g, 'CMS'],
  ['info-jeunes', /\b(?:info jeunes?|information jeunesse|pij|bij)\b/g, 'PIJ_BIJ'],
  ['espace-numerique', /\b(?:espace publi(?:c|que) numerique|epn|cyber ?base|cyber ?centre)\b/g, 'EPN EPI'],
  ['mjc', /\b(?:mjc|maison des? jeunes et (?:de )?la culture)\b/g, 'MJC'],
  ['caf', /\b(?:caf|caisse d allocations familiales)\b/g, 'CAF'],
  ['msa', /\b(?:msa|mutualite sociale agricole)\b/g, 'MSA'],
  ['pimms', /\bpimms(?: mediation)?\b/g, 'PIMMS'],
];

/** Finds the kinds of a place in its folded name and its typologies; `rest` is the name without them. */
export function kindsOf(name: string, codes: readonly string[]): {kinds: Set<string>; rest: string} {
  const kinds = new Set<string>();
  let rest = name;
  for (const [kind, wording, typologies] of KINDS) {
    const without = rest.replace(wording, ' ');
    if (without !== rest || codes.some((code) => typologies.split(' ').includes(code))) kinds.add(kind);
    rest = without;
  }
  return {kinds, rest};
}

/** Owners of many places: « Service jeunesse de la mairie » or « France services de la CC » is not their front desk. */
const OWNERS = new Set(['mairie', 'epci', 'departement']);

/** Whether a name says an owner, and no kind of place. */
export const onlyOwners = (kinds: ReadonlySet<string>): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => OWNERS.has(kind));

/** `part`: one is all that the other is, and more. `unknown`: one of them does not say. */
export type KindMatch = 'same' | 'part' | 'unknown' | 'different';

/** Says whether two sets of kinds can be one place. */
export function compareKinds(a: ReadonlySet<string>, b: ReadonlySet<string>): KindMatch {
  if (a.has('bus') !== b.has('bus')) return 'different';
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return many.size === 0 ? 'same' : 'unknown';
  if (![...few].every((kind) => many.has(kind))) return 'different';
  if (few.size === many.size) return 'same';
  return onlyOwners(few) ? 'different' : 'part';
}
