// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {engines, findBrowser} from './find.mjs';

/** @typedef {import('./find.mjs').Engine} Engine */

/** @type {Record<Engine, {packages: string[], advice: string}>} */
const sources = {
  chromium: {packages: ['chromium'], advice: 'install Chromium or Chrome, or give its path in CHROME_PATH'},
  firefox: {packages: ['firefox-esr'], advice: 'install Firefox, or give its path in FIREFOX_PATH'},
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'dbus-x11'],
    advice: 'install Debian’s webkit2gtk-driver, xvfb and dbus-x11 (Linux only)',
  },
};

/** What some tests ask besides, each by Debian’s name and where it puts it; without it they are skipped, and say so. */
const helpers = {'poppler-utils': '/usr/bin/pdftotext', 'apache2-bin': '/usr/sbin/apache2'};

/**
 * One line that says what to install for an engine.
 *
 * @param {Engine} engine
 */
export function adviceFor(engine) {
  return `${engine} was not found: ${sources[engine].advice}`;
}

/**
 * Installs what is missing for these engines, where that can be done without asking: by root, on Debian.
 *
 * @param {readonly Engine[]} wanted
 */
export function installMissing(wanted) {
  const packages = wanted
    .filter((engine) => !findBrowser(engine))
    .flatMap((engine) => sources[engine].packages);
  installOnDebian(packages);
}

/**
 * Installs packages where that can be done without asking: by root, on Debian.
 *
 * @param {readonly string[]} packages
 */
export function installOnDebian(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing ${packages.join(', ')}`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // another system
  }
}

/** @param {string[]} words */
function apt(...words) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('apt-get', ['--quiet', ...words], {env, stdio: ['ignore', 'inherit', 'inherit']});
}

// As a program: everything that the whole suite needs.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installMissing(engines);
  installOnDebian(Object.entries(helpers).flatMap(([name, program]) => (existsSync(program) ? [] : [name])));
  for (const engine of engines) console.log(findBrowser(engine) ?? adviceFor(engine));
}
