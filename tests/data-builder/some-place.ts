import type {Place, PlaceDetails} from '../../src/domain/place.js';

/** A place of the tests' own, with only what a test says of it. */
export function somePlace(fields: Partial<Place> = {}, details: Partial<PlaceDetails> = {}): Place {
  const {id = 'exemple_1'} = fields;
  return {
    id,
    name: 'Médiathèque du Tarnon',
    commune: 'Florac Trois Rivières',
    services: [],
    publics: [],
    needs: [],
    costs: [],
    programmes: [],
    access: [],
    formats: [],
    itinerance: [],
    origins: [],
    details: {
      recordId: id,
      typologies: [],
      emails: [],
      websites: [],
      labels: [],
      permanences: [],
      ...details,
    },
    ...fields,
  };
}
