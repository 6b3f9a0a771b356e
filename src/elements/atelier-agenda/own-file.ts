import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedContent, FeedSource} from '../../sources/agenda/feed.js';
import {isAbsence} from '../../sources/http-status.js';

/** What a release has that was made without an agenda: no date, and no failure either. */
export const NOTHING_ANNOUNCED: FeedContent = {events: [], announcements: [], refused: []};

/** The agenda file of the release's own data, which whoever makes it may do without. Once it was there, it is missed. */
export function ownFile(feed: FeedSource, element: Element & {now: () => Date}): FeedSource {
  let wasThere = false;
  return {
    ...feed,
    async read(asking) {
      try {
        const reading = await feed.read(asking);
        wasThere = true;
        return reading;
      } catch (error) {
        if (wasThere || !isAbsence(error)) throw error;
        warnOnce(element, `there is no ${feed.id}: make it with draille-data agenda, or write src`);
        return {value: NOTHING_ANNOUNCED, receivedAt: element.now()};
      }
    },
  };
}
