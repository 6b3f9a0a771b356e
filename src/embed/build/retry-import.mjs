// @ts-check

/**
 * Imports once more a file that did not come, under another address. Where the page's import map says what the file must
 * hold, the other address is not in it: a script that says it too goes first, so that nothing is run unchecked.
 *
 * Its text is put in the built files, which import nothing: it uses nothing from outside.
 *
 * @param {string} file beside the one that asks, as `./NAME.js`
 * @returns {Promise<unknown>}
 */
export async function retryImport(file) {
  const src = new URL(`${file}?retry=${Date.now()}`, import.meta.url).href;
  for (const {type, text} of document.scripts) {
    const hashes = Object.entries((type === 'importmap' && JSON.parse(text).integrity) || {});
    const integrity = hashes.find(([address]) => address.endsWith(file.slice(1)))?.[1];
    if (!integrity) continue;
    await new Promise((onload, onerror) =>
      document.head.append(
        Object.assign(document.createElement('script'), {type: 'module', src, integrity, onload, onerror}),
      ),
    );
    break;
  }
  return import(src);
}
