import {remembered} from '../../controllers/remembered.js';
import {departementGiven} from '../../controllers/territory-of.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {browserMarkup} from '../../sources/agenda/browser-markup.js';
import {feedSource} from '../../sources/agenda/feed-source.js';
import type {FeedSource} from '../../sources/agenda/feed.js';
import {feedsFrom} from '../../sources/agenda/feeds-from.js';
import {ownData} from '../own-data.js';
import type {TerritoryElement} from '../territory-element.js';
import {ownFile} from './own-file.js';

/** What an integrator writes of an agenda's feeds. */
export type HasFeeds = TerritoryElement & {
  feeds?: readonly FeedSource[];
  data?: string;
  openagendaKey?: string;
};

/** The agenda file that `draille-data` makes: of all, or of one département. */
const fileOf = (departement: string | undefined): string =>
  `v1/${departement ? `${departement}.agenda.json` : 'agenda.json'}`;

/** Gives the feeds of an element: those given by code, those that `src` names, or the release's own agenda file. */
export class AgendaFeeds {
  readonly #element: HasFeeds;
  readonly #made = remembered<readonly FeedSource[]>();

  constructor(element: HasFeeds) {
    this.#element = element;
  }

  /** The same list while nothing of it is written otherwise. */
  get(): readonly FeedSource[] {
    const {feeds, src = '', data, openagendaKey, ownerDocument} = this.#element;
    if (feeds) return feeds;
    const departement = departementGiven(this.#element);
    const {baseURI} = ownerDocument;
    return this.#made([src, data, openagendaKey, departement, baseURI], () =>
      src.trim() ? this.#from(src, baseURI) : this.#own(departement),
    );
  }

  #own(departement: string | undefined): readonly FeedSource[] {
    const feeds = this.#from(fileOf(departement), ownData(this.#element).href);
    return feeds.map((feed) => ownFile(feed, this.#element));
  }

  #from(src: string, base: string): readonly FeedSource[] {
    const {openagendaKey, now} = this.#element;
    const {feeds, unknown} = feedsFrom(src, base);
    for (const one of unknown) warnOnce(this.#element, `src="${one}" is not an address of the web`);
    return feeds.map((address) => feedSource(address, {markup: browserMarkup, openagendaKey, now}));
  }
}
