import {indexCommunes, type CommuneIndex} from '../../../../domain/find-communes.js';
import type {PlaceSource} from '../../../../sources/place-source.js';

/**
 * Gives the communes of several départements, ready to be searched. One that has no data here takes nothing from the
 * others.
 * @throws {SourceError} when none of them answers
 */
export async function communesOf(
  departements: readonly string[],
  source: Pick<PlaceSource, 'communes'>,
): Promise<CommuneIndex> {
  const answers = await Promise.allSettled(departements.map((code) => source.communes(code)));
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [first] = answers;
  if (found.length === 0 && first?.status === 'rejected') throw first.reason;
  return indexCommunes(found.flat());
}
