import {expect} from '@open-wc/testing';
import {browserMarkup} from '../../../src/sources/agenda/browser-markup.js';
import {htmlText} from '../../../src/sources/agenda/html-text.js';
import {feedSource} from '../../../src/sources/agenda/feed-source.js';
import {feedsFrom} from '../../../src/sources/agenda/feeds-from.js';
import {ics, rss} from '../../feeds/invented-events.js';

describe('markup that a browser reads', () => {
  it('runs nothing and fetches nothing', async () => {
    const image = new URL('/never-asked.png', location.href).href;
    const html = `<p>Vrai<img src="${image}" onerror="window.ran = 1"><script>window.ran = 1</script></p>`;
    expect(htmlText(html, browserMarkup)).to.equal('Vrai');
    // A file that is really asked for, after it, has come: so would the first have been seen.
    const asked = new Image();
    asked.src = import.meta.url;
    await new Promise((done) => {
      asked.onload = done;
      asked.onerror = done;
    });
    expect('ran' in window).to.equal(false);
    expect(performance.getEntriesByName(image)).to.deep.equal([]);
  });

  it('is refused where it is not XML', () => {
    expect(() => browserMarkup.xml('<rss><channel></rss>')).to.throw(TypeError);
    expect(() => browserMarkup.xml('<!doctype html><p>Maintenance')).to.throw(TypeError);
  });

  it('is read as it is elsewhere', async () => {
    const read = async (text: string) => {
      const [address] = feedsFrom('/feed', location.href).feeds;
      if (!address) throw new Error('no feed');
      const storage = {
        get: () => Promise.reject(new Error('none')),
        set: () => Promise.resolve(),
        dates: () => Promise.resolve([]),
        delMany: () => Promise.resolve(),
      };
      const fetch = () => Promise.resolve(new Response(text));
      return (await feedSource(address, {markup: browserMarkup, fetch, storage}).read()).value;
    };
    const feed = await read(rss(1));
    expect(feed.name).to.equal('Site inventé');
    expect(
      feed.events.map(({title, dates, place}) => [title, dates[0]?.start, place?.commune]),
    ).to.deep.equal([['Atelier 1', '2026-12-01T09:30', 'Florac Trois Rivières']]);
    expect(
      feed.announcements.map(({title, summary, published}) => [title, summary, published]),
    ).to.deep.equal([['Nouvelle 1', 'Ce qu’elle dit.', '2026-11-20']]);
    const calendar = await read(ics(1));
    expect(calendar.events[0]?.dates).to.deep.equal([{start: '2026-12-01T09:30', end: '2026-12-01T11:30'}]);
  });
});
