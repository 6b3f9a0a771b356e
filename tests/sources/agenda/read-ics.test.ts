import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readIcs} from '../../../src/sources/agenda/read-ics.js';
import {reading} from '../../feeds/shared-feeds.js';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:a@site.example',
  'SUMMARY:Atelier',
  ...lines,
  'END:VEVENT',
];
const read = (...lines: string[]) => readIcs(calendar(...lines), reading);
const only = (...lines: string[]) => read(...event(...lines)).events[0];
const starts = (...lines: string[]) => only(...lines)?.dates.map(({start}) => start);

describe('when an event of a calendar happens', () => {
  it('is the day itself where whole days end on the next', () => {
    assert.deepEqual(only('DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204')?.dates, [
      {start: '2026-12-03'},
    ]);
    assert.deepEqual(only('DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261205')?.dates, [
      {start: '2026-12-03', end: '2026-12-04'},
    ]);
  });

  it('ends after its duration', () => {
    assert.deepEqual(only('DTSTART;TZID=Europe/Paris:20261203T093000', 'DURATION:PT1H30M')?.dates, [
      {start: '2026-12-03T09:30', end: '2026-12-03T11:00'},
    ]);
    assert.deepEqual(only('DTSTART;VALUE=DATE:20261203', 'DURATION:P2D')?.dates, [
      {start: '2026-12-03', end: '2026-12-04'},
    ]);
  });

  it('is shown in Paris when it is written in UTC, or in the zone of the calendar', () => {
    assert.deepEqual(starts('DTSTART:20261203T083000Z'), ['2026-12-03T09:30']);
    const {events} = read('X-WR-TIMEZONE:Indian/Reunion', ...event('DTSTART:20261203T083000Z'));
    assert.deepEqual(
      [events[0]?.timeZone, events[0]?.dates[0]?.start],
      ['Indian/Reunion', '2026-12-03T12:30'],
    );
  });

  it('is known by the names that Outlook and others give to zones', () => {
    for (const name of [
      'Romance Standard Time',
      '"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"',
      '/x.example/Europe/Paris',
    ]) {
      const found = only(`DTSTART;TZID=${name}:20261203T093000`);
      assert.deepEqual([found?.timeZone, found?.dates[0]?.start], ['Europe/Paris', '2026-12-03T09:30'], name);
    }
  });

  it('follows the zone that only the calendar describes', () => {
    const {events} = read(
      'BEGIN:VTIMEZONE',
      'TZID:Heure inventée',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event('DTSTART;TZID=Heure inventée:20261203T133000'),
    );
    assert.deepEqual([events[0]?.timeZone, events[0]?.dates[0]?.start], ['Europe/Paris', '2026-12-03T09:30']);
  });

  it('follows the summer and the winter of a zone that only the calendar describes', () => {
    const clock = (name: string, start: string, from: string, to: string, month: number): string[] => [
      `BEGIN:${name}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
      `END:${name}`,
    ];
    const shown = (written: string): string | undefined =>
      read(
        'BEGIN:VTIMEZONE',
        'TZID:Heure inventée',
        ...clock('DAYLIGHT', '16010325T020000', '+0200', '+0300', 3),
        ...clock('STANDARD', '16011028T030000', '+0300', '+0200', 10),
        'END:VTIMEZONE',
        ...event(`DTSTART;TZID=Heure inventée:${written}`),
      ).events[0]?.dates[0]?.start;
    // It is an hour later there than in Paris, all year.
    assert.equal(shown('20261203T103000'), '2026-12-03T09:30');
    assert.equal(shown('20260703T103000'), '2026-07-03T09:30');
    assert.equal(shown('20260329T013000'), '2026-03-29T00:30');
    assert.equal(shown('20260102T103000'), '2026-01-02T09:30');
  });

  it('stays at the hour of the clock when clocks change', () => {
    assert.deepEqual(starts('DTSTART;TZID=Europe/Paris:20261018T100000', 'RRULE:FREQ=WEEKLY;COUNT=3'), [
      '2026-10-18T10:00',
      '2026-10-25T10:00',
      '2026-11-01T10:00',
    ]);
  });

  it('includes the date at which a series ends, to the second', () => {
    const until = (end: string) =>
      starts('DTSTART;TZID=Europe/Paris:20261201T100000', `RRULE:FREQ=DAILY;UNTIL=${end}`)?.length;
    assert.equal(until('20261203T090000Z'), 3);
    assert.equal(until('20261203T085959Z'), 2);
    assert.equal(until('20261203'), 3);
  });

  it('leaves out what the series leaves out, and adds what it adds', () => {
    assert.deepEqual(
      starts(
        'DTSTART;TZID=Europe/Paris:20261201T100000',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE;TZID=Europe/Paris:20261202T100000,20261203T100000',
        'RDATE;TZID=Europe/Paris:20261220T140000',
      ),
      ['2026-12-01T10:00', '2026-12-04T10:00', '2026-12-20T14:00'],
    );
  });

  it('is on the days that the rule says', () => {
    assert.deepEqual(
      starts('DTSTART;TZID=Europe/Paris:20261203T140000', 'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=3'),
      ['2026-12-03T14:00', '2027-01-07T14:00', '2027-02-04T14:00'],
    );
  });

  it('is around today for a series without end, found at once', () => {
    const began = performance.now();
    const days = starts('DTSTART;TZID=Europe/Paris:19700101T100000', 'RRULE:FREQ=DAILY') ?? [];
    assert.deepEqual(
      [days[0], days[days.length - 1], days.length],
      ['2025-11-25T10:00', '2027-11-27T10:00', 733],
    );
    const weeks =
      starts('DTSTART;TZID=Europe/Paris:20120102T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE') ?? [];
    // Every other week since Monday 2 January 2012: Mondays, and Wednesdays of the same weeks.
    const since = weeks.map(
      (start) => (Date.parse(start.slice(0, 10)) - Date.parse('2012-01-02')) / 86_400_000,
    );
    assert.deepEqual([...new Set(since.map((days) => days % 14))].sort(), [0, 2]);
    assert.equal(weeks.length, 104);
    assert.ok(performance.now() - began < 4000);
  });
});

describe('an event of a calendar', () => {
  it('says where it is, what it is about and where to read more', () => {
    const found = only(
      'DTSTART;VALUE=DATE:20261203',
      'LOCATION:Médiathèque\\, 1 rue de l’Exemple\\, 48400 Florac Trois Rivières',
      'GEO:44.25;3.5',
      'CATEGORIES:Photos,Débutants',
      'URL:https://site.example/atelier',
      'DESCRIPTION:<p>Trier &amp\\; partager</p><ul><li>un</li><li>deux</li></ul>',
      'ORGANIZER;CN=Personne Inventée:mailto:personne@site.example',
      'ATTENDEE;CN=Autre Personne:mailto:autre@site.example',
    );
    assert.deepEqual(found?.place, {
      name: 'Médiathèque',
      address: '1 rue de l’Exemple, 48400 Florac Trois Rivières',
      postcode: '48400',
      commune: 'Florac Trois Rivières',
      position: {latitude: 44.25, longitude: 3.5},
    });
    assert.deepEqual(found?.themes, ['Photos', 'Débutants']);
    assert.equal(found?.link, 'https://site.example/atelier');
    assert.equal(found?.description, 'Trier & partager\n\n- un\n- deux');
    assert.doesNotMatch(JSON.stringify(found), /Personne|@site\.example"?,?.*mailto/);
  });

  it('may be cancelled, private, or a task', () => {
    assert.equal(only('DTSTART;VALUE=DATE:20261203', 'STATUS:CANCELLED')?.status, 'cancelled');
    assert.deepEqual(read(...event('DTSTART;VALUE=DATE:20261203', 'CLASS:PRIVATE')).refused, [
      {what: 'Atelier', why: 'not-public'},
    ]);
    assert.deepEqual(read('BEGIN:VTODO', 'UID:t', 'SUMMARY:À faire', 'END:VTODO').refused, [
      {what: 'À faire', why: 'not-an-event'},
    ]);
  });

  it('is private on a date that was moved where its series is', () => {
    const {events, refused} = read(
      ...event('DTSTART;TZID=Europe/Paris:20261201T100000', 'RRULE:FREQ=DAILY;COUNT=2', 'CLASS:PRIVATE'),
      'BEGIN:VEVENT',
      'UID:a@site.example',
      'RECURRENCE-ID;TZID=Europe/Paris:20261202T100000',
      'DTSTART;TZID=Europe/Paris:20261202T150000',
      'END:VEVENT',
    );
    assert.deepEqual([events, refused.map(({why}) => why)], [[], ['not-public', 'not-public']]);
  });

  it('goes on otherwise from a date of its series, where the calendar says so', () => {
    const onward = (from: string, to: string, title: string): string[] => [
      'BEGIN:VEVENT',
      'UID:a@site.example',
      `SUMMARY:${title}`,
      `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:${from}`,
      `DTSTART;TZID=Europe/Paris:${to}`,
      'DURATION:PT1H',
      'END:VEVENT',
    ];
    const {events} = read(
      ...event('DTSTART;TZID=Europe/Paris:20261201T100000', 'RRULE:FREQ=WEEKLY;COUNT=6'),
      ...onward('20261215T100000', '20261216T140000', 'Atelier du mercredi'),
      ...onward('20261229T100000', '20261231T090000', 'Atelier du jeudi'),
    );
    assert.deepEqual(
      events.map(({title, dates}) => [title, dates.map(({start, end = ''}) => start + end.slice(10))]),
      [
        ['Atelier', ['2026-12-01T10:00', '2026-12-08T10:00']],
        ['Atelier du mercredi', ['2026-12-16T14:00T15:00', '2026-12-23T14:00T15:00']],
        ['Atelier du jeudi', ['2026-12-31T09:00T10:00', '2027-01-07T09:00T10:00']],
      ],
    );
  });

  it('is online where its place is an address of the web', () => {
    const found = only('DTSTART;VALUE=DATE:20261203', 'LOCATION:https://visio.example/salle');
    assert.deepEqual(
      [found?.attendance, found?.onlineLink, found?.place],
      ['online', 'https://visio.example/salle', undefined],
    );
  });

  it('is an event of its own where a date of its series changed, whose title it has without one', () => {
    const {events} = read(
      ...event('DTSTART;TZID=Europe/Paris:20261201T100000', 'RRULE:FREQ=DAILY;COUNT=2'),
      'BEGIN:VEVENT',
      'UID:a@site.example',
      'RECURRENCE-ID:20261202T090000Z',
      'DTSTART;TZID=Europe/Paris:20261202T150000',
      'STATUS:CANCELLED',
      'END:VEVENT',
    );
    assert.deepEqual(
      events.map(({id, title, status, dates}) => [id, title, status, dates.map(({start}) => start)]),
      [
        ['a@site.example', 'Atelier', 'scheduled', ['2026-12-01T10:00']],
        ['a@site.example/2026-12-02T10:00', 'Atelier', 'cancelled', ['2026-12-02T15:00']],
      ],
    );
  });

  it('is read where a zone has the name of something else', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const {events, refused} = read(
        `X-WR-TIMEZONE:${name}`,
        ...event(`DTSTART;TZID=${name}:20261203T093000`, 'RRULE:FREQ=DAILY;COUNT=2'),
        'BEGIN:VEVENT',
        'UID:a@site.example',
        `RECURRENCE-ID;TZID=${name}:20261204T093000`,
        `DTSTART;TZID=${name}:20261204T150000`,
        'END:VEVENT',
      );
      assert.deepEqual(
        events.map(({timeZone, dates}) => [timeZone, dates[0]?.start]),
        [
          ['Europe/Paris', '2026-12-03T09:30'],
          ['Europe/Paris', '2026-12-04T15:00'],
        ],
        name,
      );
      assert.deepEqual(refused, [], name);
    }
  });

  it('is read beside one at the end of calendars, which is refused', () => {
    const {events, refused} = read(
      'X-WR-TIMEZONE:Indian/Reunion',
      ...event('DTSTART:20261203T093000Z'),
      'BEGIN:VEVENT',
      'UID:b',
      'SUMMARY:Trop tard',
      'RECURRENCE-ID:99991231T235900Z',
      'DTSTART:99991231T235900Z',
      'END:VEVENT',
    );
    assert.deepEqual([events.length, refused.map(({what}) => what)], [1, ['Trop tard']]);
  });

  it('loses nothing to a bad neighbour', () => {
    const {events, refused} = read(
      ...event('DTSTART;VALUE=DATE:20261203', 'this line is none', 'RRULE:nonsense', 'DTEND;VALUE=DATE:'),
      'BEGIN:VEVENT',
      'SUMMARY:Sans date',
      'END:VEVENT',
    );
    assert.equal(events.length, 1);
    assert.deepEqual(refused, [{what: 'Sans date', why: 'no-date'}]);
  });
});

describe('a calendar', () => {
  it('that was cut is what came of it', () => {
    const whole = calendar(...event('DTSTART;VALUE=DATE:20261203'), 'BEGIN:VEVENT', 'UID:b', 'SUMMARY:Coupé');
    const {events, isPartial} = readIcs(whole.replace('END:VCALENDAR', ''), reading);
    assert.deepEqual([events.length, isPartial], [1, true]);
  });

  it('is not named after the address of a person', () => {
    assert.equal(read('X-WR-CALNAME:personne@site.example').name, undefined);
    assert.equal(read('X-WR-CALNAME:Ateliers').name, 'Ateliers');
  });

  it('is nothing else', () => assert.throws(() => readIcs('<html>', reading), TypeError));
});
