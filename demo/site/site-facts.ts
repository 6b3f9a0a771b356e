/** What a site is made for, beside its texts. */
export interface SiteFacts {
  /** Code of the département whose places its pages show: one that its data have. */
  readonly departement: string;
  /** What the finder weighs once compressed with brotli, in kB of 1000 bytes. */
  readonly finderWeight: number;
  /** A text of whoever publishes it, which says who they are: `mentions.md`. */
  readonly legal?: string | undefined;
  /** Address of its root, where that is known. */
  readonly url?: string | undefined;
}

/** The département that examples are written for. */
export const WRITTEN_FOR = '48';

/** A text of an example with the places of another département. */
export const shownFor = (text: string, {departement}: SiteFacts): string =>
  text
    .replaceAll(`departement="${WRITTEN_FOR}"`, `departement="${departement}"`)
    .replaceAll(`/v1/${WRITTEN_FOR}.json`, `/v1/${departement}.json`);
