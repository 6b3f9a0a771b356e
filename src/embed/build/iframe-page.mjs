// @ts-check
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** Room under a field for what it suggests; text as large as in a page. */
const STYLE =
  'body{margin:0;display:flow-root;min-height:24em;font-family:system-ui,sans-serif;line-height:1.5}';

/** @param {string} dataBase where the release's data is: an address, or a folder beside the scripts */
function policy(dataBase) {
  const style = createHash('sha256').update(STYLE).digest('base64');
  const data = /^https?:/.test(dataBase) ? ` ${new URL(dataBase).origin}` : '';
  const ign = 'https://data.geopf.fr';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${style}'`,
    `connect-src 'self' ${ign}${data}`,
    `img-src 'self' ${ign}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes `iframe.html`, the page that other sites show in a frame, for the script that is built.
 *
 * @param {string} template file of the page, with the comments `policy`, `style` and `script`
 * @param {string} dataBase
 * @returns {import('rollup').Plugin}
 */
export function iframePage(template, dataBase) {
  return {
    name: 'iframe-page',
    generateBundle(_, files) {
      const script =
        Object.values(files).find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
      const source = readFileSync(template, 'utf8')
        .replace(
          '<!-- policy -->',
          `<meta http-equiv="Content-Security-Policy" content="${policy(dataBase)}" />`,
        )
        .replace('<!-- style -->', `<style>${STYLE}</style>`)
        .replace('<!-- script -->', `<script type="module" src="${script}"></script>`);
      this.emitFile({type: 'asset', fileName: 'iframe.html', source});
    },
  };
}
