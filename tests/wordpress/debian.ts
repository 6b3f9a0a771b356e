import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {installOnDebian} from '../browsers/install.mjs';

/** Where Debian puts WordPress, which is not touched: the tests work on a copy. */
export const WORDPRESS = '/usr/share/wordpress';

const answers = (...words: readonly string[]): boolean =>
  spawnSync(words[0] ?? '', words.slice(1), {stdio: 'ignore'}).status === 0;

/** What the tests need, by Debian's name. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-includes/version.php`),
  'wordpress-l10n': () => existsSync(`${WORDPRESS}/wp-content/languages/fr_FR.mo`),
  'wordpress-theme-twentytwentythree': () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`),
  'wordpress-theme-twentytwentyone': () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentyone`),
  'php-cli': () => answers('php', '--version'),
  'php-mysql': () => answers('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'),
  'mariadb-server': () => existsSync('/usr/sbin/mariadbd'),
  openssl: () => answers('openssl', 'version'),
};

const missing = (): readonly string[] =>
  Object.entries(NEEDED).flatMap(([name, isThere]) => (isThere() ? [] : [name]));

/** Installs what is missing, where that can be done without asking. */
export function installWordPress(): void {
  installOnDebian(missing());
}

/** One line that says what to install, or nothing where all is there. */
export function whatIsMissing(): string | undefined {
  const packages = missing();
  return packages.length > 0
    ? `WordPress cannot be tested: install Debian’s ${packages.join(', ')}`
    : undefined;
}
