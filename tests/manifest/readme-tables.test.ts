import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tablesIn, withTables} from '../../manifest/readme.js';
import {tablesOf} from '../../manifest/readme-tables.js';
import {madeUp} from './made-up.js';

describe('the tables of the README', () => {
  it('say what can be written and heard, one kind after the other', () => {
    assert.deepEqual(tablesOf(madeUp, 'XBell').split('\n\n'), [
      '| attribute |  |\n| --- | --- |\n| `tone` | How. By default `low`. |\n' +
        '| `muted` | Is \\| is not. |\n| `rings-left` | How many. |',
      '| property |  |\n| --- | --- |\n| `clapper` | What strikes. |\n| `cast` | When it was made. |',
      '| style |  |\n| --- | --- |\n| `--bell-colour` | Its colour. By default `gold`. |\n| `::part(rope)` | The rope. |',
      '| slot |  |\n| --- | --- |\n| (none) | What hangs. |',
      '| event |  |\n| --- | --- |\n| `bell-rung` | It rang: `times`. |',
      '| method |  |\n| --- | --- |\n| `ring(times)` | Rings. |',
    ]);
  });

  it('say once what several elements have, with the class that gives it', () => {
    assert.doesNotMatch(tablesOf(madeUp, 'XBell'), /`size`/);
    assert.match(tablesOf(madeUp, 'XThing'), /`size`/);
  });

  it('take the place of those that stood between the marks, and of nothing else', async () => {
    const before = 'Before.\n\n<!-- tables: x-bell -->\n\nstale\n\n<!-- end of tables -->\n\nAfter.\n';
    const after = await withTables(before, madeUp);
    assert.match(after, /^Before\.\n\n<!-- tables: x-bell -->\n\n\| attribute /);
    assert.match(after, /<!-- end of tables -->\n\nAfter\.\n$/);
    assert.doesNotMatch(after, /stale/);
    assert.equal(await withTables(after, madeUp), after);
    assert.deepEqual(tablesIn(after), ['x-bell']);
  });

  it('are not written for a class that is not there', async () => {
    const unknown = '<!-- tables: x-gong -->\n<!-- end of tables -->\n';
    await assert.rejects(withTables(unknown, madeUp), /No class .* is called x-gong/);
  });
});
