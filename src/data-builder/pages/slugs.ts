import {fold} from '../../domain/fold.js';
import type {Commune} from '../../domain/geography.js';

/** A name as a part of an address: « St-Chély-d’Apcher » gives `saint-chely-d-apcher`. */
export const slugOf = (name: string): string => fold(name).replace(/ /g, '-');

/**
 * Gives the part of the address of each commune of a département, by code. Two names that differ only by their accents
 * keep their code, both of them: an address must not change because another commune came.
 */
export function slugsOf(communes: readonly Commune[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const {name} of communes) counts.set(slugOf(name), (counts.get(slugOf(name)) ?? 0) + 1);
  return new Map(
    communes.map(({code, name}) => {
      const slug = slugOf(name);
      const isSure = slug !== '' && counts.get(slug) === 1;
      return [code, isSure ? slug : [slug, code.toLowerCase()].filter(Boolean).join('-')];
    }),
  );
}
