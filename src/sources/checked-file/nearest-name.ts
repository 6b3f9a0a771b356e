import {fold} from '../../domain/fold.js';
import {slips} from '../../domain/slips.js';

/** Of these names, the one that was most likely meant. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const word = fold(written);
  const allowed = word.length < 4 ? 1 : Math.ceil(word.length / 3);
  let nearest: string | undefined;
  let fewest = allowed + 1;
  for (const name of names) {
    const count = slips(word, fold(name));
    if (count < fewest) [nearest, fewest] = [name, count];
  }
  return nearest;
}
