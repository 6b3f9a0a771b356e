import type {Criterion, NamedId} from './criteria.js';
import {fold} from './fold.js';
import type {Place} from './place.js';

/** Names of the two kinds of territory that labels tell of; the ZRR became the FRR in 2024. */
const SAME: Readonly<Partial<Record<string, string>>> = {
  zrr: 'frr',
  'zone-de-revitalisation-rurale': 'frr',
  'france-ruralites-revitalisation': 'frr',
  'quartier-prioritaire-de-la-ville': 'qpv',
  'quartier-prioritaire-de-la-politique-de-la-ville': 'qpv',
};

/** Gives the criterion of a label or a producer, however it is spelled: « Hub du Sud » and « hub-du-sud » are one. */
export function namedId<Kind extends 'label' | 'source'>(kind: Kind, name: string): `${Kind}:${string}` {
  const short = fold(name).replace(/ /g, '-') || name;
  return `${kind}:${SAME[short] ?? short}`;
}

/** How one list of the record names its values, and which criteria they are: read once for each list of places. */
function criteriaOf(
  kind: 'label' | 'source',
  namesOf: (place: Place) => readonly string[],
  places: readonly Place[],
): Criterion[] {
  const ids = new Map<string, NamedId>();
  const names = new Map<NamedId, string>();
  for (const name of places.flatMap(namesOf)) {
    const id = ids.get(name) ?? namedId(kind, name);
    ids.set(name, id);
    if (!names.has(id)) names.set(id, name);
  }
  const criteria = [...names].map(([id, name]): Criterion => ({
    id,
    group: kind,
    name,
    met: (place) => {
      const values = namesOf(place);
      return values.length > 0 ? values.some((value) => ids.get(value) === id) : undefined;
    },
  }));
  return criteria.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives the criteria that only these places have: every label that they bear, and who published them. */
export function namedCriteria(places: readonly Place[]): Criterion[] {
  return [
    ...criteriaOf('label', ({labels}) => labels, places),
    ...criteriaOf('source', ({origins}) => origins, places),
  ];
}
