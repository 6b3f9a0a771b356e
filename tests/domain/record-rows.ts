import type {Place, PlaceDetails} from '../../src/domain/place.js';
import type {Outcome, Problem, Reason} from '../../src/domain/problem.js';
import {placeFromRecord, type RawRecord} from '../../src/domain/record.js';

/** A row that needs no mending, in an invented commune, with other or further fields. */
export function row(fields: RawRecord = {}): RawRecord {
  return {
    id: 'exemple-1',
    nom: 'Médiathèque des Combes',
    commune: 'Valdraille',
    code_insee: '48999',
    ...fields,
  };
}

/** The place of such a row. @throws when the row is rejected */
export function placeOf(fields: RawRecord): Place {
  const {place, problems} = placeFromRecord(row(fields));
  if (!place) throw new Error(`rejected: ${JSON.stringify(problems)}`);
  return place;
}

/** The details of such a row's place. @throws when there are none */
export function detailsOf(fields: RawRecord): PlaceDetails {
  const {details} = placeOf(fields);
  if (!details) throw new Error('a place without details');
  return details;
}

/** What was remarked about such a row. */
export function problemsOf(fields: RawRecord): readonly Problem[] {
  return placeFromRecord(row(fields)).problems;
}

/** The remarks about one field, `reason outcome` each. */
export function remarksOn(field: string, fields: RawRecord): readonly `${Reason} ${Outcome}`[] {
  return problemsOf(fields)
    .filter((problem) => problem.field === field)
    .map(({reason, outcome}) => `${reason} ${outcome}` as const);
}
