/**
 * What happened to a value that is not as the standard wants it: `mended` (kept in another form), `dropped` (left out of
 * a place that is kept), `rejected` (the whole row is left out), `flagged` (kept, and to be looked at).
 */
export type Outcome = 'mended' | 'dropped' | 'rejected' | 'flagged';

/** Why, in one stable word that reports group by. */
export type Reason =
  | 'missing'
  | 'unreadable'
  | 'not-a-place'
  | 'hostile-text'
  | 'too-long'
  | 'unknown-value'
  | 'not-in-standard'
  | 'zero-coordinates'
  | 'swapped-coordinates'
  | 'lambert-93'
  | 'decimal-comma'
  | 'outside-france'
  | 'far-from-commune'
  | 'commune-centre'
  | 'unknown-commune'
  | 'commune-found'
  | 'other-departement'
  | 'name-of-other-commune'
  | 'phone-format'
  | 'short-number'
  | 'several-values'
  | 'url-scheme'
  | 'capitals'
  | 'spelling'
  | 'date-unknown'
  | 'date-format'
  | 'hours-not-understood'
  | 'nominative-contact'
  | 'duplicate-id'
  | 'correction-expired'
  | 'correction-without-place'
  | 'correction-unreadable';

/** One remark about one field of one row, for the report that a coordinator acts on. */
export interface Problem {
  /** Name of the field in the standard, in French as published (`telephone`). */
  readonly field: string;
  readonly reason: Reason;
  readonly outcome: Outcome;
  /** The value as published, cut at 200 characters. */
  readonly value?: string;
  /** What it became, when mended. */
  readonly now?: string;
}
