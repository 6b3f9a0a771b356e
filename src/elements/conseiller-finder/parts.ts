import {addStyles} from '../../controllers/add-styles.js';
import {OnDemand} from '../../controllers/on-demand.js';
import type {FinderContext} from './finder-context.js';
import type {SearchDesk} from './search/part.js';

/** What a visitor may never need: each is a file of its own, asked for with its first use. */
export interface FinderParts {
  readonly search: OnDemand<SearchDesk>;
}

/** Gives the parts of a finder, none of them loaded. */
export function finderParts(context: FinderContext): FinderParts {
  const changed = (): void => context.element.requestUpdate();
  return {
    search: new OnDemand(async () => {
      const {SearchDesk, styles} = await import('./search/part.js');
      addStyles(context.element, styles);
      return new SearchDesk(context);
    }, changed),
  };
}
