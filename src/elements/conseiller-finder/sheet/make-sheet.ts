import {toldKm} from '../../../domain/search.js';
import {contactsView, noPhoneView} from './contacts-view.js';
import {hoursView, sheetStatus} from './hours-view.js';
import {labelsView} from './labels-view.js';
import {permanencesView} from './permanences-view.js';
import {datedView, reportView, sourceView} from './provenance-view.js';
import {accessSheetOf, sectionsView} from './sections-view.js';
import {detailsOf, type Sheet} from './sheet.js';
import type {RestView, SheetView} from './sheet-view.js';

function distanceView({found, from, messages, words}: Sheet): string | undefined {
  if (found.distanceKm === undefined) return undefined;
  const km = toldKm(found.distanceKm, found.place.position?.approximate);
  return words.away(km, messages.distance(km), from);
}

function addressView(sheet: Sheet): string[] {
  const {address, postcode, commune} = sheet.found.place;
  const lines = [address, detailsOf(sheet)?.addressExtra, [postcode, commune].filter(Boolean).join(' ')];
  return lines.filter((line): line is string => Boolean(line));
}

function restView({details, messages, words}: Sheet): RestView | undefined {
  switch (details.kind) {
    case 'known':
      return undefined;
    case 'loading':
      return {kind: 'loading', text: words.loading};
    case 'failed':
      return {kind: 'failed', text: `${words.failed} ${messages.failures[details.failure]}`};
  }
}

/** Puts all that is known of a place into words, as it stands at this moment. */
export function sheetView(sheet: Sheet): SheetView {
  const {place} = sheet.found;
  const contacts = contactsView(sheet);
  const distance = distanceView(sheet);
  const noPhone = noPhoneView(sheet, contacts);
  const accessSheet = accessSheetOf(sheet);
  const rest = restView(sheet);
  return {
    id: place.id,
    name: place.name,
    ...(distance !== undefined && {distance}),
    status: sheetStatus(sheet),
    address: addressView(sheet),
    ...(place.position?.approximate && {approximate: sheet.words.approximate}),
    contacts,
    ...(noPhone !== undefined && {noPhone}),
    hours: hoursView(sheet),
    permanences: permanencesView(sheet),
    sections: sectionsView(sheet),
    labels: labelsView(sheet),
    ...(accessSheet && {accessSheet}),
    ...(place.completedBy && {completedBy: sheet.messages.completedBy(place.completedBy)}),
    dated: datedView(sheet),
    source: sourceView(sheet),
    report: reportView(sheet),
    ...(rest && {rest}),
  };
}
