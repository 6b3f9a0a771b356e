import {parseCommand, type Command} from './arguments.js';
import {BuildError} from './build-error.js';
import {makePages} from './pages/make-pages.js';
import {publish} from './publish.js';
import {writeReport} from './write-report.js';
import {summaryOf} from './summary.js';
import {survey} from './survey.js';
import {USAGE} from './usage.js';

/** Where a command speaks: what it did, and why it failed. */
export interface Terminal {
  say(text: string): void;
  complain(text: string): void;
}

/** A message may quote what a file holds: it stays on one line, and tells the terminal nothing. */
const CONTROLS = /\p{Cc}+/gu;

async function perform(command: Command, terminal: Terminal): Promise<number> {
  if (command.kind === 'help') {
    terminal.say(USAGE);
    return 0;
  }
  if (command.kind === 'pages') {
    terminal.say(await makePages(command.pages));
    return 0;
  }
  const result = await survey(command.survey);
  const {report} = result;
  if (command.report) await writeReport(command.report, report);
  terminal.say(summaryOf(report));
  if (command.kind === 'check') return report.counts.rejected > 0 ? 1 : 0;
  const folder = await publish(result, command.publish);
  terminal.say(`Données écrites dans ${folder}\n`);
  return 0;
}

/**
 * Runs `draille-data` with these arguments, the program's own name left out, and gives its exit status. An expected
 * failure is one line of complaint; anything else is thrown, because it is a bug.
 */
export async function runCommand(args: readonly string[], terminal: Terminal, now: Date): Promise<number> {
  try {
    return await perform(parseCommand(args, now), terminal);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    terminal.complain(`draille-data : ${error.message.replace(CONTROLS, ' ')}\n`);
    return error.exitStatus;
  }
}
