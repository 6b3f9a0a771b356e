import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {userInfo} from 'node:os';
import {freePort} from '../browsers/free-port.mjs';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'mime', 'alias', 'filter', 'headers', 'deflate'];

/** Whether Debian’s Apache is here, with what shared hosts have. */
export const hasApache = [PROGRAM, ...NEEDED.map((name) => `${MODULES}/mod_${name}.so`)].every((path) =>
  existsSync(path),
);

/** Apache on a folder of this machine, which reads the `.htaccess` files in it. */
export async function apacheOn(
  folder: string,
  root: string,
): Promise<{origin: string; end: () => Promise<void>}> {
  const port = await freePort();
  const settings = [
    `ServerRoot "${folder}"`,
    'ServerName localhost',
    `Listen 127.0.0.1:${String(port)}`,
    `PidFile "${join(folder, 'pid')}"`,
    // A pipe of Node is no file that Apache opens.
    'ErrorLog "|/bin/cat"',
    'LogLevel notice',
    ...NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    'TypesConfig /dev/null',
    ...(userInfo().uid === 0 ? ['User nobody', 'Group nogroup'] : []),
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    '  AllowOverride FileInfo',
    '  Require all granted',
    '</Directory>',
  ];
  const file = join(folder, 'apache.conf');
  writeFileSync(file, settings.join('\n'));
  const server = spawn(PROGRAM, ['-f', file, '-D', 'FOREGROUND'], {stdio: ['ignore', 'pipe', 'pipe']});
  await started(server);
  const end = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  return {origin: `http://127.0.0.1:${String(port)}`, end};
}

/** Resolves when it says that it serves; rejects with what it said where it stops before. */
function started(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (words: Buffer) => {
        said += words.toString();
        if (/resuming normal operations/.test(said)) resolve();
      });
    }
    server.on('exit', () => reject(new Error(`Apache stopped: ${said}`)));
  });
}
