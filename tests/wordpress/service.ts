import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {openSync} from 'node:fs';

const PATIENCE_MS = 30_000;

/** A program that serves until it is stopped. */
export interface Service {
  stop(): Promise<void>;
}

// What is interrupted leaves by the same door, so that nothing goes on alone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Waits until something is so. @throws when it is not after half a minute */
export async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const begun = Date.now(); !(await isSo());) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`${what}: not after ${String(PATIENCE_MS)} ms`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/**
 * Starts a program with its children in a group of their own, so that all of them are stopped together: also when the
 * tests are interrupted.
 * @param log file that has what it prints
 */
export function serve(words: readonly string[], log: string, env: NodeJS.ProcessEnv = {}): Service {
  const [command = '', ...rest] = words;
  const output = openSync(log, 'a');
  const child = spawn(command, rest, {
    detached: true,
    stdio: ['ignore', output, output],
    env: {...process.env, ...env},
  });
  const stopNow = (): void => {
    stopGroup(child);
  };
  process.once('exit', stopNow);
  return {
    async stop() {
      process.off('exit', stopNow);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      stopGroup(child);
      await ended;
    },
  };
}

function stopGroup({pid}: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
}
