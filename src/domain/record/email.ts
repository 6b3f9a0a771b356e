const LONGEST = 254;
const ADDRESS = /^[a-z\d][\w.+'&-]*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
/** Between two addresses. A hyphen or a slash separates when it has spaces around. */
const SEPARATOR = /[|;,\n]|\s(?:ou|et|\/|-)\s|\s*\/\s*(?=\S+@)/i;
/** « [a] », « (at) »: an address hidden from robots. */
const HIDDEN_AT = /\s*[[({]\s*(?:a|at|arobase|@)\s*[\])}]\s*/gi;
const AROUND_AT = /\s*@+\s*/g;
const LABEL = /^[^@:]*:\s*/;
const AROUND_ADDRESS = /^[\s<[("'.]+|[\s>\])"'.]+$/g;
const ACCENT = /[\u0300-\u036f]/g;

/** One address of a text that holds one, or nothing. */
function addressIn(text: string): readonly string[] {
  const bare = text.replace(LABEL, '').replace(AROUND_ADDRESS, '');
  const parts = bare.split(/\s+/);
  if (!parts.every((part) => part.includes('@'))) return [];
  const addresses = parts.map((part) => part.normalize('NFD').replace(ACCENT, '').toLowerCase());
  return addresses.every((address) => address.length <= LONGEST && ADDRESS.test(address)) ? addresses : [];
}

/** Gives every e-mail address of a text, in lower case, without repeats; none that is doubtful. */
export function emailsIn(text: string): readonly string[] {
  const readable = text.replace(HIDDEN_AT, '@').replace(AROUND_AT, '@');
  return [...new Set(readable.split(SEPARATOR).flatMap(addressIn))];
}

/** Two words, or an initial and a word: the shape of someone's name. */
const NAME_SHAPE = /^[a-z]+(?:-[a-z]+)?[._][a-z]{2,}(?:-[a-z]+)*\d{0,2}$|^[a-z]{2,}-[a-z]{3,}$/;
/** Words that name a place, a service or a function wherever they stand. */
const GENERIC = new RegExp(
  'accueil|admin|agence|agglo|anim|antenne|asso|atelier|biblio|boutique|bureau|centre|citoyen|collectiv|com(?:mun|pta)|' +
    'conseil|contact|coord|courri|cultur|cyber|direct|ecole|emploi|enfan|espace|famil|fabrique|foyer|franc|gestion|' +
    'habitat|info|insert|itiner|jeune|lecture|loisir|mairie|maison|media|mission|mobil|multi|munici|num|office|ordi|' +
    'permanence|point|pole|public|quartier|relais|resid|secret|servi|social|solid|sport|tech|tiers|touris|urba|vill',
);
const GENERIC_TOKEN =
  /(?:^|[._-])(?:bij|caf|cas|cc|ccas|cd|cias|cn|com|cs[ci]?|efs|epn|fs|lab|md[rs]|mfs|mjc|mpt|mq|ms[ap]|msap|pad|pij|pimms|pmi|pf?sp|ppms|r?sp|sci|udaf|l[ea]?|les|de|du|des|en|sur|ste?|sainte?|mont|pont|bourg|val|pays|plateau|nord|sud|est|ouest)(?=[._-]|$)/;
/** Domains where what stands before the @ is always a place. */
const PLACE_DOMAIN = /@(?:france-services\.gouv\.fr|pimms(?:mediation)?\.(?:org|fr))$/;

/**
 * Whether an e-mail address looks like someone's own (`prenom.nom@`, `p.nom@`) rather than a service's. It errs on the
 * side of privacy: the name of a place in two words can look the same.
 */
export function isNominativeEmail(email: string): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (!NAME_SHAPE.test(local) || GENERIC.test(local) || GENERIC_TOKEN.test(local)) return false;
  if (PLACE_DOMAIN.test(email)) return false;
  return !local.split(/[._-]/).some((word) => word.length > 3 && domain.includes(word));
}
