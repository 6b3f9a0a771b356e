// @ts-check

/**
 * Names of the files that an entry needs: its own, then those that it imports and so on, but not what it may import later.
 *
 * @param {string} entry
 * @param {import('rollup').OutputBundle} files
 */
function filesOf(entry, files) {
  const needed = new Set([entry]);
  for (const name of needed) {
    const file = files[name];
    if (file?.type === 'chunk') file.imports.forEach((imported) => needed.add(imported));
  }
  return [...needed];
}

/**
 * Notes the files of each entry, for the loader that is built next.
 *
 * @param {Record<string, string[]>} notes filled by entry name
 * @returns {import('rollup').Plugin}
 */
export function noteElementFiles(notes) {
  return {
    name: 'note-element-files',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        // Not the one that is pasted under its plain name: a loader asks for files of its own release.
        if (file.type !== 'chunk' || !file.isEntry || file.fileName === `${file.name}.js`) continue;
        notes[file.name] = filesOf(file.fileName, files);
      }
    },
  };
}
