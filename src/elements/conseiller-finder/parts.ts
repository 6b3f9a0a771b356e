import type {CSSResult} from 'lit';
import {addStyles} from '../../controllers/add-styles.js';
import {OnDemand} from '../../controllers/on-demand.js';
import type {AddressDesk} from './address/part.js';
import type {FilterDesk} from './filters/desk.js';
import type {FinderContext} from './finder-context.js';
import type {FinderMap} from './map/desk.js';
import type {PlaceDesk} from './place/part.js';
import type {PrintDesk} from './print/desk.js';
import type {SearchDesk} from './search/part.js';

/** What a visitor may never need: each is a file of its own, asked for with its first use. */
export interface FinderParts {
  readonly search: OnDemand<SearchDesk>;
  readonly filters: OnDemand<FilterDesk>;
  readonly place: OnDemand<PlaceDesk>;
  readonly map: OnDemand<FinderMap>;
  readonly print: OnDemand<PrintDesk>;
  readonly address: OnDemand<AddressDesk>;
}

/** A file that holds a part: its desk, and its looks where it has some. */
interface PartFile<Desk> {
  readonly Desk: new (context: FinderContext) => Desk;
  readonly styles?: Pick<CSSResult, 'cssText'>;
}

/** Gives the parts of a finder, none of them loaded. */
export function finderParts(context: FinderContext): FinderParts {
  const part = <Desk>(file: () => Promise<PartFile<Desk>>): OnDemand<Desk> =>
    new OnDemand(
      async () => {
        const {Desk, styles} = await file();
        if (styles) addStyles(context.element, styles);
        return new Desk(context);
      },
      () => context.element.requestUpdate(),
    );
  return {
    search: part(() => import('./search/part.js')),
    filters: part(() => import('./filters/desk.js')),
    place: part(() => import('./place/part.js')),
    map: part(() => import('./map/desk.js')),
    print: part(() => import('./print/desk.js')),
    address: part(() => import('./address/part.js')),
  };
}
