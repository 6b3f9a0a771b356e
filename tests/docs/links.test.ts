import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {anchorOf, anchorsOf, documents, linksOf, proseOf, read, withoutFences} from './markdown.js';

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
