// npm run build:wordpress: the plugin in dist/wordpress/draille, and as the archive that is installed, draille.zip, from its
// own files and the scripts that were built.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {catalogue} from './catalogue.js';
import {zipFolder} from './zip.js';

const SOURCE = 'wordpress/draille';
const BUILT = 'dist/wordpress/draille';
/** Stands for the version of the release in the plugin's files. */
const VERSION = '__VERSION__';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

function write(name: string, text: string): void {
  const file = join(BUILT, name);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** The plugin's own files, which all are text. */
function copyPlugin(): void {
  for (const entry of readdirSync(SOURCE, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    write(file.slice(SOURCE.length), readFileSync(file, 'utf8').replaceAll(VERSION, version));
  }
}

/** What is for hosts of other kinds: those without modules, and those that only take a frame. */
const FOR_OTHERS = /^draille-(?:classic|iframe)/;

/** Scripts and the licences of what is in them; a site that debugs reads the maps of the repository. */
function copyScripts(): void {
  mkdirSync(join(BUILT, 'assets'), {recursive: true});
  for (const name of readdirSync('dist')) {
    if (!/\.js$|^licences\.txt$/.test(name) || FOR_OTHERS.test(name)) continue;
    copyFileSync(join('dist', name), join(BUILT, 'assets', name));
  }
}

if (!existsSync('dist/draille.js')) throw new Error('Build the scripts first: npm run build');
rmSync(BUILT, {recursive: true, force: true});
copyPlugin();
copyScripts();
write('catalogue.json', `${JSON.stringify(catalogue(), null, 2)}\n`);
cpSync('LICENSE', join(BUILT, 'LICENSE'));
zipFolder(BUILT, `${BUILT}.zip`);
console.log(`${BUILT}.zip`);
