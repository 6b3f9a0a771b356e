import type {TakeAwayMessages} from '../../../i18n/fr-take-away.js';
import {readableContacts} from '../readable-contacts.js';
import type {SheetView} from '../sheet/sheet-view.js';

function contactLines(view: SheetView, {paper}: TakeAwayMessages): string[] {
  const lines = readableContacts(view).map(({kind, text}) => `${paper.contacts[kind]} ${text}`);
  return view.noPhone ? [view.noPhone, ...lines] : lines;
}

function hoursLines({hours}: SheetView, words: TakeAwayMessages): string[] {
  if (hours.kind === 'text') return [words.hours, hours.text];
  const days = hours.days.flatMap(({day, hours: intervals, note}) => {
    const known = [intervals.join(', '), note].filter(Boolean).join(', ');
    return known ? [words.label(day, known)] : [];
  });
  return [words.label(words.hours, hours.caption), ...days, ...(hours.note ? [hours.note] : [])];
}

/** Gives the name, the address and how to get in touch: what a short message holds. */
export function shortText(view: SheetView, words: TakeAwayMessages): string {
  return [view.name, ...view.address, ...contactLines(view, words)].join('\n');
}

/** Gives what one copies of a place, hours included, as lines of plain text. */
export function plainText(view: SheetView, words: TakeAwayMessages): string {
  return [shortText(view, words), hoursLines(view, words).join('\n'), ...view.permanences].join('\n\n');
}
