import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datesOfSomeWeeks, weekHabits} from '../../src/domain/opening-hours.js';
import {understood} from './understood-hours.js';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Each habit in one line: `odd We 570-720,840-990`. */
const habits = (text: string): string[] =>
  weekHabits(understood(text)).map(({weeks, days}) =>
    [
      weeks,
      ...days.flatMap((intervals, day) =>
        intervals.length > 0 ? `${NAMES[day] ?? '?'} ${intervals.map((ends) => ends.join('-')).join()}` : [],
      ),
    ].join(' '),
  );

describe('hours as habits of the week', () => {
  it('are one habit where every week is the same', () => {
    assert.deepEqual(habits('Mo,We 09:00-12:00; Su off'), ['every Mo 540-720 We 540-720']);
  });

  it('are one week in two where the weeks are counted by two', () => {
    assert.deepEqual(habits('week 1-53/2 We 09:30-12:00,14:00-16:30'), ['odd We 570-720,840-990']);
    assert.deepEqual(habits('week 2-52/2 Tu 09:00-10:00'), ['even Tu 540-600']);
    assert.deepEqual(habits('week 1-51/2 Tu 09:00-10:00'), ['odd Tu 540-600']);
  });

  it('begin with what is every week, then the two turns', () => {
    assert.deepEqual(
      habits(
        'week 2-52/2 Tu 14:00-15:00; week 1-53/2 Tu 09:00-10:00; Mo 09:00-10:00; week 2-52/2 Fr 08:00-09:00',
      ),
      ['every Mo 540-600', 'odd Tu 540-600', 'even Tu 840-900 Fr 480-540'],
    );
  });

  it('are of some weeks otherwise: a season, one in three, one in two of a season', () => {
    assert.deepEqual(habits('week 27-35/1 Tu 09:00-10:00'), ['some Tu 540-600']);
    assert.deepEqual(habits('week 1-53/3 Tu 09:00-10:00'), ['some Tu 540-600']);
    assert.deepEqual(habits('week 10-20/2 Tu 09:00-10:00'), ['some Tu 540-600']);
  });

  it('tell the turn that replaces an ordinary day, and the ordinary day as the other turn', () => {
    assert.deepEqual(habits('Tu 09:00-10:00; week 2-52/2 Tu 14:00-15:00'), [
      'odd Tu 540-600',
      'even Tu 840-900',
    ]);
    assert.deepEqual(habits('Tu 09:00-10:00; week 2-52/2 Tu off'), ['odd Tu 540-600']);
  });

  it('are every week where a rule has all of them, the fifty-third or not', () => {
    assert.deepEqual(habits('week 1-53/1 Tu 09:00-10:00'), ['every Tu 540-600']);
    assert.deepEqual(habits('week 1-52/1 Tu 09:00-10:00'), ['every Tu 540-600']);
  });
});

describe('the next dates of what is not every week', () => {
  const ordinary = {has: () => false};

  it('leave out the days that are every week', () => {
    const hours = understood('Mo 09:00-12:00; week 1-53/2 We 09:30-12:00');
    assert.deepEqual(datesOfSomeWeeks(hours, '2026-11-24', 2, ordinary), ['2026-12-02', '2026-12-16']);
    assert.deepEqual(datesOfSomeWeeks(understood('Mo 09:00-12:00'), '2026-11-24', 2, ordinary), []);
  });

  it('begin with the day itself, and pass over public holidays', () => {
    const hours = understood('week 2-52/2 Fr 09:00-12:00');
    assert.deepEqual(datesOfSomeWeeks(hours, '2026-11-27', 1, ordinary), ['2026-11-27']);
    const christmas = new Set(['2026-12-25']);
    assert.deepEqual(datesOfSomeWeeks(hours, '2026-12-12', 1, christmas), ['2027-01-15']);
  });

  it('are a summer away where it is so, and none where no week is left', () => {
    const hours = understood('week 27-35/1 Tu 09:00-12:00');
    assert.deepEqual(datesOfSomeWeeks(hours, '2026-11-24', 1, ordinary), ['2027-07-06']);
    assert.deepEqual(datesOfSomeWeeks(hours, '2026-11-24', 1, {has: () => true}), []);
  });
});
