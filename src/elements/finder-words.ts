import {fr, type Messages} from '../i18n/fr.js';
import type {Words} from '../i18n/words.js';

/** The words of an element that shows places. */
export type FinderWords = Words & {readonly finder: Messages};

const inFrench: FinderWords = {lang: 'fr', finder: fr};

/** Gives an element's words with those of places, in the same language. */
export const finderWords = (words: Words): FinderWords => (words.finder ? (words as FinderWords) : inFrench);
