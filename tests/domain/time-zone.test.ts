import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {instantOf, timeZoneOf, wallClock} from '../../src/domain/time-zone.js';

describe('time zone of a place', () => {
  it('is that of Paris in metropolitan France, Corsica included, and where the département is not known', () => {
    for (const departement of ['48', '2A', '75', undefined])
      assert.equal(timeZoneOf(departement), 'Europe/Paris');
  });

  it('is its own overseas, and one that this machine knows', () => {
    assert.equal(timeZoneOf('974'), 'Indian/Reunion');
    assert.equal(timeZoneOf('988'), 'Pacific/Noumea');
    for (const code of ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']) {
      assert.notEqual(timeZoneOf(code), 'Europe/Paris');
      assert.doesNotThrow(() => wallClock(new Date(0), timeZoneOf(code)), code);
    }
  });
});

describe('clock on the wall of a place', () => {
  const clock = (instant: string, timeZone: string) => wallClock(new Date(instant), timeZone);

  it('reads the place’s own date and time, before and after a change of clocks', () => {
    assert.deepEqual(clock('2026-03-29T00:59:00Z', 'Europe/Paris'), {date: '2026-03-29', minutes: 119});
    assert.deepEqual(clock('2026-03-29T01:00:00Z', 'Europe/Paris'), {date: '2026-03-29', minutes: 180});
    assert.deepEqual(clock('2026-10-25T00:30:00Z', 'Europe/Paris'), {date: '2026-10-25', minutes: 150});
    assert.deepEqual(clock('2026-10-25T01:30:00Z', 'Europe/Paris'), {date: '2026-10-25', minutes: 150});
  });

  it('is already tomorrow in Nouméa, and still yesterday in Tahiti', () => {
    assert.deepEqual(clock('2026-11-22T21:30:00Z', 'Pacific/Noumea'), {date: '2026-11-23', minutes: 510});
    assert.deepEqual(clock('2026-11-23T08:00:00Z', 'Pacific/Tahiti'), {date: '2026-11-22', minutes: 1320});
  });

  it('reads midnight as the start of a day', () => {
    assert.deepEqual(clock('2026-11-22T23:00:00Z', 'Europe/Paris'), {date: '2026-11-23', minutes: 0});
  });
});

describe('instant at which a clock shows a time', () => {
  const instant = (date: string, minutes: number, timeZone = 'Europe/Paris') =>
    instantOf({date, minutes}, timeZone).toISOString();

  it('follows summer and winter time', () => {
    assert.equal(instant('2026-07-14', 540), '2026-07-14T07:00:00.000Z');
    assert.equal(instant('2026-11-23', 540), '2026-11-23T08:00:00.000Z');
    assert.equal(instant('2026-11-23', 540, 'Indian/Reunion'), '2026-11-23T05:00:00.000Z');
  });

  it('counts minutes beyond the day on the next one', () => {
    assert.equal(instant('2026-11-23', 1440 + 120), '2026-11-24T01:00:00.000Z');
  });

  it('is right on both sides of a change of clocks', () => {
    assert.equal(instant('2026-03-29', 60), '2026-03-29T00:00:00.000Z');
    assert.equal(instant('2026-03-29', 180), '2026-03-29T01:00:00.000Z');
    assert.equal(instant('2026-10-25', 60), '2026-10-24T23:00:00.000Z');
    assert.equal(instant('2026-10-25', 180), '2026-10-25T02:00:00.000Z');
  });

  it('takes the first of two in autumn, and goes on counting in spring', () => {
    assert.equal(instant('2026-10-25', 150), '2026-10-25T00:30:00.000Z');
    assert.equal(instant('2026-03-29', 150), '2026-03-29T01:30:00.000Z');
  });

  it('is undone by the clock on the wall, every half hour of a year that is not skipped', () => {
    for (const timeZone of ['Europe/Paris', 'America/Miquelon', 'Pacific/Noumea']) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 30 * 60_000) {
        const shown = wallClock(new Date(at), timeZone);
        assert.deepEqual(wallClock(instantOf(shown, timeZone), timeZone), shown);
      }
    }
  });
});
