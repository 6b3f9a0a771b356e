import {readablePhone} from '../../../domain/phone.js';
import {isWebAddress} from '../../../sources/published-values.js';
import {writtenAddress} from '../../written-address.js';
import {detailsOf, type Sheet} from './sheet.js';
import type {ContactKind, ContactView} from './sheet-view.js';

const once = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

const link = (kind: ContactKind, label: string, href: string, text: string, whom: string): ContactView => ({
  kind,
  href,
  label,
  text,
  whom,
  main: kind === 'call',
});

/** Every way of reaching a place, its own telephone first; the mairie's where the place has none. */
export function contactsView(sheet: Sheet): ContactView[] {
  const {found, messages, words} = sheet;
  const {name, commune, phone, mairiePhone, email, website} = found.place;
  const {emails = [], websites = [], bookingUrl} = detailsOf(sheet) ?? {};
  const call = (kind: ContactKind, label: string, number: string | undefined, whom: string): ContactView[] =>
    number ? [link(kind, label, `tel:${number}`, readablePhone(number), whom)] : [];
  const open = (kind: ContactKind, label: string, urls: readonly (string | undefined)[]): ContactView[] =>
    once(urls)
      .filter(isWebAddress)
      .map((url) => link(kind, label, url, writtenAddress(url).replace(/^www\./, ''), name));
  return [
    ...call('call', messages.call, phone, name),
    ...open('book', words.bookOnline, [bookingUrl]),
    ...once([email, ...emails]).map((to) => link('write', messages.write, `mailto:${to}`, to, name)),
    ...open('visit', messages.visit, [website, ...websites]),
    ...call('call-mairie', messages.callMairie, phone ? undefined : mairiePhone, commune),
  ];
}

/** Says that no telephone is known; and whom to ask, once it is sure that there is no other contact either. */
export function noPhoneView(sheet: Sheet, contacts: readonly ContactView[]): string | undefined {
  const {found, details, messages} = sheet;
  if (found.place.phone) return undefined;
  const nothing = contacts.length === 0 && details.kind !== 'loading';
  return nothing ? `${messages.noPhone} ${messages.askMairie}` : messages.noPhone;
}
