// @ts-check
import {readFile} from 'node:fs/promises';

const PUBLISHED = /^\/absent\/(true|tampered)-from-try-(\d+)-[\w-]+\/dist\/([\w-]+\.js)$/;

/** @type {Map<string, number>} */
const tries = new Map();

/**
 * A middleware of the test server, which changes the modules that it serves elsewhere: under
 * `/absent/true-from-try-2-ANYTHING/dist/`, the built files to the byte, where what an element asks for later is missing
 * before the second try; under `/absent/tampered-from-try-2-ANYTHING/dist/`, it then holds a line that was never
 * published, which sets `tampered` on the page.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export async function publishedFiles(context, next) {
  const [path, kind, from, file] = PUBLISHED.exec(context.path) ?? [];
  if (path === undefined) return next();
  const isLater = file?.startsWith('draille-');
  const count = (tries.get(path) ?? 0) + 1;
  tries.set(path, count);
  if (isLater && count < Number(from)) {
    context.status = 404;
    return;
  }
  const text = await readFile(`dist/${file}`, 'utf8');
  context.type = 'text/javascript';
  context.body = isLater && kind === 'tampered' ? `globalThis.tampered = true;\n${text}` : text;
}

/**
 * A middleware of the test server: the built files may be read by pages of any origin, as their real host must let them,
 * and by frames that have none.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export async function readByAll(context, next) {
  if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  await next();
}
