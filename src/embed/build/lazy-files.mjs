// @ts-check
import {rollup} from 'rollup';
import {plainLit} from './plain-lit.mjs';

/**
 * Makes of each `import()` a file that holds all it needs. Were code shared, it would be asked back from the main file
 * by its bare name: on a page that says `conseiller-finder.js?ver=3`, a second copy of everything. So a lazy file and
 * the main one have each their own classes: what passes between them is plain values, templates included.
 *
 * @param {import('rollup').OutputOptions} output how those files are written
 * @param {() => import('rollup').Plugin[]} plugins that they are built with
 * @returns {() => import('rollup').Plugin}
 */
export function lazyFiles(output, plugins) {
  /** @type {Map<string, Promise<import('rollup').RollupOutput['output']>>} */
  const built = new Map();

  /** @param {string} input */
  async function build(input) {
    const bundle = await rollup({input, plugins: [plugin(), plainLit(), ...plugins()]});
    return (await bundle.generate(output)).output;
  }

  const plugin = () => {
    const emitted = new Set();
    return /** @type {import('rollup').Plugin} */ ({
      name: 'lazy-files',
      async resolveDynamicImport(specifier, importer) {
        const module = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
        if (!module) return null;
        const building = built.get(module.id) ?? build(module.id);
        built.set(module.id, building);
        const files = await building;
        for (const file of files) {
          if (emitted.has(file.fileName)) continue;
          emitted.add(file.fileName);
          const source = file.type === 'chunk' ? file.code : file.source;
          this.emitFile({type: 'asset', fileName: file.fileName, source});
        }
        return {id: `./${files[0].fileName}`, external: true};
      },
    });
  };
  return plugin;
}
