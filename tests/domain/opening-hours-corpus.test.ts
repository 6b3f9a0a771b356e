import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseOpeningHours, weekIntervals} from '../../src/domain/opening-hours.js';

/** A real value of the column, with the intervals that opening_hours.js finds, like `Tu 10:00>Tu 12:30`, or its error. */
interface RecordedValue {
  readonly value: string;
  readonly count: number;
  readonly week?: readonly string[];
  readonly error?: string;
}

const MONDAY = '2026-11-02';
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function moment(minutes: number): string {
  const clock = [Math.floor((minutes % 1440) / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${NAMES[Math.floor(minutes / 1440) % 7] ?? ''} ${clock.join(':')}`;
}

/** Where the collected values are, when this machine has them. */
function collected(name: string): {file: URL; skip: string | false} {
  const file = new URL(`../../../shared/data/${name}`, import.meta.url);
  return {file, skip: existsSync(file) ? false : `${name} is not on this machine`};
}

describe('opening hours collected from real places', () => {
  const recorded = collected('opening-hours.json');
  it('are read as opening_hours.js reads them, or not at all', {skip: recorded.skip}, (test) => {
    const values = JSON.parse(readFileSync(recorded.file, 'utf8')) as RecordedValue[];
    const accepted = values.filter((value) => value.week);
    const rejected = values.filter((value) => !value.week);
    assert.ok(accepted.length > 0 && rejected.length > 0);

    let read = 0;
    for (const {value, week} of accepted) {
      const hours = parseOpeningHours(value);
      if (!hours) continue;
      read++;
      const found = weekIntervals(hours, MONDAY).map(([start, end]) => `${moment(start)}>${moment(end)}`);
      assert.deepEqual(found, week, value);
    }
    const wronglyRead = rejected.filter(({value}) => parseOpeningHours(value));
    const share = (100 * read) / accepted.length;
    test.diagnostic(
      `${String(values.length)} distinct values: ${String(read)} read of ${String(accepted.length)} that opening_hours.js ` +
        `accepts (${share.toFixed(2)} %), ${String(wronglyRead.length)} read of ${String(rejected.length)} that it rejects`,
    );
    assert.ok(share >= 97.5, `${share.toFixed(2)} % are read`);
    assert.deepEqual(wronglyRead, []);
  });

  const freeText = collected('opening-hours-free-text.txt');
  it('are never read when they are free text', {skip: freeText.skip}, (test) => {
    const lines = readFileSync(freeText.file, 'utf8').split('\n').filter(Boolean);
    assert.ok(lines.length > 0);
    const read = lines.filter((line) => parseOpeningHours(line));
    test.diagnostic(`${String(read.length)} read of ${String(lines.length)} free texts`);
    assert.deepEqual(read, []);
  });
});
