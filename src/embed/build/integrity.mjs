// @ts-check
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

/**
 * The files that each may load, at once or later, directly or through another: those that its text names.
 *
 * @param {Readonly<Record<string, string>>} texts by file
 */
function loadsOf(texts) {
  const names = Object.keys(texts);
  /** @param {string} file */
  const named = (file) => {
    const written = new Set(
      Array.from(texts[file]?.matchAll(/["'/]([\w-]+\.js)["'`]/g) ?? [], ([, name]) => name),
    );
    return names.filter((name) => name !== file && written.has(name));
  };
  return Object.fromEntries(
    names.map((file) => {
      const loads = new Set(named(file));
      for (const each of loads) named(each).forEach((name) => loads.add(name));
      return [file, [...loads].filter((name) => name !== file).sort()];
    }),
  );
}

/**
 * Writes `integrity.json` once the last script is built: what each script must hold, for the `integrity` of a page, and
 * which others it may load.
 *
 * @param {string} folder
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder, version) {
  return {
    name: 'integrity',
    writeBundle() {
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .sort();
      const texts = Object.fromEntries(
        names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
      );
      const hash = (/** @type {string} */ text) =>
        `sha384-${createHash('sha384').update(text).digest('base64')}`;
      const files = Object.fromEntries(names.map((name) => [name, hash(texts[name] ?? '')]));
      const contents = {version, files, loads: loadsOf(texts)};
      writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(contents, null, 2)}\n`);
    },
  };
}
