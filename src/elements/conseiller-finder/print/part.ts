import type {SheetView} from '../sheet/sheet-view.js';
import type {QrCode} from '../take-away/qr.js';
import {listDocument, type PrintedList} from './list-document.js';
import type {PrintContext} from './paper.js';
import {placeDocument, type PlacePrintContext} from './place-document.js';
import {printFrame} from './print-frame.js';

export {canPrint} from './can-print.js';
export {listDocument, type PrintedList, type PrintedPlace} from './list-document.js';
export type {PrintContext} from './paper.js';
export {placeDocument, type PlacePrintContext} from './place-document.js';

/** A sheet without its code is worth printing: the code only saves typing. */
async function codeOf(link: string | undefined): Promise<QrCode | undefined> {
  if (!link) return undefined;
  try {
    const {qrCode} = await import('../take-away/qr.js');
    return qrCode(link);
  } catch {
    return undefined;
  }
}

/** Prints the sheet of one place, in large print, on one page when it can. */
export async function printPlace(view: SheetView, context: PlacePrintContext): Promise<void> {
  const code = await codeOf(context.link);
  await printFrame((document) => placeDocument(document, view, context, code), context.print);
}

/** Prints all the places found, numbered. */
export async function printList(list: PrintedList, context: PrintContext): Promise<void> {
  await printFrame((document) => listDocument(document, list, context), context.print);
}
