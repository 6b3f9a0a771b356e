import {addStyles} from '../../controllers/add-styles.js';
import {OnDemand} from '../../controllers/on-demand.js';
import type {AddressDesk} from './address/part.js';
import type {FilterDesk} from './filters/desk.js';
import type {FinderContext} from './finder-context.js';
import type {PlaceDesk} from './place/part.js';
import type {PrintDesk} from './print/desk.js';
import type {SearchDesk} from './search/part.js';

/** What a visitor may never need: each is a file of its own, asked for with its first use. */
export interface FinderParts {
  readonly search: OnDemand<SearchDesk>;
  readonly filters: OnDemand<FilterDesk>;
  readonly place: OnDemand<PlaceDesk>;
  readonly print: OnDemand<PrintDesk>;
  readonly address: OnDemand<AddressDesk>;
}

/** Gives the parts of a finder, none of them loaded. */
export function finderParts(context: FinderContext): FinderParts {
  const part = <Desk>(load: () => Promise<Desk>): OnDemand<Desk> =>
    new OnDemand(load, () => context.element.requestUpdate());
  return {
    search: part(async () => {
      const {SearchDesk, styles} = await import('./search/part.js');
      addStyles(context.element, styles);
      return new SearchDesk(context);
    }),
    filters: part(async () => {
      const {FilterDesk, styles} = await import('./filters/desk.js');
      addStyles(context.element, styles);
      return new FilterDesk(context);
    }),
    place: part(async () => {
      const {PlaceDesk, styles} = await import('./place/part.js');
      addStyles(context.element, styles);
      return new PlaceDesk(context);
    }),
    print: part(async () => new (await import('./print/desk.js')).PrintDesk(context)),
    address: part(async () => new (await import('./address/part.js')).AddressDesk(context)),
  };
}
