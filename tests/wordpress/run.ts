// npm run test:wordpress: the plugin in a real WordPress, from its installation to its removal. It builds the plugin
// first; `npm run test:wordpress -- site` takes the one that is built. The last line counts.
import {inWords, total} from '../run/counts.js';
import {check, impossible, runStages, tests, type Stage} from '../run/stages.js';
import {adviceFor, installMissing} from '../browsers/install.mjs';
import {findBrowser} from '../browsers/find.mjs';
import {installWordPress, whatIsMissing} from './debian.js';

const node = process.execPath;
/** In minutes: a database, an editor and a browser, on a machine that may have other work. */
const PATIENCE = 15;
const reporter = '--test-reporter=./tests/run/node-report.mjs';

function site(): Stage {
  installMissing(['chromium']);
  installWordPress();
  const missing = whatIsMissing();
  if (missing !== undefined) return impossible('wordpress', missing);
  if (findBrowser('chromium') === undefined) return impossible('wordpress', adviceFor('chromium'));
  const words = [node, '--import', 'tsx', '--test', reporter, 'tests/wordpress/all.ts'];
  return tests('wordpress', words, {}, PATIENCE);
}

const built = process.argv.includes('site');
const before = built ? [] : await runStages([check('build', ['npm', 'run', 'build:wordpress'])]);
const counts = total(before).failed === 0 ? [...before, ...(await runStages([site()]))] : before;
const all = total(counts);
console.log(`\n${inWords(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
