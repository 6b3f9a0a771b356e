import assert from 'node:assert/strict';
import {readFileSync, readdirSync, existsSync, rmSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {pack} from './pack.js';

const {folder, tarball, files} = pack();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly customElements: string;
};
const archive = readFileSync(tarball);
const tags = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));

describe('the packed package', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('has no reproach from publint', async () => {
    const buffer = new Uint8Array(archive).buffer;
    const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types that every module resolution finds, for modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(archive));
    assert.ok(result.types, 'no types');
    // Programs in CommonJS, and Node before 12.7, cannot import the package at all: it has modules alone.
    const {problems} = result;
    const left = problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    );
    assert.deepEqual(left, []);
  });

  it('gives each element with and without its registration', () => {
    const wanted = tags.flatMap((tag) => [`./${tag}`, `./${tag}/define`]);
    assert.deepEqual(
      wanted.filter((path) => !(path in manifest.exports)),
      [],
    );
  });

  it('declares its custom-elements manifest, and has what editors and frameworks read', () => {
    const wanted = [
      manifest.customElements.replace('./', ''),
      ...['vscode.html-data.json', 'vscode.css-data.json', 'jsx.d.ts', 'vue.d.ts'].map(
        (name) => `dist/${name}`,
      ),
      ...['README.md', 'CHANGELOG.md', 'LICENSE', 'dist/draille.js', 'dist/licences.txt'],
      ...tags.map((tag) => `dist/${tag}.js`),
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has the sources that its maps lead to, and neither data, nor pages, nor tests', () => {
    assert.ok(files.includes('src/elements/conseiller-finder/conseiller-finder.ts'));
    assert.deepEqual(
      files.filter((file) => /^(?:dist\/(?:data|site)|tests|demo|docs|manifest|\.)/.test(file)),
      [],
    );
  });
});

describe('the manifest in the package', () => {
  const {modules} = JSON.parse(readFileSync(manifest.customElements, 'utf8')) as {
    readonly modules: readonly {readonly path: string}[];
  };

  it('names files that are there', () => {
    assert.ok(modules.length > 0);
    assert.deepEqual(
      modules.map(({path}) => path).filter((path) => !files.includes(path)),
      [],
    );
  });
});
