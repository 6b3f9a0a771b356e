import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {integrityMap, pinnedSnippet} from '../../src/embed/snippets/pinned-snippet.js';

const RELEASE = {
  version: '1.4.2',
  files: {
    'conseiller-finder.js': 'sha384-A/b+',
    'draille-part-x.js': 'sha384-C',
    'conseiller-map.js': 'sha384-D',
  },
  loads: {'conseiller-finder.js': ['draille-part-x.js'], 'draille-part-x.js': [], 'conseiller-map.js': []},
};
const FINDER = {file: 'conseiller-finder.js', kind: 'module'} as const;

describe('the snippet that runs one release and nothing else', () => {
  const snippet = pinnedSnippet([FINDER], 'https://cdn.example/draille@1.4.2/dist', RELEASE);

  it('says what each file that may be loaded must hold, before the first of them', () => {
    const [, map = '', rest = ''] = /^<script type="importmap">([^]*?)<\/script>([^]*)$/.exec(snippet) ?? [];
    assert.deepEqual(JSON.parse(map), {
      integrity: {
        'https://cdn.example/draille@1.4.2/dist/conseiller-finder.js': 'sha384-A/b+',
        'https://cdn.example/draille@1.4.2/dist/draille-part-x.js': 'sha384-C',
      },
    });
    assert.equal(
      rest.trim(),
      '<script type="module" src="https://cdn.example/draille@1.4.2/dist/conseiller-finder.js" ' +
        'integrity="sha384-A/b+" crossorigin="anonymous"></script>',
    );
  });

  it('has one map for several scripts', () => {
    const both = pinnedSnippet(
      [FINDER, {file: 'conseiller-map.js', kind: 'classic'}],
      'https://a.example/',
      RELEASE,
    );
    assert.equal(both.split('importmap').length, 2);
    assert.match(both, /<script defer src="https:\/\/a\.example\/conseiller-map\.js"/);
  });

  it('stays one snippet whatever the address of the files holds', () => {
    const base = 'https://a.example/x?</script><script>alert(1)//"/';
    const odd = pinnedSnippet([FINDER], base, RELEASE);
    assert.equal(odd.match(/<\/?script/g)?.length, 4);
    assert.doesNotThrow(() => void JSON.parse(integrityMap(['conseiller-finder.js'], base, RELEASE)));
  });

  it('is not made for a script that the release does not have', () => {
    assert.throws(
      () => pinnedSnippet([{file: 'other.js', kind: 'module'}], 'https://a.example/', RELEASE),
      /other\.js/,
    );
  });
});
