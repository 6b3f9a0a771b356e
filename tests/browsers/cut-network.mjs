// @ts-check

const CUT = /^\/absent\/until-try-(\d+)-[\w-]+(?=\/dist\/)/;

/** @type {Map<string, number>} */
const tries = new Map();

/**
 * A middleware of the test server: under `/absent/until-try-3-ANYTHING/dist/`, the built files, where what an element asks
 * for later is found from the third try on.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export async function cutNetwork(context, next) {
  const [folder, found] = CUT.exec(context.path) ?? [];
  if (folder === undefined) return next();
  const {path} = context;
  const count = (tries.get(path) ?? 0) + 1;
  tries.set(path, count);
  if (/\/draille-[^/]+$/.test(path) && count < Number(found)) {
    context.status = 404;
    return;
  }
  context.path = path.replace(folder, '');
  await next();
  context.path = path;
}
