/** The names and ranks that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** Something in a file that is wrong, or that its author would want to know. */
export interface FileProblem {
  readonly kind: 'error' | 'remark';
  readonly path: ValuePath;
  /** What is wrong and what to write, in plain French. */
  readonly sentence: string;
}

/** A path as programs write it: `offers[2].valid_until`. */
export const pathInWords = (path: ValuePath): string =>
  path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return words ? `${words}.${step}` : step;
  }, '');
