// @ts-check
import {existsSync, readdirSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** The engines that the browser tests run in, in the order in which they run. */
export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The program to start for an engine, or undefined where it is not installed.
 * `CHROME_PATH` and `FIREFOX_PATH` win over the usual places of Linux, macOS and Windows.
 * For WebKit the program is WebKitGTK’s MiniBrowser, and its driver and a display server are needed too.
 *
 * @param {Engine} engine
 * @returns {string | undefined}
 */
export function findBrowser(engine) {
  switch (engine) {
    case 'chromium':
      return findChromium();
    case 'firefox':
      return firstExisting([process.env['FIREFOX_PATH'] ?? '', ...firefoxPlaces]);
    case 'webkit':
      return onPath('WebKitWebDriver') && onPath('Xvfb') && onPath('dbus-run-session')
        ? findMiniBrowser()
        : undefined;
  }
}

function findChromium() {
  try {
    return firstExisting([
      process.env['CHROME_PATH'] ?? '',
      '/usr/bin/chromium',
      ...Launcher.getInstallations(),
    ]);
  } catch {
    return undefined; // chrome-launcher throws where it finds nothing
  }
}

function findMiniBrowser() {
  for (const libraries of ['/usr/lib', '/usr/libexec'].filter(existsSync)) {
    const candidates = ['', ...readdirSync(libraries).filter((name) => name.includes('linux-gnu'))].flatMap(
      (folder) =>
        ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(
          (api) => `${libraries}/${folder}/${api}/MiniBrowser`,
        ),
    );
    const found = firstExisting(candidates);
    if (found) return found;
  }
  return undefined;
}

/** @param {string[]} paths */
function firstExisting(paths) {
  return paths.find((path) => path !== '' && existsSync(path));
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));
}
