import type {CriterionId} from '../../../domain/criteria.js';
import type {Moment} from '../../../domain/opening-moment.js';
import type {Wishes} from '../../../domain/wishes.js';

/** The same wishes with a criterion more, or less where it was there. */
export function toggled(wishes: Wishes, id: CriterionId): Wishes {
  const criteria = new Set(wishes.criteria);
  if (!criteria.delete(id)) criteria.add(id);
  return {...wishes, criteria};
}

/** The same wishes without some criteria. */
export function without(wishes: Wishes, ids: readonly CriterionId[]): Wishes {
  return {...wishes, criteria: new Set([...wishes.criteria].filter((id) => !ids.includes(id)))};
}

/** The same wishes for another moment, or for whatever moment. */
export function at({moment: _, ...wishes}: Wishes, moment?: Moment): Wishes {
  return {...wishes, ...(moment && {moment})};
}

/** The same wishes, with the places that receive no public or without them. */
export function withPlacesClosedToPublic({withoutPublic: _, ...wishes}: Wishes, shown: boolean): Wishes {
  return {...wishes, ...(shown && {withoutPublic: true})};
}

/** Whether two moments are the same. */
export const isSameMoment = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a?.kind === b?.kind && (a?.kind !== 'day' || (b?.kind === 'day' && a.date === b.date));
