// @ts-check

/**
 * A dev server plugin that serves a package without imports, written as CommonJS, as the module that Node would make of it.
 *
 * @param {string} name of the package
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commonJs(name) {
  return {
    name: `common-js ${name}`,
    transform: ({path, body}) =>
      path.includes(`/node_modules/${name}/`) && typeof body === 'string'
        ? `const exports = {}, module = {exports};\n${body}\nexport default module.exports;`
        : undefined,
  };
}
