// @ts-check

/**
 * Imports once more a file that did not come, under another address. Where the page's import map says what the file must
 * hold, the other address is not in it: a script that says it too goes first, so that nothing is run unchecked.
 *
 * Its text is put in the built files, which import nothing: it uses nothing from outside, and is written to be light.
 *
 * @param {string} file beside the one that asks, as `./NAME.js`
 * @returns {Promise<unknown>}
 */
export async function retryImport(file) {
  const url = new URL(`${file}?retry=${Date.now()}`, import.meta.url).href;
  for (const {type, text} of document.scripts) {
    const hashes = type === 'importmap' && JSON.parse(text).integrity;
    for (const address in hashes) {
      if (!address.endsWith(file.slice(1))) continue;
      const script = document.createElement('script');
      const came = new Promise((onload, onerror) => Object.assign(script, {onload, onerror}));
      document.head.append(Object.assign(script, {type: 'module', src: url, integrity: hashes[address]}));
      await came;
    }
  }
  return import(url);
}
