import type {AgendaEvent} from '../../../domain/agenda/agenda-event.js';
import {fold} from '../../../domain/fold.js';

/** By what the visitor may choose. */
export type Facet = 'theme' | 'where' | 'audience';

export const FACETS: readonly Facet[] = ['theme', 'where', 'audience'];

/** The value that is chosen of each facet, by its key. */
export type Choices = Readonly<Partial<Record<Facet, string>>>;

/** A value that events have: `key` tells it from others, however it is spelled. */
export interface FacetValue {
  readonly key: string;
  /** As the first event writes it; empty for what is online. */
  readonly label: string;
}

/** Key of what is online: no commune folds to it. */
const ONLINE: FacetValue = {key: '@', label: ''};

const valued = (labels: readonly string[]): FacetValue[] =>
  labels.map((label) => ({key: fold(label), label})).filter(({key}) => key !== '');

function whereOf({place, attendance, status}: AgendaEvent): FacetValue[] {
  const isOnline = attendance === 'online' || status === 'moved-online';
  const commune = place?.commune && !isOnline ? valued([place.commune]) : [];
  return isOnline || attendance === 'mixed' ? [...commune, ONLINE] : commune;
}

/** Key of what is for everybody, whatever its words: no audience folds to it. */
const EVERYBODY = '*';
/** Once folded. « Grand public » is not of them: it leaves out those whose work it is. */
const OF_EVERYBODY =
  /^(?:(?:pour|ouvert a) )?(?:tout public|tous(?: les)? publics|tous|tous et toutes|toutes et tous|tout le monde)$/;

const audiencesOf = ({audiences}: AgendaEvent): FacetValue[] =>
  valued(audiences).map(({key, label}) => ({key: OF_EVERYBODY.test(key) ? EVERYBODY : key, label}));

function valuesOf(event: AgendaEvent, facet: Facet): FacetValue[] {
  if (facet === 'where') return whereOf(event);
  return facet === 'theme' ? valued(event.themes) : audiencesOf(event);
}

/** Whether an event is of what was chosen: what is for everybody is for whoever that is. */
const isOf = (event: AgendaEvent, facet: Facet, chosen: string | undefined): boolean =>
  valuesOf(event, facet).some(({key}) => key === chosen || key === EVERYBODY);

/** Gives the events that answer all choices; `but`: whatever was chosen of that facet. */
export function chosenEvents(
  events: readonly AgendaEvent[],
  choices: Choices,
  but?: Facet,
): readonly AgendaEvent[] {
  const asked = FACETS.filter((facet) => facet !== but && choices[facet] !== undefined);
  if (asked.length === 0) return events;
  return events.filter((event) => asked.every((facet) => isOf(event, facet, choices[facet])));
}

/** A facet that is worth asking: its values, and how many events each would leave with the other choices. */
export interface FacetCount {
  readonly facet: Facet;
  readonly values: readonly (FacetValue & {readonly count: number})[];
}

/** Gives the facets of which events have two values or more, in the order of the alphabet. */
export function facetsOf(events: readonly AgendaEvent[], choices: Choices): readonly FacetCount[] {
  return FACETS.flatMap((facet) => {
    const labels = new Map<string, string>();
    for (const {key, label} of events.flatMap((event) => valuesOf(event, facet))) {
      if (!labels.has(key)) labels.set(key, label);
    }
    if (labels.size < 2) return [];
    const left = chosenEvents(events, choices, facet);
    const values = [...labels].map(([key, label]) => ({
      key,
      label,
      count: chosenEvents(left, {[facet]: key}).length,
    }));
    // What is online has no name of its own: it is last.
    values.sort((a, b) => Number(a.label === '') - Number(b.label === '') || a.label.localeCompare(b.label));
    return [{facet, values}];
  });
}

/** Choices that still mean something: a value that no event has any more is as if it had not been chosen. */
export function validChoices(choices: Choices, facets: readonly FacetCount[]): Choices {
  const known = facets.filter(({facet, values}) => values.some(({key}) => key === choices[facet]));
  return Object.fromEntries(known.map(({facet}) => [facet, choices[facet]]));
}
