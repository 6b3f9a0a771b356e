import type {Place, PlaceDetails} from '../place.js';

type Written = Pick<PlaceDetails, 'emails' | 'websites'>;

/** Gives what a list shows of the ways to write to a place: nothing when it has a telephone, else one of the two. */
export function writtenContact(
  phone: string | undefined,
  {emails, websites}: Written = {emails: [], websites: []},
): {email: string | undefined; website: string | undefined} {
  const email = phone === undefined ? emails[0] : undefined;
  const website = phone === undefined && email === undefined ? websites[0] : undefined;
  return {email, website};
}

/** Gives the place with what its telephone and its details now say of the ways to write to it. */
export function withWrittenContact(place: Place): Place {
  const {email, website} = writtenContact(place.phone, place.details);
  if (place.email === email && place.website === website) return place;
  const {email: _email, website: _website, ...rest} = place;
  return {...rest, ...(email !== undefined && {email}), ...(website !== undefined && {website})};
}
