import {plainText} from './plain-text.js';
import {publishedList} from './raw-record.js';
import type {RecordReader} from './record-reader.js';
import {innerValues, isWithoutEquivalent, type Vocabulary} from './vocabulary.js';

const LABEL_LENGTH = 100;

function noteUnknown(reader: RecordReader, field: string, value: string): void {
  reader.note(field, isWithoutEquivalent(value) ? 'not-in-standard' : 'unknown-value', 'dropped', value);
}

/** Gives the codes of the values to `add`, which says whether it knows one; notes those that nothing knows. */
function readValues(reader: RecordReader, field: string, add: (value: string) => boolean): void {
  for (const value of publishedList(reader.text(field))) {
    if (add(value)) continue;
    const parts = innerValues(value);
    const unknown = parts.filter((part) => !add(part));
    if (unknown.length === parts.length) noteUnknown(reader, field, value);
    else unknown.forEach((part) => noteUnknown(reader, field, part));
  }
}

/** Codes of a list of the standard, each once and in the standard's order. */
export function codesIn<Code extends string>(
  reader: RecordReader,
  field: string,
  vocabulary: Vocabulary<Code>,
): readonly Code[] {
  const found = new Set<Code>();
  readValues(reader, field, (value) => {
    const code = vocabulary.codeOf(value);
    if (code !== undefined) found.add(code);
    return code !== undefined;
  });
  return found.size === 0 ? [] : vocabulary.codes.filter((code) => found.has(code));
}

/** Codes of two vocabularies that share fields: version 0 listed publics and situations together. */
export function codesOfEither<First extends string, Second extends string>(
  reader: RecordReader,
  fields: readonly string[],
  first: Vocabulary<First>,
  second: Vocabulary<Second>,
): readonly [readonly First[], readonly Second[]] {
  const found = new Set<string>();
  const add = (value: string): boolean => {
    const code = first.codeOf(value) ?? second.codeOf(value);
    if (code !== undefined) found.add(code);
    return code !== undefined;
  };
  for (const field of fields) readValues(reader, field, add);
  if (found.size === 0) return [[], []];
  return [first.codes.filter((code) => found.has(code)), second.codes.filter((code) => found.has(code))];
}

/** Free texts of a list, each once. */
export function labelsIn(reader: RecordReader, field: string): readonly string[] {
  const labels = publishedList(plainText(reader.text(field))).map((label) => label.slice(0, LABEL_LENGTH));
  return [...new Set(labels)];
}
