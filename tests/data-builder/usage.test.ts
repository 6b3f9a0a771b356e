import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TAKEN} from '../../src/data-builder/command-options.js';
import {OPTIONS} from '../../src/data-builder/pages/arguments.js';
import {draille} from './run-command.js';

const TAKEN_BY = {...TAKEN, pages: Object.keys(OPTIONS)};
const commands = Object.keys(TAKEN_BY) as (keyof typeof TAKEN_BY)[];

async function help(...words: readonly string[]): Promise<string> {
  const {status, said, complaint} = await draille(...words, '--help');
  assert.deepEqual([status, complaint], [0, '']);
  return said;
}
/** The options that begin a line, or follow another one there: those that are explained. */
const explained = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^ {2}--/.test(line))
    .flatMap((line) => [...line.matchAll(/(?:^ {2}|, )--([a-z-]+)/g)].map(([, name = '']) => name));

describe('the help of draille-data', () => {
  it('names each command on one line, and how to know its options', async () => {
    const said = await help();
    for (const command of commands) assert.match(said, new RegExp(`^ {2}draille-data ${command} +\\S`, 'm'));
    assert.match(said, /draille-data build --help/);
    assert.ok(said.split('\n').length < 16, said);
    assert.deepEqual(explained(said), []);
  });

  for (const command of commands) {
    it(`has each option that ${command} takes, once, and no other`, async () => {
      const said = await help(command);
      assert.ok(said.startsWith(`draille-data ${command} `), said);
      assert.deepEqual(explained(said).sort(), [...TAKEN_BY[command], 'help'].sort());
    });
  }

  it('fits in a terminal of a hundred and four columns', async () => {
    for (const command of commands) {
      for (const line of (await help(command)).split('\n')) assert.ok(line.length <= 104, line);
    }
  });
});
