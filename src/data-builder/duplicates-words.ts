/** Words that tell nothing apart, in names and in addresses. */
const ARTICLES = new Set('a au aux d de des du en et l la le les sur'.split(' '));

/** The words of a folded text, each once, without its articles. */
export const tellingWords = (folded: string): string[] =>
  [...new Set(folded.split(' '))].filter((word) => word !== '' && !ARTICLES.has(word));

/** How many letters of the longer word stand between what the two words begin with and what they end with. */
function lettersApart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end;
}

/** Short words and numbers that differ by one letter mean something else: only longer ones may have a typing error. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter > 4 && !/\d/.test(a + b) && lettersApart(a, b) <= (shorter > 8 ? 2 : 1);
}

/** What two lists of words share, and what each has alone. */
export interface Comparison {
  readonly shared: readonly string[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

const sameRunTogether = (left: readonly string[], right: readonly string[]): boolean =>
  left[0]?.[0] === right[0]?.[0] && left.join('') === right.join('');

/** Compares words whatever their order, typing errors and missing spaces (« num’n coop », « numncoop »). */
export function compareWords(left: readonly string[], right: readonly string[]): Comparison {
  if (sameRunTogether(left, right)) return {shared: left, onlyLeft: [], onlyRight: []};
  const onlyLeft: string[] = [];
  const shared: string[] = [];
  const onlyRight = [...right];
  for (const word of left) {
    const exact = onlyRight.indexOf(word);
    const index = exact >= 0 ? exact : onlyRight.findIndex((other) => alike(word, other));
    if (index >= 0) shared.push(...onlyRight.splice(index, 1));
    else onlyLeft.push(word);
  }
  return {shared, onlyLeft, onlyRight};
}
