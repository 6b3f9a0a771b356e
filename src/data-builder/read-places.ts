import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import {isFranceServicesRow, placeFromFranceServices} from '../domain/france-services.js';
import {headingReader} from '../domain/headings.js';
import {placeFromRecord, type RawRecord} from '../domain/record.js';
import {BuildError} from './build-error.js';
import type {RowProblem} from './report-problem.js';
import type {Row} from './row.js';
import {readTable} from './table.js';

/** A row that became a place. */
export interface KeptRow {
  readonly place: Place;
  readonly problems: readonly Problem[];
}

/** A row that is left out, and what it says of where it is. */
export interface RejectedRow {
  readonly problems: readonly RowProblem[];
  readonly codeInsee: string;
  readonly postcode: string;
}

/** What several files hold together, in the order given. */
export interface PlacesRead {
  readonly inputs: readonly {readonly name: string; readonly rows: number}[];
  readonly kept: readonly KeptRow[];
  readonly rejected: readonly RejectedRow[];
}

const cell = (record: RawRecord, key: string): string => {
  const value = record[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : '';
};

function rejection(record: RawRecord, problems: readonly Problem[]): RejectedRow {
  const [name, commune, source] = ['nom', 'commune', 'source'].map((key) => cell(record, key));
  const row = {
    id: cell(record, 'id') || cell(record, 'id_fs'),
    ...(name && {name}),
    ...(commune && {commune}),
    ...(source && {source}),
  };
  return {
    problems: problems.map((problem) => ({...problem, ...row})),
    codeInsee: cell(record, 'code_insee') || cell(record, 'insee_com'),
    postcode: cell(record, 'code_postal'),
  };
}

function unreadable(explanation: string): RejectedRow {
  const problem = {field: '', reason: 'unreadable', outcome: 'rejected', id: '', explanation} as const;
  return {problems: [problem], codeInsee: '', postcode: ''};
}

/** Whether a record is meant to be a place: no other table has these columns together. */
function isPlaceRecord(record: RawRecord): boolean {
  const isStandard = 'nom' in record && ['commune', 'code_postal', 'code_insee'].some((key) => key in record);
  return isStandard || isFranceServicesRow(record);
}

/** Reads one file's rows into the lists, and gives their number. */
async function readFile(
  rows: AsyncIterable<Row>,
  name: string,
  today: string,
  {kept, rejected}: {kept: KeptRow[]; rejected: RejectedRow[]},
): Promise<number> {
  let count = 0;
  let columns: string[] | undefined;
  let recognised = false;
  const named = headingReader();
  for await (const row of rows) {
    count += 1;
    if (row.kind === 'unreadable') {
      rejected.push(unreadable(`${name}, ligne de données ${count} : ${row.explanation}`));
      continue;
    }
    columns ??= Object.keys(row.record);
    const record = named(row.record);
    recognised ||= isPlaceRecord(record);
    const placeFrom = isFranceServicesRow(record) ? placeFromFranceServices : placeFromRecord;
    const read = placeFrom(record, {today});
    if (read.place) kept.push({place: read.place, problems: read.problems});
    else rejected.push(rejection(record, read.problems));
  }
  if (count === 0) throw new BuildError(`${name} : aucune ligne de données.`);
  if (!recognised) {
    const found = columns?.slice(0, 5).join(', ') ?? 'aucune';
    const cure =
      'Il faut celles du standard des lieux de médiation numérique : id, nom, commune, code_insee…';
    throw new BuildError(`${name} : colonnes non reconnues (${found.slice(0, 120)}). ${cure}`);
  }
  return count;
}

/**
 * Reads the places of files and addresses, in the national standard or in the columns of the France services list.
 * @param timeout milliseconds of silence after which an address is given up
 * @param today `YYYY-MM-DD`
 * @throws {BuildError} when one of them cannot be read, is empty or holds something else
 */
export async function readPlaces(
  addresses: readonly string[],
  timeout: number,
  today: string,
): Promise<PlacesRead> {
  const rows: {kept: KeptRow[]; rejected: RejectedRow[]} = {kept: [], rejected: []};
  const inputs: {name: string; rows: number}[] = [];
  for (const name of addresses) {
    inputs.push({name, rows: await readFile(readTable(name, timeout), name, today, rows)});
  }
  return {inputs, ...rows};
}
