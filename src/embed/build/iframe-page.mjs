// @ts-check
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** Room under a field for what it suggests; text as large as in a page. */
const STYLE =
  'body{margin:0;display:flow-root;min-height:24em;font-family:system-ui,sans-serif;line-height:1.5}';

/** No text of the page is run, and nothing but scripts, data and images comes: its script then says of which hosts. */
function policy() {
  const style = createHash('sha256').update(STYLE).digest('base64');
  const web = 'https: http:';
  return [
    "default-src 'none'",
    `script-src ${web}`,
    `connect-src ${web}`,
    `img-src ${web}`,
    `style-src 'sha256-${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes `iframe.html`, the page that other sites show in a frame, for the script that is built.
 *
 * @param {string} template file of the page, with the comments `policy`, `style` and `script`
 * @returns {import('rollup').Plugin}
 */
export function iframePage(template) {
  return {
    name: 'iframe-page',
    generateBundle(_, files) {
      const script =
        Object.values(files).find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
      const source = readFileSync(template, 'utf8')
        .replace(
          '<!-- policy -->',
          `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
        )
        .replace('<!-- style -->', `<style>${STYLE}</style>`)
        .replace('<!-- script -->', `<script type="module" src="${script}"></script>`);
      this.emitFile({type: 'asset', fileName: 'iframe.html', source});
    },
  };
}
