import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {startDatabase, DATABASE_NAME, DATABASE_USER} from './database.js';
import {startDataSource, type DataSource} from './data-source.js';
import {WORDPRESS} from './debian.js';
import {freePort} from '../browsers/free-port.mjs';
import {serve, until} from './service.js';

export const ADMINISTRATOR = 'secretaire';
export const AUTHOR = 'autrice';
export const PASSWORD = 'une longue phrase que personne ne devine';

/** A mairie's WordPress, in a folder of its host, with no plugin. */
export interface Site {
  /** Ends with `/`. */
  readonly url: string;
  /** Where WordPress is. */
  readonly folder: string;
  readonly source: DataSource;
  /** Runs PHP inside WordPress, and gives what it returns. */
  php(code: string): unknown;
  /** What PHP complained of in the plugin. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

/** Copies Debian's WordPress, whose scripts are links to other packages. */
function copyWordPress(folder: string): void {
  cpSync(WORDPRESS, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/(?:wp-config\.php|\.htaccess|akismet)$/.test(path),
  });
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  cpSync('tests/wordpress/must-use.php', join(folder, 'wp-content/mu-plugins/source.php'));
}

function config(socket: string, source: DataSource): string {
  const constants: Readonly<Record<string, string | number | boolean>> = {
    DB_NAME: DATABASE_NAME,
    DB_USER: DATABASE_USER,
    DB_PASSWORD: DATABASE_USER,
    DB_HOST: `localhost:${socket}`,
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    // Asked for by the tests, when they look.
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1',
    DRAILLE_TEST_PORT: Number(new URL(source.url).port),
    DRAILLE_TEST_CERTIFICATE: source.certificate,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  const table = `$table_prefix = 'wp_';`;
  const start = `defined('ABSPATH') || define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`;
  return ['<?php', ...lines, table, start, ''].join('\n');
}

/** Fills in the form of WordPress' own installer. */
async function install(url: string): Promise<void> {
  const answer = await fetch(`${url}wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Mairie de Florac',
      user_name: ADMINISTRATOR,
      admin_password: PASSWORD,
      admin_password2: PASSWORD,
      admin_email: 'mairie@example.fr',
      language: 'fr_FR',
    }),
  });
  const page = await answer.text();
  if (!page.includes('wp-login.php')) throw new Error(`WordPress was not installed: ${page}`);
}

/** Installs WordPress, its database and a source of data, each for these tests alone. */
export async function startSite(): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'draille-wordpress-'));
  const folder = join(root, 'www/mairie');
  const log = join(folder, 'wp-content/debug.log');
  copyWordPress(folder);
  const source = await startDataSource(root);
  const database = await startDatabase(root);
  writeFileSync(join(folder, 'wp-config.php'), config(database.socket, source));
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}/mairie/`;
  const words = ['php', '-d', 'sendmail_path=/bin/true', '-S', `127.0.0.1:${String(port)}`];
  const www = join(root, 'www');
  const server = serve([...words, '-t', www, resolve('tests/wordpress/router.php')], join(root, 'php.log'), {
    PHP_CLI_SERVER_WORKERS: '3',
  });
  await until('PHP', () =>
    fetch(`${url}readme.html`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  await install(url);

  const php = (code: string): unknown => {
    const whole = `require 'wp-load.php'; echo "\\n", json_encode((function () { ${code} })());`;
    const printed = execFileSync('php', ['-r', whole], {cwd: folder, encoding: 'utf8'});
    return JSON.parse(printed.slice(printed.lastIndexOf('\n') + 1));
  };
  php(
    `return wp_insert_user(['user_login' => '${AUTHOR}', 'user_pass' => '${PASSWORD}', 'role' => 'author']);`,
  );

  return {
    url,
    folder,
    source,
    php,
    complaints: () =>
      read(log)
        .split('\n')
        .filter((line) => line.includes('plugins/draille')),
    async stop() {
      await server.stop();
      await database.stop();
      await source.stop();
      rmSync(root, {recursive: true, force: true});
    },
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // PHP had nothing to say
  }
}
