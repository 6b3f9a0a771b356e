import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openingStatus, parseOpeningHours, weekIntervals} from '../../src/domain/opening-hours.js';
import {wallClock} from '../../src/domain/time-zone.js';

/** Same numbers at each run (linear congruential generator), so that a failure can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const pad = (value: number): string => String(value).padStart(2, '0');

function anyText(below: (limit: number) => number): string {
  const day = (): string => NAMES[below(7)] ?? 'Mo';
  const rule = (): string => {
    const weeks = ['', '', 'week 2-52/2 ', 'week 1-53/2 ', 'week 10-50/3 '][below(5)] ?? '';
    const from = below(7);
    const days = below(2)
      ? `${day()},${day()}`
      : `${NAMES[from] ?? ''}-${NAMES[(from + 1 + below(6)) % 7] ?? ''}`;
    const morning = `${pad(6 + below(4))}:${pad(below(60))}-${pad(10 + below(3))}:00`;
    const evening = `${pad(13 + below(10))}:30-${pad(below(2))}:${pad(below(60))}`;
    return weeks + days + ' ' + (['off', morning, evening, `${morning},${evening}`][below(4)] ?? 'off');
  };
  return Array.from({length: 1 + below(4)}, rule).join('; ');
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const context = {timeZone: 'Europe/Paris', holidays: new Set<string>()};

describe('any opening hours, at any moment of the year', () => {
  const below = numbers(48);
  const cases = Array.from({length: 1500}, () => ({
    text: anyText(below),
    at: new Date(Date.UTC(2026, 0, 1) + below(400 * 1440) * MINUTE),
  }));

  it('are open when the table of the week says so, and only then', () => {
    for (const {text, at} of cases) {
      const hours = parseOpeningHours(text);
      assert.ok(hours, text);
      const {date, minutes} = wallClock(at, context.timeZone);
      const weekday = (new Date(date).getUTCDay() + 6) % 7;
      const monday = new Date(Date.parse(date) - weekday * DAY).toISOString().slice(0, 10);
      const minute = weekday * 1440 + minutes;
      const open = weekIntervals(hours, monday).some(([start, end]) => start <= minute && minute < end);
      assert.equal(
        openingStatus(hours, at, context).kind,
        open ? 'open' : 'closed',
        `${text} at ${at.toISOString()}`,
      );
    }
  });

  it('have changed at the moment that was promised, and not a minute before', () => {
    let promises = 0;
    for (const {text, at} of cases) {
      const hours = parseOpeningHours(text);
      const now = openingStatus(hours, at, context);
      assert.notEqual(now.kind, 'unknown');
      const change = now.kind === 'open' ? now.until : now.kind === 'closed' ? now.opensAt : undefined;
      if (!change) continue;
      promises++;
      const kindAt = (shift: number): string =>
        openingStatus(hours, new Date(change.getTime() + shift), context).kind;
      assert.ok(change > at);
      assert.notEqual(kindAt(0), now.kind, `${text} at ${at.toISOString()}`);
      assert.equal(kindAt(-MINUTE), now.kind, `${text} at ${at.toISOString()}`);
    }
    assert.ok(promises > cases.length / 2, 'most hours promise something');
  });

  it('are in order, apart and within the week', () => {
    for (const {text} of cases) {
      const hours = parseOpeningHours(text);
      assert.ok(hours);
      let previous = -1;
      for (const [start, end] of weekIntervals(hours, '2026-12-28')) {
        assert.ok(previous < start && start < end && end <= 7 * 1440, text);
        previous = end;
      }
    }
  });
});
