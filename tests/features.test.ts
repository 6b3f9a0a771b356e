import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** One line of the table of features: what it is about, what Draille does, and the tests that hold it. */
interface Row {
  readonly feature: string;
  readonly ours: string;
  readonly tests: readonly {readonly file: string; readonly title: string}[];
}

const HELD_BY = /`(tests\/[^`]+)`: (.+?)(?=<br>|$)/g;
/** What needs no test: there is nothing to hold. */
const ABSENT = /^(?:Not there yet|Deliberately not)\b/;

function rowsOf(markdown: string): Row[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [feature = '', , , ours = '', held = ''] = line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.replace(/^\||\|$/g, '').trim());
    const tests = [...held.matchAll(HELD_BY)].map(([, file = '', title = '']) => ({file, title}));
    return {feature, ours, tests};
  });
}

/** Whether a file has a test of that title, and does not skip it. */
function holds(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8');
  return [`'`, '`', '"'].some((quote) => source.includes(`it(${quote}${title}${quote},`));
}

describe('the table of features', () => {
  const rows = rowsOf(readFileSync('docs/features.md', 'utf8'));

  it('is read: features of the national map, and the tests that hold ours', () => {
    assert.ok(rows.length >= 30, `${rows.length} rows`);
    assert.ok(rows.some(({feature}) => feature === 'Print'));
  });

  it('says of each feature which test holds it, unless it is not there', () => {
    const unheld = rows.filter(({ours, tests}) => tests.length === 0 && !ABSENT.test(ours));
    assert.deepEqual(
      unheld.map(({feature}) => feature),
      [],
    );
  });

  it('names tests that exist', () => {
    const absent = rows.flatMap(({feature, tests}) =>
      tests
        .filter(({file, title}) => !holds(file, title))
        .map(({file, title}) => `${feature}: ${file}: ${title}`),
    );
    assert.deepEqual(absent, []);
  });

  it('would see a test that was renamed or skipped', () => {
    const [{file, title} = {file: '', title: ''}] = rows.flatMap(({tests}) => tests);
    assert.ok(holds(file, title));
    assert.ok(!holds(file, `${title} no more`));
    assert.ok(!holds('tests/nowhere.test.ts', title));
  });
});
