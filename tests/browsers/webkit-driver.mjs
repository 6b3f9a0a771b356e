// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

const patience = 20_000;

/**
 * A virtual display, on the first free number.
 *
 * @returns {Promise<{name: string, end: () => void}>} the value for `DISPLAY`, and what stops it
 */
export async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await Promise.race([once(server.stdout, 'data'), failure(server, 'Xvfb')]);
  return {name: `:${String(number).trim()}`, end: () => server.kill()};
}

/**
 * WebKitGTK’s driver, ready to answer on a free port of this machine.
 *
 * @param {NodeJS.ProcessEnv} env must hold `DISPLAY`
 * @returns {Promise<{port: number, end: () => void}>}
 */
export async function startDriver(env) {
  const port = await freePort();
  const driver = spawn('dbus-run-session', ['--', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`], {
    env: {...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1'},
    stdio: 'ignore',
    detached: true, // a group of its own, so that the browser ends with the driver
  });
  await Promise.race([answer(port), failure(driver, 'WebKitWebDriver')]);
  return {port, end: () => endGroup(driver.pid)};
}

/**
 * @param {import('node:child_process').ChildProcess} program
 * @param {string} name
 * @returns {Promise<never>}
 */
async function failure(program, name) {
  await Promise.race([once(program, 'exit'), pause(patience, undefined, {ref: false})]);
  throw new Error(`${name} did not start`);
}

/** @param {number} port */
async function answer(port) {
  while (!(await listens(port))) await pause(100);
}

/** @param {number} port @returns {Promise<boolean>} */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** @param {number | undefined} leader */
function endGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGTERM');
  } catch {
    return; // the group has ended already
  }
}
