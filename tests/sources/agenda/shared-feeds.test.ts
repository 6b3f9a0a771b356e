import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {narrowEvents} from '../../../src/domain/agenda/in-territory.js';
import type {FeedContent} from '../../../src/sources/agenda/feed.js';
import {needing, realFile} from '../../data-builder/real-data.js';
import {readText, readValue, sharedJson, sharedText} from '../../feeds/shared-feeds.js';

interface Row {
  readonly file: string;
  /** Of a file that holds several answers: which. */
  readonly part?: string;
  readonly events: number;
  readonly announcements: number;
  readonly refused?: readonly string[];
  /** How many dates its events have together. */
  readonly dates?: number;
}

const row = (file: string, events: number, announcements: number, more: Partial<Row> = {}): Row => ({
  file,
  events,
  announcements,
  ...more,
});

const rows: readonly Row[] = [
  row('albi-events.json', 75, 0, {dates: 97}),
  row('events.response.json', 6, 0),
  row('manyEvents.response.json', 20, 0, {part: 'from0'}),
  row('manyEvents.response.json', 5, 0, {part: 'from20'}),
  row('onlineAttendance.event.json', 1, 0, {dates: 359}),
  row('registrationItem-events.json', 0, 0, {refused: Array<string>(5).fill('no-title')}),
  row('opendatasoft-v1-occitanie-agendas.json', 400, 0, {dates: 400}),
  row('the-events-calendar-v1.json', 7, 0, {dates: 7}),
  row('wp-v2-posts-sample.json', 0, 1),
  // A series and its moved date, whole days, lunch; the cancelled one has no title.
  row('google-europe-paris-recurrence.ics', 4, 0, {dates: 5, refused: ['no-title']}),
  // Every day since 2012: the year before, and the year after.
  row('icaljs-daily_recur.ics', 1, 0, {dates: 733}),
  row('icaljs-duration_instead_of_dtend.ics', 1, 0, {dates: 1}),
  row('icaljs-minimal.ics', 1, 0, {dates: 1}),
  row('icaljs-only_dtstart_date.ics', 1, 0, {dates: 1}),
  // One series that ended in 2017, of which its last date is kept; one that goes on: 105 dates in two years.
  row('node-ical-biweekly-exdate-until.ics', 2, 0, {dates: 106}),
  row('node-ical-duplicate-uid-sequence.ics', 2, 0, {dates: 2, refused: ['replaced', 'replaced']}),
  row('node-ical-meetup-timed-tz.ics', 1, 0, {dates: 1}),
  row('node-ical-multi-event-basic.ics', 8, 0, {dates: 8, refused: ['unreadable-date']}),
  row('node-ical-sabredav-school-holidays.ics', 1, 0, {dates: 1}),
  row('rssparser-atom-customfields.atom', 0, 15),
  row('rssparser-content-encoded.rss', 0, 7),
  row('rssparser-encoding.rss', 0, 40),
  row('spip-dailymotion.rss', 0, 10),
];

const folder = realFile('feeds');

async function contentOf({file, part}: Pick<Row, 'file' | 'part'>): Promise<FeedContent> {
  return part ? readValue((sharedJson(file) as Record<string, unknown>)[part]) : readText(sharedText(file));
}

