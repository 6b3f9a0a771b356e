// @ts-check
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @param {string} folder of a package */
function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}` : '';
  return `${name} ${version}: ${license}${text}\n`;
}

/**
 * The licences of the packages that the files contain, as they ask: `note` finds them in each build, `write` puts them
 * beside the files as `licences.txt` with the last one.
 *
 * @returns {{note: () => import('rollup').Plugin, write: () => import('rollup').Plugin}}
 */
export function licences() {
  /** @type {Map<string, string>} */
  const found = new Map([['.', licenceOf('.')]]);
  return {
    note: () => ({
      name: 'note-licences',
      moduleParsed({id}) {
        const folder = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
        if (folder && !found.has(folder) && existsSync(`${folder}/package.json`)) {
          found.set(folder, licenceOf(folder));
        }
      },
    }),
    write: () => ({
      name: 'write-licences',
      generateBundle() {
        const source = [...found.values()].sort().join(`\n${'-'.repeat(80)}\n\n`);
        this.emitFile({type: 'asset', fileName: 'licences.txt', source});
      },
    }),
  };
}
