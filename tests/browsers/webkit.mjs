// @ts-check
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {startDisplay, startDriver} from './webkit-driver.mjs';

/**
 * The launcher of WebKitGTK for the test runner: a virtual display and a driver of its own, which end with it.
 *
 * @param {string} miniBrowser path of the MiniBrowser program
 * @param {string} timeZone IANA name, for example `Europe/Paris`
 */
export async function webkitLauncher(miniBrowser, timeZone) {
  const display = await startDisplay();
  const driver = await startDriver({...process.env, DISPLAY: display.name, TZ: timeZone});
  const end = () => {
    driver.end();
    display.end();
  };
  process.once('exit', end);
  process.once('SIGTERM', () => process.exit(1)); // so that the exit is heard of

  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'error',
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
    }),
  });
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    end();
  };
  return launcher;
}
