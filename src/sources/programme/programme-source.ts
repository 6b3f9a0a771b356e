import type {SupportProgramme} from '../../domain/programme.js';
import type {Reading} from '../place-source.js';
import {createReader, type SourceOptions} from '../reader.js';
import {readerMissing} from '../source-error.js';
import {isObject} from './fields.js';
import {programmeWithoutEvents} from './programme-fields.js';

/** What was read of a programme's file. */
export interface ProgrammeFile {
  /** Without the events of the file. */
  readonly programme: SupportProgramme;
  /** The events as they are written: read by whoever shows them. */
  readonly writtenEvents: readonly unknown[];
  /** Absolute address of the file: relative ones start from it. */
  readonly base: string;
  /** Paths of what could not be used. */
  readonly unusable: readonly string[];
}

/** Where a programme comes from. The promise rejects with a `SourceError` only. */
export interface ProgrammeSource {
  readonly url: string;
  /** `fresh` asks the network whatever is remembered. */
  read(fresh?: boolean): Promise<Reading<ProgrammeFile>>;
}

/** Gives what the JSON value of a file holds. @throws {TypeError} when it is no programme at all */
export function programmeFileFrom(value: unknown, base: string): ProgrammeFile {
  const unusable: string[] = [];
  const programme = programmeWithoutEvents(value, {base, unusable: (path) => unusable.push(path)});
  const events = isObject(value) ? value['events'] : undefined;
  return {programme, writtenEvents: Array.isArray(events) ? events : [], base, unusable};
}

/** The JSON value of a text that is JSON, or a table. @throws when it is neither */
async function valueOf(body: string, url: string): Promise<unknown> {
  const start = body.trimStart().charAt(0);
  if (start === '' || start === '<')
    throw new TypeError('a web page or nothing, where a programme was expected');
  if (start === '{' || start === '[') return JSON.parse(body);
  const {programmeFromCsv} = await import('./programme-from-csv.js').catch(readerMissing(url));
  return programmeFromCsv(body).file;
}

/** Sources by address, so that every element of the page shares what is read. */
const sources = new Map<string, ProgrammeSource>();

/**
 * Gives the source of a programme's file, JSON or CSV, at an absolute address. The same address gives the same source;
 * options count the first time.
 */
export function programmeSource(url: string, options: SourceOptions = {}): ProgrammeSource {
  const made = sources.get(url);
  if (made) return made;
  const read = createReader(options);
  const parse = async (body: string): Promise<ProgrammeFile> =>
    programmeFileFrom(await valueOf(body, url), url);
  const source: ProgrammeSource = {url, read: (fresh) => read({url, parse}, fresh)};
  sources.set(url, source);
  return source;
}
