import type {AgendaEvent, Announcement} from '../../domain/agenda/agenda-event.js';
import type {CivilDate} from '../../domain/civil-date.js';
import type {Reading} from '../place-source.js';

/** Why something of a feed is not shown. */
export type Refusal = 'no-title' | 'no-date' | 'unreadable-date' | 'not-public' | 'replaced' | 'not-an-event';

/** What a feed holds that is not shown. */
export interface Refused {
  /** Its title, or its rank in the feed where it has none. */
  readonly what: string;
  readonly why: Refusal;
}

/** What one of the feeds gave that an agenda file was made of. */
export interface FeedSummary {
  /** Its address, as the integrator wrote it. */
  readonly id: string;
  readonly name?: string;
  /** How many of its events are in the file, and how much of it is not. */
  readonly events: number;
  readonly refused: number;
}

/** What was read of one feed. */
export interface FeedContent {
  /** As the feed calls itself. */
  readonly name?: string;
  /** The page that it says is its own. */
  readonly url?: string;
  readonly licence?: string;
  readonly events: readonly AgendaEvent[];
  readonly announcements: readonly Announcement[];
  readonly refused: readonly Refused[];
  /** Day of the data, `YYYY-MM-DD`, where the feed says. */
  readonly updated?: string;
  /** It has more pages than were asked for, or one of them did not come. */
  readonly isPartial?: boolean;
  /** Of an agenda file: the feeds that it was made of. */
  readonly feeds?: readonly FeedSummary[];
}

/** What a reader needs beside what it reads. */
export interface FeedReading {
  readonly markup: MarkupReader;
  /** The day on which it is read: events that recur for ever are read around it. */
  readonly today: CivilDate;
}

/**
 * One calendar, wherever it is kept. An element asks each of its feeds, and shows those that answered.
 * The promise rejects with a `SourceError` only.
 */
export interface FeedSource {
  /** What tells it from others: its address as the integrator wrote it, without its key. */
  readonly id: string;
  /** Who keeps it, for the visitor where it fails: a host, or a service. Never more, since an address may be secret. */
  readonly host?: string;
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

/** Nothing at all can be read there, whatever the feed says: not the fault of one event, which others would outlive. */
export class ReaderFailure extends Error {
  override readonly name = 'ReaderFailure';
  declare readonly cause?: unknown;

  constructor(message: string, {cause}: {readonly cause?: unknown} = {}) {
    super(message);
    this.cause = cause;
  }
}
