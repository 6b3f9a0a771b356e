// @ts-check

// What the page may reach: the server of the tests. A request anywhere else is refused, and told to guard.ts.
const policy =
  "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self' ws://localhost:* data: blob:";

/** Folders of this name hold nothing, on purpose: what tests ask of them may be missing. */
const plannedAbsence = '/absent/';

/** In a frame that has no origin, `'self'` is nobody to WebKit. */
const hasItsOwnPolicy = /^\/dist\/iframe\.html$/;

/** @type {string[]} */
let unplanned = [];

/**
 * A middleware of the test server: it keeps pages from contacting any other host, remembers what was asked and does not
 * exist, and tells it at `/__unplanned__` as a JSON list of paths, once.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export async function watchRequests(context, next) {
  if (context.path === '/__unplanned__') {
    context.body = unplanned;
    unplanned = [];
    return;
  }
  await next();
  if (context.response.is('html') && !hasItsOwnPolicy.test(context.path))
    context.set('Content-Security-Policy', policy);
  if (context.path === '/') unplanned = []; // another file begins: what the last one asked is not its doing
  if (context.status === 404 && !isPlanned(context.path)) unplanned.push(context.url);
}

/** @param {string} path */
function isPlanned(path) {
  return path.includes(plannedAbsence) || path.endsWith('/favicon.ico') || path.endsWith('.map');
}

/**
 * A plugin of the test server that makes every browser test begin with guard.ts, which fails the file where something
 * unplanned was asked.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
export const guardEveryTest = {
  name: 'guard-every-test',
  transform: ({path, body}) =>
    path.endsWith('.browser.ts') ? `import '/tests/browsers/guard.ts'; ${String(body)}` : undefined,
};
