import UFuzzy from '@leeoniya/ufuzzy';
import type {CommuneIndex} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';

/** uFuzzy's `SingleError`, written as its number because the package exports no value for it. */
const SINGLE_ERROR = 1 as UFuzzy.IntraMode;
const fuzzy = new UFuzzy({
  intraMode: SINGLE_ERROR,
  intraSlice: [0, Infinity],
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  intraIns: 1,
});
const MOST = 6;

/**
 * Communes whose name is one slip away, in each word, from what was typed (a letter changed, missing, added, swapped),
 * the closest first, six at most.
 */
export function findCommunesLoosely({communes, names}: CommuneIndex, typed: string): Commune[] {
  const [found, , order] = fuzzy.search([...names], fold(typed));
  const ranked = order ? order.map((position) => found[position]) : (found ?? []);
  return ranked.slice(0, MOST).flatMap((index) => communes[index ?? -1] ?? []);
}
