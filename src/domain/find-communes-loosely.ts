import UFuzzy from '@leeoniya/ufuzzy';
import type {CommuneIndex} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';

/** One error in each word (a letter changed, missing, added or swapped), as uFuzzy's single-error mode allows. */
const fuzzy = new UFuzzy({intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1});
const MOST = 6;

/** Communes whose name is one slip of the fingers away from what was typed, the closest first, six at most. */
export function findCommunesLoosely({communes, names}: CommuneIndex, typed: string): Commune[] {
  const [found, , order] = fuzzy.search([...names], fold(typed));
  const ranked = order && found ? order.map((position) => found[position]) : found;
  return (ranked ?? []).slice(0, MOST).flatMap((index) => communes[index ?? -1] ?? []);
}
