import type {Place, PlaceDetails} from '../../src/domain/place.js';
import {barePlace} from '../bare-place.js';

/** A place of the tests' own, with only what a test says of it. */
export function somePlace(fields: Partial<Place> = {}, details: Partial<PlaceDetails> = {}): Place {
  const {id = 'exemple_1'} = fields;
  return {
    ...barePlace({id, name: 'Médiathèque du Tarnon'}),
    details: {
      recordId: id,
      typologies: [],
      emails: [],
      websites: [],
      permanences: [],
      ...details,
    },
    ...fields,
  };
}
