import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {serve, until, type Service} from './service.js';

/** A database server of our own, in a folder of its own, that only a socket there leads to. */
export interface Database extends Service {
  readonly socket: string;
}

export const DATABASE_USER = 'wordpress';
export const DATABASE_NAME = 'wordpress';

/** Starts MariaDB in a folder, with one empty database. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    [
      ...['--no-defaults', `--datadir=${data}`, user],
      ...['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    ],
    {stdio: 'ignore'},
  );
  const server = serve(
    [
      ...['/usr/sbin/mariadbd', '--no-defaults', `--datadir=${data}`, `--socket=${socket}`, user],
      ...['--skip-networking', `--pid-file=${join(folder, 'database.pid')}`],
      // It lives for some minutes: nothing is lost when it stops badly.
      ...['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', '--skip-log-bin'],
    ],
    join(folder, 'database.log'),
  );
  await until('MariaDB', () => existsSync(socket));
  const sql =
    `CREATE DATABASE ${DATABASE_NAME} CHARACTER SET utf8mb4;` +
    `CREATE USER ${DATABASE_USER}@localhost IDENTIFIED BY '${DATABASE_USER}';` +
    `GRANT ALL ON ${DATABASE_NAME}.* TO ${DATABASE_USER}@localhost;`;
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql]);
  return {...server, socket};
}
