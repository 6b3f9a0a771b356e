import {french, type Words} from './words.js';
export const en: Words = french;
