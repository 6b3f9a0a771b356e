import type {Place} from '../domain/place.js';
import {isMobilePhone, isNominativeEmail} from '../domain/record.js';

/** The place without the mobile number and the e-mail addresses that are probably somebody's own. */
export function withoutPersonalContacts(place: Place): Place {
  const {phone, details, ...rest} = place;
  return {
    ...rest,
    ...(phone && !isMobilePhone(phone) && {phone}),
    ...(details && {
      details: {...details, emails: details.emails.filter((email) => !isNominativeEmail(email))},
    }),
  };
}
