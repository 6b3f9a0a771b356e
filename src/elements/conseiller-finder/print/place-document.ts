import type {DataOrigin} from '../../../sources/place-source.js';
import {readableContacts} from '../readable-contacts.js';
import type {HoursView, LabelView, SectionView, SheetView} from '../sheet/sheet-view.js';
import type {QrCode} from '../take-away/qr.js';
import {add, addList, addOrigin, blankPaper, type PrintContext} from './paper.js';

/** What the sheet of one place says besides the place. */
export interface PlacePrintContext extends PrintContext {
  readonly origin: DataOrigin;
  /** `YYYY-MM-DD`. */
  readonly printedOn: string;
  /** Address of the place in the host page: printed as a code to photograph. */
  readonly link?: string;
}

const SVG = 'http://www.w3.org/2000/svg';

function addCode(parent: HTMLElement, {size, path}: QrCode, words: PrintContext['words']): void {
  const box = add(parent, 'div', '', 'code');
  const drawing = box.ownerDocument.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  // What it is for is written under it.
  drawing.setAttribute('aria-hidden', 'true');
  const shape = box.ownerDocument.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  drawing.append(shape);
  box.append(drawing);
  add(box, 'p', words.code);
}

function addContacts(parent: HTMLElement, view: SheetView, {words}: PrintContext): void {
  if (view.noPhone) add(parent, 'p', view.noPhone);
  for (const {kind, text} of readableContacts(view)) {
    if (kind === 'call') add(parent, 'p', text, 'phone');
    else add(parent, 'p', `${words.contacts[kind]} ${text}`, kind === 'call-mairie' ? 'second' : '');
  }
}

function addTop(body: HTMLElement, view: SheetView, context: PlacePrintContext, code?: QrCode): void {
  const top = add(body, 'div', '', 'top');
  const who = add(top, 'div');
  add(who, 'h1', view.name);
  const address = add(who, 'div');
  view.address.forEach((line) => add(address, 'p', line));
  if (view.approximate) add(who, 'p', view.approximate);
  addContacts(who, view, context);
  if (code) addCode(top, code, context.words);
}

function addHours(body: HTMLElement, hours: HoursView, {words}: PrintContext): void {
  const section = add(body, 'section');
  add(section, 'h2', words.hours);
  if (hours.kind === 'text') {
    add(section, 'p', hours.text);
    return;
  }
  const table = add(section, 'table');
  add(table, 'caption', hours.caption);
  const rows = add(table, 'tbody');
  for (const {day, hours: intervals, note} of hours.days) {
    const row = add(rows, 'tr');
    add(row, 'th', day).scope = 'row';
    add(row, 'td', [intervals.join(', '), note].filter(Boolean).join(', '));
  }
  if (hours.note) add(section, 'p', hours.note);
}

function addSection(body: HTMLElement, {title, paragraphs, items}: SectionView): void {
  const section = add(body, 'section');
  add(section, 'h2', title);
  paragraphs.forEach((paragraph) => add(section, 'p', paragraph));
  addList(section, items);
}

const labelText = ({name, meaning}: LabelView): string => (meaning ? `${name}\u00a0: ${meaning}` : name);

function titled(title: string, items: readonly string[]): readonly SectionView[] {
  return items.length > 0 ? [{title, paragraphs: [], items}] : [];
}

/** Fills a document with the sheet of one place: what is true tomorrow too, so not whether it is open now. */
export function placeDocument(
  document: Document,
  view: SheetView,
  context: PlacePrintContext,
  code?: QrCode,
): void {
  const {words, lang, origin, printedOn} = context;
  const body = blankPaper(document, lang, view.name);
  addTop(body, view, context, code);
  addHours(body, view.hours, context);
  titled(words.permanences, view.permanences).forEach((part) => addSection(body, part));
  view.sections.forEach((part) => addSection(body, part));
  titled(words.labels, view.labels.map(labelText)).forEach((part) => addSection(body, part));
  const footer = add(body, 'footer');
  add(footer, 'p', words.printed(printedOn));
  add(footer, 'p', [view.dated, view.completedBy && `${view.completedBy}.`].filter(Boolean).join(' '));
  addOrigin(footer, origin, context);
}
