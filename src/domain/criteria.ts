import type {Access, Cost, Format, Itinerance, Need, Place, Programme, Public, Service} from './place.js';

/**
 * How a person thinks of what they look for: what I need, who I am, in what manner, which label, whose record. (When is
 * apart: it depends on the clock.) In `manner` all are wanted; elsewhere one criterion met is enough.
 */
export type Group = 'need' | 'person' | 'manner' | 'label' | 'source';

/** In what manner one is helped. */
export type Manner =
  'gratuit' | 'sans-rdv' | 'par-telephone' | 'rdv-en-ligne' | 'fiche-acces' | 'itinerant' | Format;
/** A criterion that is the same everywhere. */
export type FixedId = Service | Public | Need | Manner | Programme;
/** A label, or the producer of a record, that the data of a territory names: `label:qpv`, `source:coop-numerique`. */
export type NamedId = `label:${string}` | `source:${string}`;
/** Stable and short: written in attributes and in addresses. */
export type CriterionId = FixedId | NamedId;

/** Something that a visitor can ask of a place. */
export interface Criterion {
  readonly id: CriterionId;
  readonly group: Group;
  /** As the data writes it, where the criterion comes from the data. */
  readonly name?: string;
  /** Whether the place answers it; `undefined` when its data does not say: an empty field is never a « no ». */
  readonly met: (place: Place) => boolean | undefined;
}

type Met = Criterion['met'];

/** Whether a list of the record holds a value; unknown when the list is empty. */
const among =
  <Value>(list: (place: Place) => readonly Value[], value: Value): Met =>
  (place) => {
    const values = list(place);
    return values.length > 0 ? values.includes(value) : undefined;
  };

function criteriaOf<Id extends FixedId>(
  group: Group,
  list: (place: Place) => readonly Id[],
  ids: Readonly<Record<Id, true>>,
): (Criterion & {readonly id: Id})[] {
  return (Object.keys(ids) as Id[]).map((id) => ({id, group, met: among(list, id)}));
}

// Written as tables of all the codes, so that one that is added to the vocabulary and forgotten here does not compile.
const SERVICES: Record<Service, true> = {
  demarches: true,
  outils: true,
  emploi: true,
  securite: true,
  parentalite: true,
  creation: true,
  comprendre: true,
  internet: true,
  materiel: true,
};
const PUBLICS: Record<Public, true> = {
  jeunes: true,
  etudiants: true,
  familles: true,
  seniors: true,
  femmes: true,
};
const NEEDS: Record<Need, true> = {
  surdite: true,
  moteur: true,
  mental: true,
  illettrisme: true,
  anglais: true,
  langues: true,
  vision: true,
};
const FORMATS: Record<Format, true> = {individuel: true, atelier: true, distance: true, seul: true};
const PROGRAMMES: Record<Programme, true> = {
  'conseiller-numerique': true,
  'france-services': true,
  'aidants-connect': true,
  bibliotheque: true,
  pix: true,
  'emmaus-connect': true,
  'grande-ecole': true,
  'croix-rouge': true,
  caf: true,
  promeneurs: true,
  'relais-emmaus': true,
};

const costs = (place: Place): readonly Cost[] => place.costs;
const access = (place: Place): readonly Access[] => place.access;
const itinerance = (place: Place): readonly Itinerance[] => place.itinerance;

const MANNERS: Record<Exclude<Manner, Format>, Met> = {
  gratuit: among(costs, 'gratuit'),
  'sans-rdv': among(access, 'venir'),
  'par-telephone': among(access, 'telephone'),
  'rdv-en-ligne': (place) => place.bookable ?? among(access, 'rdv-en-ligne')(place),
  // The lack of a sheet says nothing of the place.
  'fiche-acces': (place) => place.accessSheet,
  itinerant: among(itinerance, 'itinerant'),
};

/** Every criterion that is the same everywhere, in the order in which a person reads them. */
export const CRITERIA: readonly (Criterion & {readonly id: FixedId})[] = [
  ...criteriaOf('need', (place) => place.services, SERVICES),
  ...(Object.keys(MANNERS) as (keyof typeof MANNERS)[]).map((id) => ({
    id,
    group: 'manner' as const,
    met: MANNERS[id],
  })),
  ...criteriaOf('manner', (place) => place.formats, FORMATS),
  ...criteriaOf('person', (place) => place.publics, PUBLICS),
  ...criteriaOf('person', (place) => place.needs, NEEDS),
  ...criteriaOf('label', (place) => place.programmes, PROGRAMMES),
];

const GROUPS: ReadonlyMap<CriterionId, Group> = new Map(CRITERIA.map(({id, group}) => [id, group]));

/** Gives the group of a criterion, were it a label that none of the places bears. */
export const groupOf = (id: CriterionId): Group =>
  GROUPS.get(id) ?? (id.startsWith('source:') ? 'source' : 'label');
