import type {Permanence, Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import {placeFromRecord} from '../domain/record.js';
import {PROGRAMMES} from '../domain/record/vocabulary.js';
import {EMPTY, type Correction} from './corrections-line.js';
import {correctedPlace, detailsOf} from './corrections-fields.js';

/** What a correction gives: the place as it becomes (none: it is hidden), the columns followed, and remarks. */
export interface Effect {
  readonly place: Place | undefined;
  readonly fields: readonly string[];
  readonly problems: readonly Problem[];
}

/** The authors of a place's local corrections, each once. */
function signed(place: Place, author: string): Place {
  const authors = new Set([...(place.completedBy?.split(', ') ?? []), author]);
  return {...place, completedBy: [...authors].join(', ')};
}

/** Gives the place that an addition describes; none when it cannot be read as one. */
export function addedPlace({id, author, fields}: Correction, today: string): Effect {
  const {place, problems} = placeFromRecord({...fields, id}, {today});
  const filled = Object.keys(fields).filter((column) => fields[column] !== EMPTY);
  return {place: place && signed(place, author), fields: filled, problems};
}

function permanenceFrom({horaires = '', dispositif = '', du, au, note}: Correction['fields']): Permanence {
  const programme = PROGRAMMES.codeOf(dispositif) ?? PROGRAMMES.codes.find((code) => code === dispositif);
  return {
    hours: horaires,
    ...(programme !== undefined && {programme}),
    ...(du !== undefined && {from: du}),
    ...(au !== undefined && {until: au}),
    ...(note !== undefined && {note}),
  };
}

const PERMANENCE_COLUMNS = ['horaires', 'dispositif', 'du', 'au', 'note'];

function withPermanence(place: Place, {fields, author}: Correction): Effect {
  const permanence = permanenceFrom(fields);
  const details = detailsOf(place);
  const {dispositif: value} = fields;
  const unknown = value !== undefined && permanence.programme === undefined;
  const problem: Problem[] = unknown
    ? [{field: 'dispositif', reason: 'unknown-value', outcome: 'dropped', value}]
    : [];
  return {
    place: signed(
      {...place, details: {...details, permanences: [...details.permanences, permanence]}},
      author,
    ),
    fields: PERMANENCE_COLUMNS.filter((column) => fields[column] !== undefined),
    problems: problem,
  };
}

/** Gives what a correction makes of a place that is there. */
export function changedPlace(place: Place, correction: Correction): Effect {
  if (correction.action === 'masquer') return {place: undefined, fields: [], problems: []};
  if (correction.action === 'permanence') return withPermanence(place, correction);
  const {place: corrected, fields, problems} = correctedPlace(place, correction.fields);
  return {place: fields.length > 0 ? signed(corrected, correction.author) : place, fields, problems};
}
