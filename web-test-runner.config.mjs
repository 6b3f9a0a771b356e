// One file, one browser, in a few seconds:
//   npx wtr --files tests/elements/conseiller-finder/search.browser.ts
//   BROWSER=firefox npx wtr --files tests/…        (or webkit; chromium where not said)
//   ZONE=Pacific/Noumea npx wtr --files tests/…    (the browser’s time zone; Europe/Paris where not said)
// To debug in a visible browser: npx wtr --files tests/… --watch, then D.
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {commonJs} from './tests/browsers/common-js.mjs';
import {engines, findBrowser} from './tests/browsers/find.mjs';
import {freePort} from './tests/browsers/free-port.mjs';
import {launcherOf} from './tests/browsers/launchers.mjs';
import {countingReporter} from './tests/browsers/report.mjs';
import {guardEveryTest, watchRequests} from './tests/browsers/requests.mjs';

const zone = process.env['ZONE'] ?? 'Europe/Paris';
const engine = engines.find((name) => name === (process.env['BROWSER'] ?? 'chromium'));
if (!engine) throw new Error(`BROWSER is one of ${engines.join(', ')}`);
const program = findBrowser(engine);
if (!program) throw new Error(`${engine} was not found on this machine`);

/** The page that holds the tests of one file; `tests/browsers/engine.ts` reads what it says. */
const page = (testFramework) => `<!doctype html>
<html lang="fr" data-engine="${engine}" data-zone="${zone}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Draille</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  port: await freePort(),
  files: ['tests/**/*.browser.ts', '!tests/dist/**'],
  browsers: [await launcherOf(engine, program, zone)],
  // One page at a time: two files never fight for the focus, nor share what is stored.
  concurrency: 1,
  // A file that hangs fails, and the next one runs.
  testsFinishTimeout: 60_000,
  // Lit’s development build refuses what its production build would pass over in silence.
  nodeResolve: {exportConditions: ['development']},
  middleware: [watchRequests],
  plugins: [
    commonJs('axe-core'),
    commonJs('jsqr'),
    guardEveryTest,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: page,
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [countingReporter(process.env['COUNTS'])],
};
