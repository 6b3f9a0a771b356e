/** What a stage of the tests came to; the skipped ones by name, so that none is forgotten. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export const onePassed: Counts = {passed: 1, failed: 0, skipped: []};
export const oneFailed: Counts = {passed: 0, failed: 1, skipped: []};

/** The sum of several stages. */
export function total(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, {passed}) => sum + passed, 0),
    failed: all.reduce((sum, {failed}) => sum + failed, 0),
    skipped: all.flatMap(({skipped}) => skipped),
  };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function inWords({passed, failed, skipped}: Counts): string {
  const words = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped.length > 0 ? `${words}, ${String(skipped.length)} skipped` : words;
}
