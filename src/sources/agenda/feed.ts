import type {AgendaEvent, Announcement} from '../../domain/agenda/agenda-event.js';
import type {Reading} from '../place-source.js';

/** Why something of a feed is not shown. */
export type Refusal = 'no-title' | 'no-date' | 'unreadable-date' | 'not-public' | 'replaced' | 'not-an-event';

/** What a feed holds that is not shown. */
export interface Refused {
  /** Its title, or its rank in the feed where it has none. */
  readonly what: string;
  readonly why: Refusal;
}

/** What was read of one feed. */
export interface FeedContent {
  /** As the feed calls itself. */
  readonly name?: string;
  readonly events: readonly AgendaEvent[];
  readonly announcements: readonly Announcement[];
  readonly refused: readonly Refused[];
  /** Day of the data, `YYYY-MM-DD`, where the feed says. */
  readonly updated?: string;
  /** It has more pages than were asked for, or one of them did not come. */
  readonly isPartial?: boolean;
}

/**
 * One calendar, wherever it is kept. An element asks each of its feeds, and shows those that answered.
 * The promise rejects with a `SourceError` only.
 */
export interface FeedSource {
  /** What tells it from others: its address as the integrator wrote it, without its key. */
  readonly id: string;
  /** `fresh` asks the network whatever is remembered. */
  read(asking?: {readonly fresh?: boolean}): Promise<Reading<FeedContent>>;
}

/** A node of a page or of an XML document: what `DOMParser` gives, and what the builder's parser is made to give. */
export interface MarkupNode {
  /** In capitals or not; `#text` for text. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
  getAttribute?(name: string): string | null;
}

/** Reads markup without running or fetching anything of it. */
export interface MarkupReader {
  html(text: string): MarkupNode;
  /** @throws when it is not XML */
  xml(text: string): MarkupNode;
}
