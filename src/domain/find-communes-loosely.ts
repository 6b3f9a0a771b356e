import type {CommuneIndex} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';
import {slips} from './slips.js';

const MOST = 6;
/** In so many names that they make none alike. */
const SAINT = /\bsainte? /g;
const SMALL = /^(?:d|de|du|des|en|et|l|la|le|les|sous|sur)$/;

const bare = (name: string): string => name.replace(SAINT, '');

/** The parts of a name that people write for the whole: its beginning and its end, both at a word. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  const parts = words.flatMap((_, index) => {
    const before = SMALL.test(words[index] ?? '') ? [] : [words.slice(0, index + 1).join(' ')];
    return [...before, words.slice(index).join(' ')];
  });
  return [...new Set(parts)].filter((part) => part.length > 3 || part === name);
}

/** How many letters of what was typed are wrong, for it to be this name; `Infinity` when it is another. */
function slipsIn(typed: string, name: string, limit: number): number {
  const near = partsOf(name).filter((part) => Math.abs(part.length - typed.length) <= limit);
  const least = Math.min(
    ...near.map((part) => {
      const count = slips(typed, part);
      // Several slips are forgiven where the name at least begins alike.
      return count > 1 && part[0] !== typed[0] ? Infinity : count;
    }),
  );
  return least <= limit ? least : Infinity;
}

/**
 * Communes whose name is close to what was typed, the closest first, six at most: no more than a third of the letters are
 * wrong, « Saint » apart, and no more than one more than in the closest.
 */
export function findCommunesLoosely({communes, names}: CommuneIndex, typed: string): Commune[] {
  const sought = fold(typed);
  const plain = bare(sought);
  const limit = Math.floor(plain.length / 3);
  const close = names
    .map((name, index) => ({
      index,
      slips: Math.min(slipsIn(sought, name, limit), slipsIn(plain, bare(name), limit)),
    }))
    .filter((one) => one.slips < Infinity)
    .sort((a, b) => a.slips - b.slips);
  const best = close[0]?.slips ?? 0;
  return close
    .filter((one) => one.slips <= best + 1)
    .slice(0, MOST)
    .flatMap(({index}) => communes[index] ?? []);
}
