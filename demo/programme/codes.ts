/** Lists of codes are short enough for one line: nobody wants a field for each. */
const LISTS: ReadonlySet<string> = new Set(['communes', 'epci', 'departements']);

export const isCodeList = (name: string): boolean => LISTS.has(name);

/** A number of intercommunalité, as people write it in groups. */
const GROUPS = /^\d{3}\s\d{3}\s\d{3}$/;

/**
 * What is between commas: « 48061, Saint-Chély-d’Apcher; 48140 ». Codes alone may be between spaces, which names have
 * inside.
 */
export function itemsIn(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim().replace(/\s+/g, ' '));
  return items.filter(Boolean).flatMap((item) => {
    if (GROUPS.test(item)) return item.replace(/\s/g, '');
    const words = item.split(' ');
    return words.every((word) => /^[\dAB]*\d[\dAB]*$/i.test(word)) ? words : item;
  });
}

/** The codes of communes and of départements that a file has, wherever they stand. */
export function codesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    (name === 'communes' || name === 'departements') && Array.isArray(member)
      ? (member as unknown[]).map(String)
      : codesIn(member),
  );
}

/** The codes of a list, as one line; what a file has in place of a list stays to be seen. */
export const codesAsText = (value: unknown): string =>
  (Array.isArray(value) ? (value as unknown[]) : [value ?? '']).map(String).join(', ');
