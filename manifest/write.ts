// Writes what tools read of the elements, beside the built files: npm run build does.
import {writeFileSync} from 'node:fs';
import {cssData} from './css-data.js';
import {htmlData} from './html-data.js';
import {jsxTypes} from './jsx-types.js';
import {readManifest} from './read-manifest.js';
import {vueTypes} from './vue-types.js';

const manifest = readManifest();
const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

// What only has types is a module all the same, so that an import of it stands in a program that runs.
const EMPTY = 'export {};\n';

const files: Readonly<Record<string, string>> = {
  'custom-elements.json': json(manifest),
  'vscode.html-data.json': json(htmlData(manifest)),
  'vscode.css-data.json': json(cssData(manifest)),
  'jsx.d.ts': jsxTypes(manifest),
  'jsx.js': EMPTY,
  'vue.d.ts': vueTypes(manifest),
  'vue.js': EMPTY,
};
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
