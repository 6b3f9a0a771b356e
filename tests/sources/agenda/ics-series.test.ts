import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readIcs} from '../../../src/sources/agenda/read-ics.js';
import {readInTime} from '../../feeds/read-in-time.js';
import {reading} from '../../feeds/shared-feeds.js';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const series = (start: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:a@site.example',
  'SUMMARY:Atelier',
  `DTSTART${start}`,
  ...lines,
  'END:VEVENT',
];
const datesOf = (start: string, ...lines: string[]): string[] | undefined =>
  readIcs(calendar(...series(start, ...lines)), reading).events[0]?.dates.map((date) => date.start);

const MONDAY = ';TZID=Europe/Paris:20261130T100000';

describe('a visitor is never kept waiting by a calendar', () => {
  it('whose rule finds no day: its first date is shown', () => {
    const rules = [
      'FREQ=DAILY;INTERVAL=14;BYDAY=WE',
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU;COUNT=3',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;INTERVAL=1000000',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4',
      'FREQ=WEEKLY;BYDAY=MO;BYMONTH=13',
      'FREQ=MONTHLY;BYDAY=9MO;COUNT=2',
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;COUNT=100000000',
      'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=ODD',
    ];
    const read = readInTime(rules.map((rule) => calendar(...series(MONDAY, `RRULE:${rule}`))));
    assert.deepEqual(
      read.map(({events}, index) => [rules[index], events[0]?.dates.map(({start}) => start)]),
      rules.map((rule) => [rule, ['2026-11-30T10:00']]),
    );
  });

  it('whose own time zone changes every second, or never', () => {
    const zoned = (rule: string): string =>
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Heure inventée',
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        'TZOFFSETFROM:+0500',
        'TZOFFSETTO:+0500',
        `RRULE:${rule}`,
        'END:STANDARD',
        'END:VTIMEZONE',
        ...series(';TZID=Heure inventée:20261203T133000'),
      );
    const rules = ['FREQ=SECONDLY', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'];
    assert.deepEqual(
      readInTime(rules.map(zoned)).map(({events}) => events[0]?.dates[0]?.start),
      rules.map(() => '2026-12-03T09:30'),
    );
  });

  it('that has more series than anyone can follow: those that are not read are said', () => {
    const many = Array.from({length: 1000}, (_, index) =>
      series(';TZID=Europe/Paris:19700101T100000', 'RRULE:FREQ=YEARLY;COUNT=9999')
        .join('\r\n')
        .replace('a@', `${index}@`),
    );
    const [content] = readInTime([calendar(...many)]);
    assert.equal((content?.events.length ?? 0) + (content?.refused.length ?? 0), 1000);
    assert.deepEqual(new Set(content?.refused.map(({why}) => why)), new Set(['unreadable-date']));
  });
});

describe('the dates of a series', () => {
  it('are those that its rule says', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      'FREQ=DAILY;INTERVAL=2;COUNT=3': ['11-30', '12-02', '12-04'],
      'FREQ=DAILY;BYDAY=MO,WE;COUNT=3': ['11-30', '12-02', '12-07'],
      'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3': ['11-30', '12-03', '12-07'],
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO;COUNT=3': ['11-30', '12-13', '12-14'],
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=3': ['11-30', '12-06', '12-14'],
      'FREQ=MONTHLY;COUNT=3': ['11-30', '12-30', '2027-01-30'],
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3': ['11-30', '12-31', '2027-01-31'],
      'FREQ=MONTHLY;BYDAY=-1MO;COUNT=3': ['11-30', '12-28', '2027-01-25'],
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3': ['11-30', '12-31', '2027-01-29'],
      'FREQ=YEARLY;BYMONTH=11;BYDAY=-1MO;COUNT=2': ['11-30', '2027-11-29'],
      'FREQ=YEARLY;BYYEARDAY=-1;COUNT=1': ['11-30', '12-31'],
      'FREQ=YEARLY;BYDAY=1MO;COUNT=1': ['11-30', '2027-01-04'],
    };
    for (const [rule, days] of Object.entries(expected)) {
      const dates = days.map((day) => `${day.length > 5 ? day : `2026-${day}`}T10:00`);
      assert.deepEqual(datesOf(MONDAY, `RRULE:${rule}`), dates, rule);
    }
    assert.deepEqual(datesOf(MONDAY, 'RRULE:FREQ=DAILY;BYHOUR=10,14;COUNT=3'), [
      '2026-11-30T10:00',
      '2026-11-30T14:00',
      '2026-12-01T10:00',
    ]);
  });

  it('of 29 February are in leap years only', () => {
    assert.deepEqual(datesOf(';VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'), ['2024-02-29']);
    assert.deepEqual(datesOf(';VALUE=DATE:20160229', 'RRULE:FREQ=YEARLY'), ['2024-02-29']);
  });
});

describe('a date that no calendar has', () => {
  it('is refused with its reason, rather than shown as a day that breaks the page', () => {
    for (const start of [':00010101T100000', ';VALUE=DATE:00010101', ':20269999T100000']) {
      const {events, refused} = readIcs(calendar(...series(start, 'RRULE:FREQ=MONTHLY')), reading);
      assert.deepEqual([events, refused], [[], [{what: 'Atelier', why: 'unreadable-date'}]], start);
    }
  });

  it('is no end either, of an event that lasts for ever', () => {
    const lines = series(';TZID=Europe/Paris:20261203T100000', 'DURATION:P99999999D');
    assert.deepEqual(readIcs(calendar(...lines), reading).events[0]?.dates, [{start: '2026-12-03T10:00'}]);
  });
});
