/** Lists of codes are short enough for one line: nobody wants a field for each. */
const LISTS: ReadonlySet<string> = new Set(['communes', 'epci', 'departements']);

export const isCodeList = (name: string): boolean => LISTS.has(name);

/** « 48061, 48095 48140 » */
export const codesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The codes of a list, as one line; what a file has in place of a list stays to be seen. */
export const codesAsText = (value: unknown): string =>
  (Array.isArray(value) ? (value as unknown[]) : [value ?? '']).map(String).join(', ');
