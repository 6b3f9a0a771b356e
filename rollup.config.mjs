// @ts-check
import {chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {isAbsolute, resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {compactTemplates} from './src/embed/build/compact-templates.mjs';
import {noteElementFiles} from './src/embed/build/element-files.mjs';
import {iframePage} from './src/embed/build/iframe-page.mjs';
import {integrity} from './src/embed/build/integrity.mjs';
import {lazyFiles} from './src/embed/build/lazy-files.mjs';
import {licences} from './src/embed/build/licences.mjs';
import {litHooks} from './src/embed/build/lit-hooks.mjs';
import {retryImports} from './src/embed/build/retry-imports.mjs';
import {shortErrors} from './src/embed/build/short-errors.mjs';
import {staticFields} from './src/embed/build/static-fields.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
// Where the release's data is: an address, or a folder beside the scripts.
const dataBase = (process.env['DRAILLE_DATA_BASE'] ?? 'data/').replace(/\/?$/, '/');
const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));

// What an earlier build left goes; data made beside the scripts stays.
for (const name of existsSync('dist') ? readdirSync('dist') : []) {
  if (name !== 'data') rmSync(`dist/${name}`, {recursive: true});
}

/** @type {Record<string, string[]>} */
const elementFiles = {};
const constants = () =>
  replace({
    preventAssignment: true,
    values: {
      __VERSION__: JSON.stringify(version),
      __DATA_BASE__: JSON.stringify(dataBase),
      __ELEMENT_FILES__: () => JSON.stringify(elementFiles),
    },
  });

/*
 * 1. dist/lib: modules for npm, packages left outside. The next steps start from it, so that TypeScript runs once.
 */
/** @type {import('rollup').OutputOptions} */
const modules = {dir: 'dist/lib', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true};
const external = (/** @type {string} */ id) => !/^[.\0]/.test(id) && !isAbsolute(id);
/** @param {string} tsconfig @param {boolean} declaration */
const compile = (tsconfig, declaration) =>
  typescript({
    tsconfig,
    compilerOptions: {
      noEmit: false,
      noCheck: true, // npm run check does, with what each part may use
      rootDir: resolve('src'),
      sourceMap: true,
      ...(declaration && {declaration, declarationMap: true, declarationDir: resolve('dist/lib')}),
    },
  });

/** Rollup writes files that nobody may run; a link that npm made to this one is followed at the next build too. */
const executable = (/** @type {string} */ file) => ({
  name: 'executable',
  writeBundle: () => chmodSync(file, 0o755),
});

/** The forms of the files that people write, for editors, forms and whoever checks such a file. */
const schemas = () => ({
  name: 'schemas',
  writeBundle: () => cpSync('src/schemas', 'dist/schemas', {recursive: true}),
});

/** @type {import('rollup').RollupOptions[]} */
const lib = [
  {
    input: [
      'src/index.ts',
      'src/domain/index.ts',
      'src/sources/index.ts',
      ...tags.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/define.ts`]),
    ],
    output: modules,
    external,
    treeshake: false,
    plugins: [compile('tsconfig.json', true), staticFields(), constants()],
  },
  {
    input: 'src/data-builder/cli.ts',
    output: modules,
    external,
    treeshake: false,
    plugins: [
      compile('src/data-builder/tsconfig.json', false),
      staticFields(),
      constants(),
      schemas(),
      executable('dist/lib/data-builder/cli.js'),
    ],
  },
];

/*
 * 2. dist/TAG.js: one file for each element. dist/draille.js, dist/draille-classic.js: loaders, and the files that they
 * know. dist/iframe.html: the page that others show in a frame. dist/integrity.json: what each script holds.
 */
const {note, write} = licences();
const bundled = () => [
  nodeResolve({exportConditions: ['production']}),
  commonjs(),
  compactTemplates(),
  shortErrors(),
  litHooks(),
  note(),
  retryImports(),
  // `keep_fargs: false` leaves out parameters that no function reads; nothing here asks a function how many it has.
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 4, keep_fargs: false},
    format: {comments: /^! draille/},
  }),
];
/** @type {import('rollup').OutputOptions} */
const written = {
  dir: 'dist',
  // The names of a release are its own, so that old files can stay beside new ones.
  entryFileNames: 'draille-[name]-[hash:6].js',
  chunkFileNames: 'draille-[name]-[hash:6].js',
  banner: `/*! draille ${version} | MIT | licences.txt */`,
  sourcemap: true,
};
const lazy = lazyFiles(written, bundled);
const registered = (/** @type {string} */ tag) => `dist/lib/elements/${tag}/define.js`;

/** What is made of the sources, and knows the elements' files. */
const embedded = () => [
  typescript({tsconfig: 'tsconfig.json', compilerOptions: {noEmit: false, noCheck: true}}),
  constants(),
  ...bundled(),
];

/** @type {import('rollup').RollupOptions[]} */
const scripts = [
  // Pasted under its plain name, or asked for by the loader under that of its release: the same file. Elements share
  // none: most pages have one, and a file cut in two is a tenth heavier.
  ...tags.map((tag) => ({
    input: {[tag]: registered(tag)},
    output: [{...written, entryFileNames: `${tag}.js`}, written],
    plugins: [lazy(), noteElementFiles(elementFiles), ...bundled()],
  })),
  // The demonstration's own pages, which the package leaves out.
  ...['programme/programme-form', 'configurateur/configurateur', 'guides/copy-buttons'].map((page) => ({
    input: `demo/${page}.ts`,
    output: {...written, dir: 'dist/site', entryFileNames: '[name].js'},
    plugins: [
      typescript({
        tsconfig: `demo/${page.split('/')[0]}/tsconfig.json`,
        compilerOptions: {noEmit: false, noCheck: true},
      }),
      constants(),
      ...bundled(),
    ],
  })),
  {
    input: 'src/embed/loader.ts',
    output: {...written, entryFileNames: 'draille.js'},
    plugins: embedded(),
  },
  // For pages that refuse modules, and for those that hold frames: plain scripts.
  {
    input: 'src/embed/classic-loader.ts',
    output: {...written, format: 'iife', entryFileNames: 'draille-classic.js'},
    plugins: embedded(),
  },
  {
    input: 'src/embed/iframe/parent.ts',
    output: {...written, format: 'iife', entryFileNames: 'draille-iframe.js'},
    plugins: embedded(),
  },
  {
    input: {'iframe-page': 'src/embed/iframe/page.ts'},
    output: written,
    plugins: [...embedded(), iframePage('src/embed/iframe/page.html'), write(), integrity('dist', version)],
  },
];

export default [...lib, ...scripts];
