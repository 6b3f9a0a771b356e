import {distance} from 'fastest-levenshtein';
import type {CommuneIndex} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';

const MOST = 6;

/** Ends of a name that begin at one of its words: « du tarn causses » for « Gorges du Tarn Causses ». */
function ends(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}

/** How many letters to change, add or take away to go from what was typed to a name, to its beginning, or to its words. */
function slips(typed: string, name: string): number {
  const lengths = [typed.length, typed.length + 1, Infinity];
  return Math.min(
    ...ends(name).flatMap((end) => lengths.map((length) => distance(typed, end.slice(0, length)))),
  );
}

/**
 * Communes whose name is close to what was typed, the closest first, six at most: no more than a third of the letters are
 * wrong, and no more than one more than in the closest.
 */
export function findCommunesLoosely({communes, names}: CommuneIndex, typed: string): Commune[] {
  const sought = fold(typed);
  if (!sought) return [];
  const limit = Math.ceil(sought.length / 3);
  const close = names
    .map((name, index) => ({index, slips: slips(sought, name)}))
    .filter((one) => one.slips <= limit)
    .sort((a, b) => a.slips - b.slips);
  const best = close[0]?.slips ?? 0;
  return close
    .filter((one) => one.slips <= best + 1)
    .slice(0, MOST)
    .flatMap(({index}) => communes[index] ?? []);
}
