import {BuildError} from './build-error.js';
import type {Manifest} from './manifest.js';

/** A département may lose so many places from one build to the next, whatever their share. */
const FEW = 4;
const DEPARTEMENT_SHARE = 1 / 3;
/** Over the whole build: a producer that fails takes its places away in every département at once. */
const TOTAL_FEW = 19;
const TOTAL_SHARE = 1 / 10;

const tooLow = (before: number, now: number, share: number, few: number): boolean =>
  before - now > few && before - now > before * share;

/**
 * Refuses data that lost much or everything since the last build: more likely an input that failed than places that closed.
 * @param counts number of places by département, for those being built
 * @throws {BuildError} naming the loss and how to accept it
 */
export function refuseShrinkage(earlier: Manifest | undefined, counts: ReadonlyMap<string, number>): void {
  const pairs = [...counts].flatMap(([code, now]) => {
    const before = earlier?.departements[code]?.places;
    return before === undefined ? [] : [{code, before, now}];
  });
  const losses = pairs.filter(({before, now}) => tooLow(before, now, DEPARTEMENT_SHARE, FEW));
  const before = pairs.reduce((sum, pair) => sum + pair.before, 0);
  const now = pairs.reduce((sum, pair) => sum + pair.now, 0);
  const details = losses.slice(0, 5).map((loss) => `${loss.code} : ${loss.now} au lieu de ${loss.before}`);
  if (tooLow(before, now, TOTAL_SHARE, TOTAL_FEW) || (before > 0 && now === 0))
    details.unshift(`en tout : ${now} au lieu de ${before}`);
  if (details.length === 0) return;
  const more = losses.length > 5 ? `, et ${losses.length - 5} autres départements` : '';
  const cure =
    'Rien n’a été remplacé. Vérifiez les fichiers lus, ou acceptez cette baisse avec --allow-shrink';
  throw new BuildError(`beaucoup moins de lieux qu’avant (${details.join(' ; ')}${more}). ${cure}.`);
}

/**
 * Refuses a département without any place: more likely the file of another one, or a wrong number.
 * @param counts number of places by département, for those that were named
 * @throws {BuildError} naming them and the way out
 */
export function refuseEmptiness(counts: ReadonlyMap<string, number>): void {
  const empty = [...counts].flatMap(([code, count]) => (count === 0 ? [code] : []));
  if (empty.length === 0) return;
  const cure = 'Rien n’a été écrit. Vérifiez les fichiers de --places, ou changez la liste de --departements';
  throw new BuildError(`Aucun lieu pour ${empty.join(', ')} dans les fichiers lus. ${cure}.`);
}
