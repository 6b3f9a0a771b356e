// @ts-check
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webkitLauncher} from './webkit.mjs';

// Names that are not this machine are not resolved: no test depends on the network, nor leaves a trace on it.
const chromiumArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const firefoxPreferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/**
 * The launcher of an engine for the test runner.
 *
 * @param {import('./find.mjs').Engine} engine
 * @param {string} executablePath
 * @param {string} timeZone of the browser’s process, for example `Europe/Paris`
 */
export async function launcherOf(engine, executablePath, timeZone) {
  const env = {...process.env, TZ: timeZone};
  switch (engine) {
    case 'chromium': {
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      return chromeLauncher({launchOptions: {executablePath, env, args: [...chromiumArguments, ...root]}});
    }
    case 'firefox':
      return puppeteerLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          env,
          extraPrefsFirefox: firefoxPreferences,
        },
      });
    case 'webkit':
      return webkitLauncher(executablePath, timeZone);
  }
}
