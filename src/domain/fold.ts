/**
 * Gives the form in which two spellings of a name are the same: no accent, no capital, no hyphen or apostrophe,
 * « St » and « Ste » in full. « St-Chély-d’Apcher » and « saint chely d'apcher » are equal once folded.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}
