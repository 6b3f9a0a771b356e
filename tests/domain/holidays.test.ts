import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import joursFeries from '@socialgouv/jours-feries';
import {holidaysOf} from '../../src/domain/holidays.js';

function holidaysIn(year: number, departement?: string): string[] {
  const holidays = holidaysOf(departement);
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (holidays.has(date)) days.push(date.slice(5));
  }
  return days;
}

const NATIONAL_2026 = '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'.split(' ');

/** As the State's own package has them; it counts days of 24 hours from a local midnight, which half a day later is the day. */
function asTheStateHasThem(year: number, alsace: boolean): string[] {
  const days = Object.values(joursFeries(year, {alsace})).map((date) => {
    const noon = new Date(date.getTime() + 12 * 3_600_000);
    const day = new Date(Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate()));
    return day.toISOString().slice(5, 10);
  });
  // Ascension may be the 1st or the 8th of May.
  return [...new Set(days)].sort();
}

describe('public holidays', () => {
  it('are those of the State’s own package, of which we keep the days and not the weight, for a century', () => {
    for (let year = 1990; year <= 2090; year++) {
      assert.deepEqual(holidaysIn(year, '48'), asTheStateHasThem(year, false));
      assert.deepEqual(holidaysIn(year, '67'), asTheStateHasThem(year, true));
    }
  });

  it('are the eleven of the code du travail in Lozère, and where the département is not known', () => {
    assert.deepEqual(holidaysIn(2026, '48'), NATIONAL_2026);
    assert.deepEqual(holidaysIn(2026), NATIONAL_2026);
  });

  it('follow Easter from year to year, also when Easter is the day on which clocks change', () => {
    assert.deepEqual(
      holidaysIn(2024, '48'),
      '01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25'.split(' '),
    );
    assert.ok(holidaysOf('48').has('2027-03-29'));
    assert.ok(holidaysOf('48').has('2027-05-17'));
    assert.ok(!holidaysOf('48').has('2027-04-06'));
  });

  it('have two more in Alsace and Moselle', () => {
    for (const departement of ['57', '67', '68']) {
      const added = holidaysIn(2026, departement).filter((day) => !NATIONAL_2026.includes(day));
      assert.deepEqual(added, ['04-03', '12-26']);
    }
  });

  it('have the commemoration of the abolition of slavery overseas, each on its own date', () => {
    const dates = {971: '05-27', 972: '05-22', 973: '06-10', 974: '12-20', 976: '04-27', 977: '10-09'};
    for (const [departement, date] of Object.entries(dates)) {
      const added = holidaysIn(2026, departement).filter((day) => !NATIONAL_2026.includes(day));
      assert.deepEqual(added, [date], departement);
      assert.equal(holidaysIn(2026, departement).length, NATIONAL_2026.length + 1);
    }
  });
});

describe('public holidays on a machine elsewhere', () => {
  const machineZone = process.env['TZ'];
  after(() => {
    if (machineZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machineZone;
  });

  // Each reads another département, as a year that was read is kept. In Sydney, clocks change on Easter Sunday 2026.
  const machines = [
    ['UTC', '12', 0],
    ['Australia/Sydney', '30', -600],
    ['Pacific/Noumea', '07', -660],
    ['America/New_York', '43', 240],
    ['Pacific/Chatham', '15', -765],
  ] as const;
  for (const [zone, departement, offset] of machines) {
    it(`are the same dates in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(new Date(2026, 6, 1).getTimezoneOffset(), offset, 'the machine has changed zone');
      assert.deepEqual(holidaysIn(2026, departement), NATIONAL_2026);
      assert.ok(holidaysOf(departement).has('2024-04-01'));
    });
  }
});
