import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayIntervals, parseOpeningHours, weekIntervals} from '../../src/domain/opening-hours.js';
import {understood} from './understood-hours.js';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** The week's intervals as `Mo 9:00-12:00`; hours that go on after midnight read as 25:00. */
function week(text: string, monday = '2026-11-23'): string[] {
  return weekIntervals(understood(text), monday).map(([start, end]) => {
    const day = Math.floor(start / 1440);
    return `${NAMES[day] ?? '?'} ${clock(start - day * 1440)}-${clock(end - day * 1440)}`;
  });
}

describe('opening hours as text', () => {
  it('give each day its hours', () => {
    assert.deepEqual(week('Mo,We 09:00-12:00,14:00-17:30; Sa 10:00-12:00'), [
      'Mo 9:00-12:00',
      'Mo 14:00-17:30',
      'We 9:00-12:00',
      'We 14:00-17:30',
      'Sa 10:00-12:00',
    ]);
  });

  it('may name a range of days, also over Sunday', () => {
    assert.deepEqual(week('Tu-Th 09:00-10:00'), ['Tu 9:00-10:00', 'We 9:00-10:00', 'Th 9:00-10:00']);
    assert.deepEqual(week('Su-Mo 09:00-10:00'), ['Mo 9:00-10:00', 'Su 9:00-10:00']);
  });

  it('may have spaces of any kind, and hours of one digit', () => {
    assert.deepEqual(week(' Mo - Tu , Th\u00a0 9:00 - 12:00 ,\u202f14:00-17:00 ;Sa  off '), [
      'Mo 9:00-12:00',
      'Mo 14:00-17:00',
      'Tu 9:00-12:00',
      'Tu 14:00-17:00',
      'Th 9:00-12:00',
      'Th 14:00-17:00',
    ]);
  });

  it('replace a day’s hours by those of a later rule, or close it', () => {
    assert.deepEqual(week('Mo-We 09:00-12:00; Tu 14:00-16:00; We off'), ['Mo 9:00-12:00', 'Tu 14:00-16:00']);
    assert.deepEqual(week('Tu off; Mo-Tu 09:00-12:00'), ['Mo 9:00-12:00', 'Tu 9:00-12:00']);
  });

  it('join hours that touch or overlap, in whatever order they come', () => {
    assert.deepEqual(week('Mo 13:00-18:00,09:00-13:00; Tu 04:00-18:00,09:00-12:00'), [
      'Mo 9:00-18:00',
      'Tu 4:00-18:00',
    ]);
  });

  it('may be around the clock', () => {
    assert.deepEqual(weekIntervals(understood('24/7'), '2026-11-23'), [[0, 10_080]]);
    assert.deepEqual(weekIntervals(understood('24/7; Su off'), '2026-11-23'), [[0, 8640]]);
  });

  it('are not understood in part: anything outside the grammar leaves the whole text to be shown', () => {
    const outside = [
      '',
      ';',
      'Mo',
      'off',
      '09:00-12:00',
      'Mo 09:00-12:00;',
      'Mo-Fr 09:00-12:00; 14:00-17:00',
      'Mo-Fr 10:00-20:00 "sur rendez-vous"; PH off',
      'Mo-Fr 10:00-12:00, Sa 10:00-12:00',
      'Mo 09:00-12:00 Tu 14:00-17:00',
      'Mo 09:00-12:00-14:00',
      'Mo 09:00',
      'Mo 09:00+',
      'Mo 9-12',
      'Mo 9h00-12h00',
      'Mo 09:0030-12:00',
      'Mo 09:60-12:00',
      'Mo 09:00-24:30',
      'Mo 20:00-26:00',
      'Mo 24:00-02:00',
      'Mo-We-Fr 09:00-12:00',
      'Mo-Mo 09:00-12:00',
      'PH-Mo 09:00-12:00',
      'Mo, 09:00-12:00',
      'SH 09:00-12:00',
      'Mo[1] 09:00-12:00',
      'mo 09:00-12:00',
      'Lu 09:00-12:00',
      'Jan Mo 09:00-12:00',
      'Mo 09:00-12:00 || Tu 09:00-12:00',
      'Mo sunrise-sunset',
      'Mo closed',
      'week 2-52/2 24/7',
      'lundi 9h-12h',
    ];
    for (const text of outside) assert.equal(parseOpeningHours(text), undefined, text);
  });

  it('are not understood when they start at or after their end, unless they close in the small hours', () => {
    for (const times of ['14:30-14:30', '00:00-00:00', '02:00-02:00', '17:00-09:00', '22:00-06:00'])
      assert.equal(parseOpeningHours(`Mo ${times}`), undefined, times);
    assert.deepEqual(week('Mo 22:00-05:59'), ['Mo 22:00-29:59']);
    assert.deepEqual(week('Mo 22:00-00:00'), ['Mo 22:00-24:00']);
  });

  it('are not understood, nor take for ever, when a hostile text is very long', () => {
    for (const text of [
      ' '.repeat(100_000),
      `Mo${' '.repeat(100_000)}x`,
      'Mo-'.repeat(50_000),
      ';'.repeat(50_000),
    ])
      assert.equal(parseOpeningHours(text), undefined);
  });
});

