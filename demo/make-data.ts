import {spawnSync} from 'node:child_process';
import {NATIONAL_FILE} from './national-file.js';

const PATIENCE_MS = 4000;

async function isReachable(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE_MS)});
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function build(out: string, options: readonly string[]): boolean {
  const builder = ['dist/lib/data-builder/cli.js', 'build', '--departements', '48', '--out', out];
  const {status} = spawnSync(process.execPath, [...builder, '--allow-shrink', ...options], {
    stdio: 'inherit',
  });
  return status === 0;
}

/** Makes data of the invented places of `demo/example` in a folder, and says whether it could. */
export function makeExampleData(out: string): boolean {
  return build(out, [
    ...['--places', 'demo/example/lieux-48.csv'],
    ...['--communes', 'demo/example/communes-48.csv'],
    ...['--mairies', 'demo/example/mairies-48.json'],
    ...['--source-name', 'données d’exemple, lieux inventés'],
  ]);
}

/**
 * Makes the data of Lozère in a folder, and says in French what it is: the national open data when it can be reached,
 * the example data of this project otherwise.
 * @throws when neither could be made; the builder has then said why
 */
export async function makeData(out: string): Promise<string> {
  if (await isReachable(NATIONAL_FILE)) {
    if (build(out, ['--places', NATIONAL_FILE]))
      return 'données nationales ouvertes de data.gouv.fr, pour la Lozère';
  }
  if (makeExampleData(out)) {
    return 'données d’exemple, lieux inventés (les données nationales n’ont pas pu être lues)';
  }
  throw new Error('no data could be made');
}
