import type {Access, Place} from '../../../domain/place.js';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';
import {isWebAddress} from '../../../sources/published-values.js';
import {wordsOf} from '../../place/place-view.js';
import {detailsOf, type Sheet} from './sheet.js';
import type {SectionView, SheetView} from './sheet-view.js';

const list = (title: string, items: readonly string[]): SectionView => ({title, paragraphs: [], items});
const text = (title: string, paragraphs: readonly string[]): SectionView => ({title, paragraphs, items: []});

function costSentence({costs}: Place, words: SheetMessages): string[] {
  return costs.length > 1
    ? [words.severalCosts(wordsOf(costs, words.vocabulary.costs))]
    : wordsOf(costs, words.costs);
}

function travelSentence({itinerance}: Place, words: SheetMessages): string[] {
  if (!itinerance.includes('itinerant')) return [];
  return [itinerance.includes('fixe') ? words.alsoItinerant : words.itinerant];
}

function comingSection(sheet: Sheet): SectionView {
  const {found, words} = sheet;
  const {place} = found;
  // Only these two say that one may book; nothing says that one must.
  const books = place.bookable ?? Boolean(detailsOf(sheet)?.bookingUrl);
  const access = new Set<Access>([...place.access, ...(books ? (['rdv-en-ligne'] as const) : [])]);
  const ways = wordsOf([...access], words.ways);
  const sentences = [
    ...(ways.length > 0 ? [words.youCan(ways)] : []),
    ...costSentence(place, words),
    ...travelSentence(place, words),
  ];
  const section = text(words.coming, sentences.length > 0 ? [sentences.join(' ')] : []);
  return accessSheetOf(sheet) ? {...section, access: true} : section;
}

/** The description, which often starts with the summary, said once. */
function presentation(sheet: Sheet): string[] {
  const {summary, description} = detailsOf(sheet) ?? {};
  const paragraphs = (description ?? '').split(/\n\s*\n/).map((one) => one.trim());
  const told = summary && !description?.includes(summary) ? [summary, ...paragraphs] : paragraphs;
  return told.filter(Boolean);
}

/** Gives the link to acceslibre's sheet of the place, and what it is worth. */
export function accessSheetOf(sheet: Sheet): SheetView['accessSheet'] {
  const {words} = sheet;
  const href = detailsOf(sheet)?.accessUrl;
  if (!href || !isWebAddress(href)) return undefined;
  return {href, label: words.accessSheet, note: words.accessNote};
}

/** Gives the titled parts of a sheet: those of which something is known. */
export function sectionsView(sheet: Sheet): SectionView[] {
  const {found, words} = sheet;
  const {services, formats, publics, needs} = found.place;
  const {vocabulary} = words;
  const kinds = detailsOf(sheet)?.typologies ?? [];
  const sections = [
    list(words.help, wordsOf(services, words.services)),
    list(words.formats, wordsOf(formats, vocabulary.formats)),
    comingSection(sheet),
    list(words.publics, wordsOf(publics, vocabulary.publics)),
    list(words.needs, wordsOf(needs, vocabulary.needs)),
    text(words.presentation, presentation(sheet)),
    list(words.kind, wordsOf(kinds, words.kinds)),
  ];
  return sections.filter(({paragraphs, items, access}) => paragraphs.length + items.length > 0 || access);
}