describe('opening hours in some weeks', () => {
  it('are those of even weeks, then of odd ones', () => {
    assert.deepEqual(week('week 2-52/2 Th 08:45-12:15', '2026-11-23'), ['Th 8:45-12:15']);
    assert.deepEqual(week('week 2-52/2 Th 08:45-12:15', '2026-11-30'), []);
    assert.deepEqual(week('week 1-53/2 Th 08:45-12:15', '2026-11-30'), ['Th 8:45-12:15']);
    assert.deepEqual(week('week 1-53/2 Th 08:45-12:15', '2026-11-23'), []);
  });

  it('come twice in a row where week 53 is followed by week 1', () => {
    const seen = ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'].map(
      (monday) => week('week 1-53/2 Mo-Su 09:00-10:00', monday).length,
    );
    assert.deepEqual(seen, [0, 7, 7, 0]);
  });

  it('belong to the ISO week, not to the year of the date: 30 December 2024 is in week 1', () => {
    assert.deepEqual(week('week 1-1/1 Mo 09:00-10:00', '2024-12-30'), ['Mo 9:00-10:00']);
    assert.deepEqual(week('week 53-53/1 Su 09:00-10:00', '2020-12-28'), ['Su 9:00-10:00']);
  });

  it('stop at the last week, and count from the first', () => {
    const seen = ['2026-02-23', '2026-03-16', '2026-04-06', '2026-04-27'].map(
      (monday) => week('week 9-15/3 Mo 09:00-10:00', monday).length,
    );
    assert.deepEqual(seen, [1, 1, 1, 0]);
  });

  it('replace the other hours in their weeks only', () => {
    const text = 'Mo 09:00-12:00; week 2-52/2 Mo 14:00-17:00; week 1-53/2 Mo off';
    assert.deepEqual(week(text, '2026-11-23'), ['Mo 14:00-17:00']);
    assert.deepEqual(week(text, '2026-11-30'), []);
    assert.deepEqual(week('week 2-52/2 Mo 14:00-17:00; Mo 09:00-12:00', '2026-11-23'), ['Mo 9:00-12:00']);
  });

  it('are not understood when no week can be meant', () => {
    for (const weeks of ['0-52/2', '2-54/2', '2-52/0', '50-2/2', '2-52', '2', '2,4', '2-52/'])
      assert.equal(parseOpeningHours(`week ${weeks} Mo 09:00-12:00`), undefined, weeks);
  });
});

describe('opening hours past midnight', () => {
  it('go on into the next day, and are kept when that day has hours of its own', () => {
    assert.deepEqual(week('Fr 20:00-02:00; Sa 10:00-12:00'), ['Fr 20:00-26:00', 'Sa 10:00-12:00']);
  });

  it('are cut at the end of the week, and found again at the start of the next', () => {
    assert.deepEqual(weekIntervals(understood('Su 20:00-02:00'), '2026-11-23'), [
      [0, 120],
      [9840, 10_080],
    ]);
  });

  it('reach into a week that has none of its own', () => {
    assert.deepEqual(week('week 2-52/2 Su 20:00-02:00', '2026-11-30'), ['Mo 0:00-2:00']);
  });
});

describe('opening hours of one date', () => {
  const armistice = new Set(['2026-11-11']);

  it('are those of its weekday, none when closed, and past 24:00 when the night goes on', () => {
    const hours = understood('Tu 09:00-12:00; Fr 20:00-02:00');
    assert.deepEqual(dayIntervals(hours, '2026-11-10', armistice), {
      kind: 'intervals',
      intervals: [[540, 720]],
    });
    assert.deepEqual(dayIntervals(hours, '2026-11-12', armistice), {kind: 'intervals', intervals: []});
    assert.deepEqual(dayIntervals(hours, '2026-11-13', armistice), {
      kind: 'intervals',
      intervals: [[1200, 1560]],
    });
    assert.deepEqual(dayIntervals(hours, '2026-11-14', armistice), {kind: 'intervals', intervals: []});
  });

  it('are unknown on a public holiday that they do not mention, with what such a weekday usually has', () => {
    const hours = understood('Mo-Fr 09:00-12:00');
    assert.deepEqual(dayIntervals(hours, '2026-11-11', armistice), {kind: 'unknown', usual: [[540, 720]]});
  });

  it('are those of public holidays when they say so, wherever that rule stands', () => {
    const on = (text: string) => dayIntervals(understood(text), '2026-11-11', armistice);
    assert.deepEqual(on('Mo-Fr 09:00-12:00; PH off'), {kind: 'intervals', intervals: []});
    assert.deepEqual(on('PH off; Mo-Fr 09:00-12:00'), {kind: 'intervals', intervals: []});
    assert.deepEqual(on('Mo-Fr 09:00-12:00; PH 10:00-11:00'), {kind: 'intervals', intervals: [[600, 660]]});
    assert.deepEqual(on('Sa,PH 10:00-11:00'), {kind: 'intervals', intervals: [[600, 660]]});
  });
});
