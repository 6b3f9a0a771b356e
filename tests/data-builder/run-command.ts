import {runCommand} from '../../src/data-builder/command.js';

/** A day on which all fixtures are recent. */
export const TODAY = new Date('2026-06-01T08:00:00Z');

/** What a command said. */
export interface Outcome {
  readonly status: number;
  readonly said: string;
  readonly complaint: string;
}

/** Runs `draille-data` in this process. */
export async function draille(...args: string[]): Promise<Outcome> {
  return drailleOn(TODAY, ...args);
}

export async function drailleOn(now: Date, ...args: string[]): Promise<Outcome> {
  let said = '';
  let complaint = '';
  const terminal = {
    say: (text: string) => void (said += text),
    complain: (text: string) => void (complaint += text),
  };
  const status = await runCommand(args, terminal, now);
  return {status, said, complaint};
}
