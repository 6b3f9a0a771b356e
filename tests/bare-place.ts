import type {Place} from '../src/domain/place.js';

/** A place of which nothing is known but what the test says, and that it has a name and a commune. */
export function barePlace(facts: Partial<Place> = {}): Place {
  return {
    id: facts.name ?? 'a1',
    name: 'Médiathèque du Vallon',
    commune: 'Florac Trois Rivières',
    services: [],
    publics: [],
    needs: [],
    costs: [],
    programmes: [],
    labels: [],
    access: [],
    formats: [],
    itinerance: [],
    origins: [],
    ...facts,
  };
}
