const WHERE_INSEE =
  'Où le trouver : sur insee.fr, cherchez la commune par son nom ; le code suit son nom, entre parenthèses. Ce n’est pas le code postal.';
const WHERE_DEPARTEMENT =
  'Les deux premiers chiffres du code postal, comme 48. En Corse : 2A ou 2B. Outre-mer : les trois premiers chiffres, comme 974.';

/** Where somebody finds a code that nobody knows by heart, by the name of what holds it. */
const HELP: Readonly<Record<string, string>> = {
  communes: `Codes INSEE, comme 48061. ${WHERE_INSEE}`,
  epci: 'Numéros SIREN, de neuf chiffres. Où les trouver : sur annuaire-entreprises.data.gouv.fr, cherchez l’intercommunalité par son nom.',
  departements: WHERE_DEPARTEMENT,
  code_insee: `Comme 48061. ${WHERE_INSEE}`,
  departement: WHERE_DEPARTEMENT,
};

/** Lists of codes are short enough for one line: nobody wants a field for each. */
const LISTS: ReadonlySet<string> = new Set(['communes', 'epci', 'departements']);

export const isCodeList = (name: string): boolean => LISTS.has(name);

/** What helps with a field, where codes are written in it. */
export function helpOnCodes(name: string, otherwise: string): string {
  const help = HELP[name] ?? otherwise;
  return isCodeList(name) ? `${help} Plusieurs : séparez-les par des virgules ou des espaces.` : help;
}

/** « 48061, 48095 48140 » */
export const codesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The codes of a list, as one line; what a file has in place of a list stays to be seen. */
export const codesAsText = (value: unknown): string =>
  (Array.isArray(value) ? (value as unknown[]) : [value ?? '']).map(String).join(', ');
