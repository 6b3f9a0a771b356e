// @ts-check
import MagicString from 'magic-string';
import {retryImport} from './retry-import.mjs';

const IMPORT = /\bimport\((["'])(\.\/[^"']+\.js)\1\)/g;

/**
 * Makes each `import()` of a file try once more under another address when the first fails. A browser may remember for
 * the page's life that a module could not be loaded: the same address would never be asked for again, even once the
 * network is back. The first try keeps the plain address, which browsers and servers keep copies of, and which an import
 * map may hold the integrity of.
 *
 * @returns {import('rollup').Plugin}
 */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk(code) {
      const edited = new MagicString(code);
      for (const {0: tried, 2: file, index} of code.matchAll(IMPORT)) {
        edited.appendLeft(index + tried.length, `.catch(() => ${retryImport.name}('${file}'))`);
      }
      if (!edited.hasChanged()) return null;
      edited.append(`\n${String(retryImport)}`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