describe('the shared feeds', () => {
  it('are all in this table', needing('feeds'), () => {
    const known = new Set(rows.map(({file}) => file));
    const unread = readdirSync(folder).filter((file) => !known.has(file));
    assert.deepEqual(unread, []);
  });

  for (const expected of rows) {
    const {file, part, events, announcements, refused = [], dates} = expected;
    it(`give what they hold: ${file} ${part ?? ''}`, needing(`feeds/${file}`), async () => {
      const content = await contentOf(expected);
      assert.deepEqual(
        [content.events.length, content.announcements.length, content.refused.map(({why}) => why)],
        [events, announcements, refused],
      );
      if (dates !== undefined) assert.equal(content.events.flatMap((event) => event.dates).length, dates);
      for (const event of content.events) {
        assert.ok(event.title && event.dates.length > 0 && event.id);
        assert.deepEqual(
          [...event.dates].sort((a, b) => (a.start < b.start ? -1 : 1)),
          event.dates,
        );
        for (const {start, end} of event.dates)
          assert.ok(end === undefined || (end > start && end.length === start.length));
      }
      const ids = [...content.events, ...content.announcements].map(({id}) => id);
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  it('name nobody who wrote, organised or attends', needing('feeds'), async () => {
    const contents = await Promise.all(rows.filter(({file}) => !file.startsWith('spip')).map(contentOf));
    const said = JSON.stringify(contents);
    for (const name of [
      'astuguevieille',
      'Jeremy Puma',
      'graham@opusaffair',
      'House of Blues Music Forward Foundation',
    ])
      assert.equal(said.includes(name), false, name);
  });

  it('keep no markup and no address that nobody may follow', needing('feeds'), async () => {
    const said = JSON.stringify(await Promise.all(rows.map(contentOf)));
    assert.doesNotMatch(
      said,
      /<(?:p|br|img|script|a|div|strong)\b|&(?:amp|nbsp|eacute|rsquo|#8217);|javascript:/i,
    );
  });
});

describe('the shared calendars', () => {
  const icsEvents = async (file: string) => (await contentOf({file})).events;

  it(
    'give a series without the date that is left out, and the moved one apart',
    needing('feeds'),
    async () => {
      const [series, moved] = await icsEvents('google-europe-paris-recurrence.ics');
      // 12 October is left out, 19 October was moved, and 2 November at 10:00 is after the end, 09:59:59.
      assert.deepEqual(series?.dates, [
        {start: '2026-10-05T10:00', end: '2026-10-05T11:00'},
        {start: '2026-10-26T10:00', end: '2026-10-26T11:00'},
      ]);
      assert.deepEqual(
        [moved?.id, moved?.dates],
        ['weekly-team@google.com/2026-10-19T10:00', [{start: '2026-10-20T15:00', end: '2026-10-20T16:00'}]],
      );
    },
  );

  it('give the last version of each event', needing('feeds'), async () => {
    const events = await icsEvents('node-ical-duplicate-uid-sequence.ics');
    assert.deepEqual(
      events.map(({title, dates}) => [title, dates[0]?.start]),
      [
        ['Team Meeting (SEQUENCE 2)', '2024-01-15T11:00'],
        ['Updated version (SEQUENCE 3) - should win', '2024-01-20T15:00'],
      ],
    );
  });

  it('say where and when it is in the event’s own zone', needing('feeds'), async () => {
    const [meetup] = await icsEvents('node-ical-meetup-timed-tz.ics');
    assert.deepEqual(
      [meetup?.timeZone, meetup?.dates[0]],
      ['America/Phoenix', {start: '2011-11-09T19:00', end: '2011-11-09T21:00'}],
    );
    assert.deepEqual(meetup?.place?.position, {latitude: 33.56, longitude: -111.9});
    const [holidays] = await icsEvents('node-ical-sabredav-school-holidays.ics');
    assert.deepEqual(
      [holidays?.timeZone, holidays?.dates[0]],
      ['Europe/Berlin', {start: '2018-07-02', end: '2018-08-10'}],
    );
  });
});

describe('the agenda of Occitanie, narrowed to Lozère', () => {
  it('is five of its events: four by INSEE code, one by its address alone', needing('feeds'), async () => {
    const {events} = await contentOf({file: 'opendatasoft-v1-occitanie-agendas.json'});
    const {events: kept, outside} = narrowEvents(events, {departement: '48'});
    assert.deepEqual(kept.flatMap(({place}) => place?.codeInsee ?? []).sort(), [
      '48092',
      '48095',
      '48140',
      '48158',
    ]);
    const byAddress = kept.filter(({place}) => place?.codeInsee === undefined);
    assert.deepEqual(
      byAddress.map(({place}) => place?.address),
      ['Le Pont de Montvert, Le village, 48 220 - Lozère'],
    );
    assert.equal(byAddress[0]?.place?.position, undefined);
    assert.equal(outside, 395);
    // Without its address, nobody knows where that one is, and this feed has events elsewhere.
    const blind = events.map((event) =>
      event === byAddress[0] ? {...event, place: {...event.place, address: 'Le village'}} : event,
    );
    assert.equal(narrowEvents(blind, {departement: '48'}).events.length, 4);
  });
});

const SPOILT = [
  null,
  42,
  {},
  [],
  [null],
  {a: {b: 1}},
  true,
  'x'.repeat(5000),
  '<b>&',
  new Date(0).toISOString(),
];

/** A value with its lists cut to two items. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)]));
}

/** A value with each of its parts in turn replaced. */
function* spoilt(value: unknown, replaced: unknown): Generator {
  yield replaced;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const [index, item] of items.entries())
      for (const other of spoilt(item, replaced))
        yield items.map((one, rank) => (rank === index ? other : one));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value))
      for (const other of spoilt(one, replaced)) yield {...value, [name]: other};
  }
}

describe('a feed of which anything is wrong', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    it(`is read as far as it goes, or is none: ${file}`, async () => {
      const whole = cut(sharedJson(file));
      const value = file.startsWith('manyEvents') ? (whole as {from20: unknown}).from20 : whole;
      for (const replaced of SPOILT)
        for (const other of spoilt(value, replaced))
          await readValue(other).catch((error: unknown) => {
            if (!(error instanceof TypeError))
              throw new Error(JSON.stringify(other).slice(0, 300), {cause: error});
          });
    });
  }
});
