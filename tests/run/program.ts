import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {stripVTControlCharacters} from 'node:util';

/** Longer than any stage of `npm test` takes, in minutes: a stage that hangs fails, and the others still run. */
const PATIENCE = 15;

/** What a program printed, without colours, and whether it succeeded. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end, without input; it is stopped, and has failed, after some minutes. */
export async function program(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  patience = PATIENCE,
): Promise<Ended> {
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience * 60_000,
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const status = await once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => `status ${String(code ?? signal)}`,
    (error: unknown) => String(error),
  );
  const ok = status === 'status 0';
  const text = stripVTControlCharacters(output)
    .replaceAll(/^\s*\n/gm, '')
    .trimEnd();
  return {ok, output: ok || status === 'status 1' ? text : `${text}\n${command}: ${status}`};
}
