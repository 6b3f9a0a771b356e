import {readablePhone} from '../../../domain/phone.js';
import {contactsFor} from '../../../domain/programme-contact.js';
import type {ProgrammeContact} from '../../../domain/programme.js';
import type {PanelMessages} from './panel-messages.js';

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
  /** What it does, and for where. */
  readonly about: string;
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
  /** What is said of the page's own commune: that it is looked for, could not be, or has nobody. */
  readonly note?: string | undefined;
  /** Looking for it again may help. */
  readonly canRetry: boolean;
  /** All of them, folded away; empty where all are shown. */
  readonly all: readonly ContactView[];
}

/** The page's own commune; `epci` is known where it matters. */
export type OwnCommune =
  | {readonly kind: 'known'; readonly code: string; readonly epci?: string | undefined}
  | {readonly kind: 'coming' | 'failed'};

/** As many are read at a glance. */
const AT_A_GLANCE = 3;

export function contactView(
  {organisation, role, zone, phone, email, link}: ProgrammeContact,
  {call, write, visit, zone: zoneWords}: PanelMessages,
): ContactView {
  const ways: WayView[] = [];
  if (phone) ways.push({manner: 'call', href: `tel:${phone}`, label: call, value: readablePhone(phone)});
  if (email) ways.push({manner: 'write', href: `mailto:${email}`, label: write, value: email});
  if (link) ways.push({manner: 'visit', href: link, label: visit});
  return {organisation, about: [role, zone && zoneWords(zone)].filter(Boolean).join(' · '), ways};
}

/** Those who still answer. */
export const currentContacts = (
  contacts: readonly ProgrammeContact[],
  today: string,
): readonly ProgrammeContact[] => contacts.filter(({validUntil = today}) => validUntil >= today);

interface ContactsContext {
  readonly today: string;
  readonly own: OwnCommune | undefined;
  readonly messages: PanelMessages;
}

function noteOf(
  own: OwnCommune | undefined,
  found: number,
  {searching, searchFailed, noneForCommune}: PanelMessages,
): string | undefined {
  if (own?.kind === 'coming') return searching;
  if (own?.kind === 'failed') return searchFailed;
  return own && found === 0 ? noneForCommune : undefined;
}

/** Says whom to call: for the page's commune where it has one; all where they are few; else the visitor says where. */
export function contactsView(
  written: readonly ProgrammeContact[],
  {today, own, messages}: ContactsContext,
): ContactsView {
  const contacts = currentContacts(written, today);
  const found = own?.kind === 'known' ? contactsFor(own, contacts) : [];
  const isComing = own?.kind === 'coming';
  const isFew = contacts.length <= AT_A_GLANCE;
  const shown = found.length > 0 ? found : isFew && !isComing ? contacts : [];
  const toView = (contact: ProgrammeContact): ContactView => contactView(contact, messages);
  const note = contacts.length > 0 ? noteOf(own, found.length, messages) : undefined;
  return {
    title: found.length > 0 || isComing ? messages.yourContact : messages.contact,
    shown: shown.map(toView),
    asks: !isFew && !isComing && found.length === 0,
    note,
    canRetry: own?.kind === 'failed',
    all: shown.length === contacts.length ? [] : contacts.map(toView),
  };
}
