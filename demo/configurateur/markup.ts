/** Attributes by name; an empty value is a flag. */
export type Attributes = Readonly<Record<string, string>>;

/** A text as HTML says it, in an element or between double quotes. */
export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** The opening tag of an element. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === '' ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}
