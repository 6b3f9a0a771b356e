import {makeAgenda} from './agenda.js';
import {parseCommand, type Command} from './arguments.js';
import type {Environment} from './arguments-agenda.js';
import {BuildError} from './build-error.js';
import {checkedInWords, checkFiles, hasErrors} from './check-files.js';
import {makePages} from './pages/make-pages.js';
import {publish} from './publish.js';
import {writeReport} from './write-report.js';
import {summaryOf} from './summary.js';
import {survey} from './survey.js';
import {usageOf} from './usage/usage.js';

/** Where a command speaks: what it did, and why it failed. */
export interface Terminal {
  say(text: string): void;
  complain(text: string): void;
}

/** A message may quote what a file holds: it stays on one line, and tells the terminal nothing. */
const CONTROLS = /\p{Cc}+/gu;

type Asked<Kind extends Command['kind']> = Extract<Command, {kind: Kind}>;

async function build(
  {survey: options, publish: publishing, report}: Asked<'build'>,
  terminal: Terminal,
): Promise<number> {
  const result = await survey(options);
  if (report) await writeReport(report, result.report);
  terminal.say(summaryOf(result.report));
  const folder = await publish(result, publishing);
  terminal.say(`Données écrites dans ${folder}\n`);
  return 0;
}

/** Programmes and agendas are told one by one, places all together. */
async function check({survey: options, report}: Asked<'check'>, terminal: Terminal): Promise<number> {
  const {checked, others} = await checkFiles(options.places, options.timeout, options.today);
  for (const file of checked) terminal.say(checkedInWords(file));
  const status = checked.some(hasErrors) ? 1 : 0;
  if (others.length === 0) {
    if (report) throw new BuildError('--report : seulement pour des fichiers de lieux.', {exitStatus: 2});
    return status;
  }
  const result = await survey({...options, places: others});
  if (report) await writeReport(report, result.report);
  terminal.say(summaryOf(result.report));
  return result.report.counts.rejected > 0 ? 1 : status;
}

async function perform(command: Command, terminal: Terminal): Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.say(usageOf(command.of));
      return 0;
    case 'build':
      return build(command, terminal);
    case 'check':
      return check(command, terminal);
    case 'agenda':
      return makeAgenda(command.agenda, terminal);
    case 'pages':
      terminal.say(await makePages(command.pages));
      return 0;
  }
}

/**
 * Runs `draille-data` with these arguments, the program's own name left out, and gives its exit status. An expected
 * failure is one line of complaint; anything else is thrown, because it is a bug.
 */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  now: Date,
  environment: Environment = {},
): Promise<number> {
  try {
    return await perform(parseCommand(args, now, environment), terminal);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    terminal.complain(`draille-data : ${error.message.replace(CONTROLS, ' ')}\n`);
    return error.exitStatus;
  }
}
