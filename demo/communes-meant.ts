import {fold} from '../src/domain/fold.js';
import type {Commune} from '../src/domain/geography.js';

/** What the first way that finds something finds. */
export const firstOf = <Thing>(
  things: readonly Thing[],
  ways: readonly ((thing: Thing) => boolean)[],
): readonly Thing[] => ways.map((isMeant) => things.filter(isMeant)).find(({length}) => length > 0) ?? [];

/**
 * The communes that somebody may mean: by name or INSEE code, else by postal code, else by the beginning of the name.
 * @param beginning `letters`, or whole `words` where nobody is asked which one
 */
export function communesMeant(
  typed: string,
  communes: readonly Commune[],
  beginning: 'letters' | 'words',
): readonly Commune[] {
  const written = typed.trim();
  const sought = fold(written);
  const start = beginning === 'words' ? `${sought} ` : sought;
  return firstOf(communes, [
    ({name, code}) => fold(name) === sought || code === written.toUpperCase(),
    ({postcodes}) => postcodes.includes(written),
    ({name}) => sought !== '' && fold(name).startsWith(start),
  ]);
}
