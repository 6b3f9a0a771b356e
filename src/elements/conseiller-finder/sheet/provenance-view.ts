import {isFranceServices, producersOf} from '../../../domain/producers.js';
import {isWebAddress} from '../../../sources/published-values.js';
import {todayOf} from './hours-view.js';
import {detailsOf, type Sheet} from './sheet.js';
import type {SheetView, SourceView} from './sheet-view.js';

/** Who looks after the national map. */
const NATIONAL_MAP = 'cartographie.sonum@anct.gouv.fr';
/** Address of the programme's own site, from general knowledge: it was never tried from here. */
const FRANCE_SERVICES = 'https://www.france-services.gouv.fr/';
const EMAIL = /^[^\s@]+@[^\s@]+$/;

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * Says of what day the information is. A France services is dated by its label; merged with another record, its date may be
 * either, and says nothing.
 */
export function datedView(sheet: Sheet): string {
  const {found, words} = sheet;
  const {updated, origins} = found.place;
  if (!updated) return words.undated;
  if (isFranceServices(found.place)) {
    return producersOf(origins).length === 1 ? `${words.labelled(updated)} ${words.undated}` : words.undated;
  }
  const old = updated < yearBefore(todayOf(sheet));
  return old ? `${words.dated(updated)} ${words.old}` : words.dated(updated);
}

/** Names the producers of the record, and the data that it is read in. */
export function sourceView({found, origin, words}: Sheet): SourceView {
  const producers = producersOf(found.place.origins).map(({name}) => name);
  const {name, url, licence} = origin;
  return {
    ...(producers.length > 0 && {producers: words.source(producers)}),
    name,
    ...(url && isWebAddress(url) && {href: url}),
    ...(licence && {licence}),
  };
}

function mailTo(address: string, sheet: Sheet): string {
  const {found, words} = sheet;
  const {name, commune, id} = found.place;
  const subject = words.reportSubject(name, commune);
  const body = words.reportBody(name, commune, detailsOf(sheet)?.recordId ?? id).replace(/\n/g, '\r\n');
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Where an error is told: to whoever shows the places, else to the record's producer, else to the place itself. */
function reportAddress(sheet: Sheet): string {
  const {found, contact} = sheet;
  const {place} = found;
  if (contact && EMAIL.test(contact)) return mailTo(contact, sheet);
  if (isFranceServices(place)) return FRANCE_SERVICES;
  if (place.origins.length > 0) return mailTo(NATIONAL_MAP, sheet);
  // A record that names no producer may be a mairie's own, which the national map knows nothing of.
  const email = place.email ?? detailsOf(sheet)?.emails[0];
  return mailTo(email ?? NATIONAL_MAP, sheet);
}

/** Gives the link that tells of an error in the sheet, its letter begun. */
export function reportView(sheet: Sheet): SheetView['report'] {
  return {href: reportAddress(sheet), label: sheet.words.report};
}
