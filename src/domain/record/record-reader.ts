import type {Outcome, Problem, Reason} from '../problem.js';
import type {Mend} from './mend.js';
import {isHostile, plainText} from './plain-text.js';
import {publishedText, type RawRecord} from './raw-record.js';
import {repairedText} from './repair-text.js';

/** One thing that can be put right in a text, and why. */
export interface TextMend {
  readonly reason: Reason;
  readonly apply: (text: string) => string;
}

const VALUE_LENGTH = 200;
const LINE_FEEDS = /\s*\n\s*/g;

/** Cuts between two words, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 50)).trimEnd()}…`;
}

/** Reads the fields of one row, and remembers what was wrong with them. */
export class RecordReader {
  readonly problems: Problem[] = [];
  readonly #record: RawRecord;

  constructor(record: RawRecord) {
    this.#record = record;
  }

  /** Adds a remark about a field. */
  note(field: string, reason: Reason, outcome: Outcome, value?: string, now?: string): void {
    this.problems.push({
      field,
      reason,
      outcome,
      ...(value !== undefined && value !== '' && {value: value.slice(0, VALUE_LENGTH)}),
      ...(now !== undefined && {now: now.slice(0, VALUE_LENGTH)}),
    });
  }

  /** A field as published, unrepaired; `''` when it says nothing. */
  raw(field: string): string {
    return publishedText(this.#record, field);
  }

  /** A field as published, `''` when it says nothing; control characters and wrong encodings put right. */
  text(field: string): string {
    const published = publishedText(this.#record, field);
    if (published === '') return '';
    const {text, finding} = repairedText(published);
    if (finding === 'doubtful') this.note(field, 'spelling', 'flagged', published);
    else if (finding)
      this.note(field, finding === 'hidden' ? 'hostile-text' : 'spelling', 'mended', published, text);
    return text;
  }

  /** Keeps what a mend gives, and notes what it did; `written` says how the report writes it. */
  take<T>(
    field: string,
    published: string,
    mend: Mend<T>,
    written: (value: T) => string = String,
  ): T | undefined {
    if (mend.kind === 'dropped') {
      this.note(field, mend.reason, 'dropped', published);
      return undefined;
    }
    if (mend.kind === 'mended') this.note(field, mend.reason, 'mended', published, written(mend.value));
    return mend.value;
  }

  /** A text of several lines, without HTML nor Markdown. */
  paragraphs(field: string, length: number): string | undefined {
    const published = this.text(field);
    if (published === '') return undefined;
    const text = plainText(published).replace(/＂/g, '"');
    if (isHostile(published)) this.note(field, 'hostile-text', 'mended', published, text);
    return this.#shortened(field, text, length);
  }

  /** A text of one line: `mends` apply in order, each noted when it changes something, before lines are joined. */
  line(field: string, length: number, mends: readonly TextMend[] = []): string | undefined {
    const published = this.text(field);
    if (published === '') return undefined;
    let text = plainText(published);
    if (isHostile(published)) this.note(field, 'hostile-text', 'mended', published, text);
    for (const {reason, apply} of mends) {
      const before = text;
      text = apply(before);
      if (text === '' && before !== '') this.note(field, reason, 'dropped', before);
      else if (text !== before) this.note(field, reason, 'mended', before, text);
    }
    return this.#shortened(field, text.replace(LINE_FEEDS, ' '), length);
  }

  #shortened(field: string, text: string, length: number): string | undefined {
    const short = shortened(text, length);
    if (short !== text) this.note(field, 'too-long', 'mended', text, short);
    return short === '' ? undefined : short;
  }
}
