const SEPARATORS = [',', ';', '\t'];

/** The separator that the first line of a table has most of: names of columns contain none. */
export function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counted = SEPARATORS.map((separator) => ({separator, count: header.split(separator).length}));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
