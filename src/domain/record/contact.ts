import {emailsIn, isNominativeEmail} from './email.js';
import {isMobilePhone, phoneFrom} from './phone.js';
import type {RecordReader} from './record-reader.js';
import {websitesIn} from './website.js';

/** How to reach a place. */
export interface Contact {
  readonly phone: string | undefined;
  readonly emails: readonly string[];
  readonly websites: readonly string[];
}

function phoneIn(reader: RecordReader, departement: string): string | undefined {
  const published = reader.text('telephone');
  if (published === '') return undefined;
  const phone = reader.take('telephone', published, phoneFrom(published, departement));
  if (phone?.length === 4) reader.note('telephone', 'short-number', 'flagged', published);
  if (phone !== undefined && isMobilePhone(phone)) {
    reader.note('telephone', 'nominative-contact', 'flagged', phone);
  }
  return phone;
}

function emailsOf(reader: RecordReader): readonly string[] {
  const published = reader.text('courriels');
  const emails = emailsIn(published);
  if (published !== '' && emails.length === 0) reader.note('courriels', 'unreadable', 'dropped', published);
  else if (emails.join('|') !== published.replace(/;/g, '|').toLowerCase()) {
    reader.note('courriels', 'spelling', 'mended', published, emails.join('|'));
  }
  return emails;
}

function websitesOf(reader: RecordReader): readonly [websites: readonly string[], emails: readonly string[]] {
  const published = reader.text('site_web');
  if (published === '') return [[], []];
  const {addresses, emails, reason} = websitesIn(published);
  const now = [...addresses, ...emails];
  if (reason)
    reader.note(
      'site_web',
      reason,
      now.length > 0 ? 'mended' : 'dropped',
      published,
      now.length > 0 ? now.join('|') : undefined,
    );
  return [addresses, emails];
}

/** Gives the telephone, e-mail and web addresses of a row; flags those that look like someone's own. */
export function contactIn(reader: RecordReader, departement: string): Contact {
  const phone = phoneIn(reader, departement);
  const [websites, emailsAmongWebsites] = websitesOf(reader);
  const emails = [...new Set([...emailsOf(reader), ...emailsAmongWebsites.flatMap(emailsIn)])];
  for (const email of emails) {
    if (isNominativeEmail(email)) reader.note('courriels', 'nominative-contact', 'flagged', email);
  }
  return {phone, emails, websites};
}

/** Gives the one web address of a field. */
export function webAddressIn(reader: RecordReader, field: string): string | undefined {
  const published = reader.text(field);
  if (published === '') return undefined;
  const {addresses, reason} = websitesIn(published);
  const [address] = addresses;
  if (address === undefined) reader.note(field, reason ?? 'unreadable', 'dropped', published);
  else if (reason) reader.note(field, reason, 'mended', published, address);
  return address;
}
