import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {inWords, oneFailed, onePassed, type Counts} from './counts.js';
import {program} from './program.js';

/** One thing to check: its name, and how. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** What a stage came to, and what it printed. */
export interface Outcome {
  readonly counts: Counts;
  readonly output: string;
}

/** A stage that counts for one: a program that succeeds or fails. */
export function check(name: string, words: readonly string[]): Stage {
  const run = async (): Promise<Outcome> => {
    const {ok, output} = await program(words);
    return {counts: ok ? onePassed : oneFailed, output};
  };
  return {name, run};
}

/**
 * A stage that runs tests with a program that writes what it counted to the file that `COUNTS` names.
 * @param patience minutes after which it has failed, where it takes longer than those of `npm test`
 */
export function tests(
  name: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  patience?: number,
): Stage {
  const file = `.cache/counts/${name.replaceAll(/\W+/g, '-')}.json`;
  const run = async (): Promise<Outcome> => {
    mkdirSync('.cache/counts', {recursive: true});
    rmSync(file, {force: true});
    const {ok, output} = await program(words, {...env, COUNTS: file}, patience);
    const {skipped, ...counts} = trusted(readCounts(file), ok);
    return {counts: {...counts, skipped: skipped.map((title) => `${name}: ${title}`)}, output};
  };
  return {name, run};
}

/** A stage that cannot run, and fails for that reason. */
export function impossible(name: string, reason: string): Stage {
  return {name, run: () => Promise.resolve({counts: oneFailed, output: reason})};
}

/** A stage that is left out here, and says why. */
export function leftOut(name: string, reason: string): Stage {
  return {
    name,
    run: () => Promise.resolve({counts: {passed: 0, failed: 0, skipped: [reason]}, output: reason}),
  };
}

/** Runs stages two at a time, prints each as it ends, and gives their counts in the order of the stages. */
export async function runStages(stages: readonly Stage[]): Promise<readonly Counts[]> {
  const results = new Map<Stage, Counts>();
  const waiting = [...stages];
  const work = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const begun = performance.now();
      const {counts, output} = await stage.run();
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(
        `\n== ${stage.name}: ${inWords(counts)} (${seconds} s)${output === '' ? '' : `\n${output}`}`,
      );
      results.set(stage, counts);
    }
  };
  await Promise.all([work(), work()]);
  return stages.map((stage) => results.get(stage) ?? oneFailed);
}

function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined; // the program stopped before it had counted
  }
}

// No count, no test, or a failure that no test owns: that is one failure.
function trusted(counts: Counts | undefined, ok: boolean): Counts {
  if (counts === undefined) return oneFailed;
  const suspect = counts.failed === 0 && (!ok || counts.passed === 0);
  return suspect ? {...counts, failed: 1} : counts;
}
