/*
 * The sheet of one place: what the finder loads with the first one that is asked for.
 */
export {frSheet as words} from '../../../i18n/fr-sheet.js';
export {sheetView} from './make-sheet.js';
export type {Sheet, SheetDetails} from './sheet.js';
export {sheetStyles as styles} from './sheet.styles.js';
export {sheetTemplate, type SheetProps} from './sheet-template.js';
