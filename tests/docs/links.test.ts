import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {
  anchorOf,
  anchorsOf,
  documents,
  linksOf,
  proseOf,
  read,
  sectionOf,
  withoutFences,
} from './markdown.js';

/** Pages of the site that no text makes: in the repository, their folder says where they are. */
const PAGES_OF_THE_SITE: readonly (readonly [name: RegExp, folder: string])[] = [
  [/Écrire un programme/, 'demo/programme/'],
  [/configurateur/, 'demo/configurateur/'],
];

/** What is wrong with the links of a document that stay in this repository. */
function broken(path: string, markdown = read(path)): readonly string[] {
  return linksOf(markdown).flatMap((link) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (file !== '' && !existsSync(target)) return [`${path}: ${link} is not there`];
    if (anchor === undefined) return [];
    const text = file === '' ? markdown : read(target);
    return anchorsOf(text).includes(anchor) ? [] : [`${path}: ${link} names no heading`];
  });
}

describe('the links of the documents', () => {
  for (const path of documents) {
    it(`lead to files and headings that are there: ${path}`, () => assert.deepEqual(broken(path), []));
  }

  it('are found: each page of the site is linked from another', () => {
    const all = documents.flatMap(linksOfFile);
    const pages = documents.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(
      pages.filter((path) => !all.includes(path)),
      [],
    );
  });

  it('lead to the pages of the site that a text names, « Écrire un programme » and the configurator', () => {
    for (const [name, folder] of PAGES_OF_THE_SITE) {
      const naming = documents.filter((path) => path.startsWith('docs/') && name.test(proseOf(read(path))));
      assert.ok(naming.length > 0, folder);
      assert.deepEqual(
        naming.filter((path) => !linksOfFile(path).includes(folder)),
        [],
      );
    }
  });

  it('have words of their own, and not the name of a file', () => {
    for (const path of documents.filter((one) => one.startsWith('docs/')))
      assert.doesNotMatch(proseOf(read(path)), /\[[^\]]*\.md\]/, path);
  });

  it('lead from each text that has a command to what it takes, as nothing is published yet', () => {
    const told = 'docs/hosting.md#lancer-les-commandes';
    for (const path of documents.filter((one) => one.startsWith('docs/') && one !== 'docs/hosting.md')) {
      if (!read(path).includes('npx -p draille')) continue;
      const links = linksOf(read(path)).map((link) => posix.join(posix.dirname(path), link));
      assert.ok(links.includes(told), path);
    }
    assert.match(sectionOf(read('docs/hosting.md'), 'Lancer les commandes'), /n’est pas encore publié/);
  });

  it('would be said to be broken', () => {
    const markdown = '# Ici\n\n[a](nowhere.md) [b](#la) [c](ways-in.md#nowhere) [d](#ici) `[e](f.md)`\n';
    assert.deepEqual(broken('docs/made-up.md', markdown), [
      'docs/made-up.md: nowhere.md is not there',
      'docs/made-up.md: #la names no heading',
      'docs/made-up.md: ways-in.md#nowhere names no heading',
    ]);
    assert.equal(anchorOf('Ce qu’une convention doit dire'), 'ce-quune-convention-doit-dire');
  });
});

function linksOfFile(path: string): readonly string[] {
  return linksOf(read(path))
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(path), link.replace(/#.*/, '')));
}

describe('the pages of the documentation', () => {
  // A table of tests, for developers, with breaks in its cells.
  const pages = documents.filter((path) => path.startsWith('docs/') && path !== 'docs/features.md');

  it('are plain Markdown: no HTML but in code', () => {
    const withTags = pages.filter((path) => /<\/?[a-z][^>]*>/i.test(proseOf(read(path))));
    assert.deepEqual(withTags, []);
    assert.match(proseOf('un <b>mot</b> et `<i>` du code'), /<b>mot<\/b> et code/);
  });

  it('have one title each, which comes first', () => {
    for (const path of pages) {
      assert.match(read(path), /^# .+\n/, path);
      assert.equal(withoutFences(read(path)).match(/^# /gm)?.length, 1, path);
    }
  });
});
