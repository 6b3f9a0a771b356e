/** What a JSON object holds, of which nothing is known yet. */
export type RawFields = Readonly<Record<string, unknown>>;

/** The fields of an object; none of what is no object. */
export const fieldsOf = (value: unknown): RawFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RawFields) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text that says something, without the white space around it; a number as it is written. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** The texts of a list; of one text, that text. */
export const textsOf = (value: unknown): string[] => [
  ...new Set((Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? [])),
];

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
