import type {CommuneIndex} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';
import {slips} from './slips.js';

const MOST = 6;
const SMALL = /(?:^| )(?:d|de|du|des|en|et|l|la|le|les|sous|sur|sainte?)$/;

/** Without the word that is in so many names that it makes none alike. */
const bare = (name: string): string => name.replace(/\bsainte? /g, '');

/** Forgives a third of the letters, « Saint » apart; several only where both begin alike, or the whole name ends alike. */
function slipsIn(typed: string, part: string, name: string, most = Infinity): number {
  const [left, right] = [bare(typed), bare(part)];
  const limit = Math.min(most, Math.floor(Math.max(left.length, right.length) / 3));
  if (Math.abs(part.length - typed.length) > limit) return Infinity;
  const count = slips(typed, part);
  const alike = count < 2 || left[0] === right[0] || (part === name && left.slice(-3) === right.slice(-3));
  return alike && count <= limit ? count : Infinity;
}

/**
 * How many slips there are in what was typed, for it to be this name or what people write for it: its beginning, or its
 * end with one slip at most. `Infinity` when it is another name.
 */
function slipsFrom(typed: string, name: string): number {
  const words = name.split(' ');
  const counts = words.flatMap((_, index) => {
    const start = words.slice(0, index + 1).join(' ');
    const end = words.slice(index).join(' ');
    const isStart = start === name || (start.length > 3 && !SMALL.test(start));
    return [
      isStart ? slipsIn(typed, start, name) : Infinity,
      end.length > 3 ? slipsIn(typed, end, name, 1) : Infinity,
    ];
  });
  return Math.min(...counts);
}

/**
 * Communes whose name is close to what was typed, the closest first, six at most: no more than a third of the letters are
 * wrong, and no more than one more than in the closest.
 */
export function findCommunesLoosely({communes, names}: CommuneIndex, typed: string): Commune[] {
  const sought = fold(typed);
  if (!sought) return [];
  const close = names
    .map((name, index) => ({index, slips: slipsFrom(sought, name)}))
    .filter((one) => one.slips < Infinity)
    .sort((a, b) => a.slips - b.slips);
  const best = close[0]?.slips ?? 0;
  return close
    .filter((one) => one.slips <= best + 1)
    .slice(0, MOST)
    .flatMap(({index}) => communes[index] ?? []);
}
