import {readablePhone} from '../../domain/phone.js';
import {contactsFor} from '../../domain/programme-contact.js';
import type {ProgrammeContact} from '../../domain/programme.js';
import type {ProgrammeMessages} from '../../i18n/fr-programme.js';

/** A way to a contact. */
export interface WayView {
  readonly manner: 'call' | 'write' | 'visit';
  readonly href: string;
  readonly label: string;
  /** What is dialled or written to, as it is read. */
  readonly value?: string;
}

/** Whom to call, in words. */
export interface ContactView {
  readonly organisation: string;
  readonly role?: string | undefined;
  readonly zone?: string | undefined;
  /** The telephone first, where there is one. */
  readonly ways: readonly WayView[];
}

/** Whom to call: those who are shown at once, and what is offered beside. */
export interface ContactsView {
  /** What stands above: « Votre contact » where the page's commune tells which. */
  readonly title: string;
  readonly shown: readonly ContactView[];
  /** Whether the visitor is asked where they are. */
  readonly asks: boolean;
  /** Nobody answers for the page's commune. */
  readonly none?: string | undefined;
  /** All of them, folded away; empty where all are shown. */
  readonly all: readonly ContactView[];
}

/** As many are read at a glance. */
const AT_A_GLANCE = 3;

export function contactView(
  {organisation, role, zone, phone, email, link}: ProgrammeContact,
  {call, write, visit, zone: zoneWords}: ProgrammeMessages,
): ContactView {
  const ways: WayView[] = [];
  if (phone) ways.push({manner: 'call', href: `tel:${phone}`, label: call, value: readablePhone(phone)});
  if (email) ways.push({manner: 'write', href: `mailto:${email}`, label: write, value: email});
  if (link) ways.push({manner: 'visit', href: link, label: visit});
  return {organisation, role, zone: zone && zoneWords(zone), ways};
}

/** Those who still answer. */
export const currentContacts = (
  contacts: readonly ProgrammeContact[],
  today: string,
): readonly ProgrammeContact[] => contacts.filter(({validUntil = today}) => validUntil >= today);

interface ContactsContext {
  readonly today: string;
  readonly commune: string | undefined;
  readonly epci: string | undefined;
  readonly messages: ProgrammeMessages;
}

/** Says whom to call: for the page's commune where it has one; all where they are few; else the visitor says where. */
export function contactsView(
  written: readonly ProgrammeContact[],
  {today, commune, epci, messages}: ContactsContext,
): ContactsView {
  const contacts = currentContacts(written, today);
  const own = commune ? contactsFor({code: commune, epci}, contacts) : [];
  const isFew = contacts.length <= AT_A_GLANCE;
  const shown = own.length > 0 ? own : isFew ? contacts : [];
  const toView = (contact: ProgrammeContact): ContactView => contactView(contact, messages);
  return {
    title: own.length > 0 ? messages.yourContact : messages.contact,
    shown: shown.map(toView),
    asks: !isFew && own.length === 0,
    none: commune && own.length === 0 && contacts.length > 0 ? messages.noneForCommune : undefined,
    all: shown.length === contacts.length ? [] : contacts.map(toView),
  };
}
