import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {releaseFolder} from '../../src/embed/release-folder.js';

const folder = (url: string): string => releaseFolder(url, '1.4.2').href;

describe('the files that a loader asks for', () => {
  it('are those of its own release when its address says only the major version', () => {
    assert.equal(
      folder('https://cdn.jsdelivr.net/npm/draille@1/dist/draille.js'),
      'https://cdn.jsdelivr.net/npm/draille@1.4.2/dist/',
    );
  });

  for (const range of ['1.4', '^1.0.0', '~1.4.0', '1.x', 'latest', '1.4.2', '%5E1']) {
    it(`are those of its own release when its address says @${range}`, () => {
      assert.equal(
        folder(`https://unpkg.com/draille@${range}/dist/draille.js`),
        'https://unpkg.com/draille@1.4.2/dist/',
      );
    });
  }

  it('are those of its own release when the address of jsDelivr names no version', () => {
    assert.equal(
      folder('https://cdn.jsdelivr.net/npm/draille/dist/draille.js'),
      'https://cdn.jsdelivr.net/npm/draille@1.4.2/dist/',
    );
  });

  it('stand beside it on the mairie’s own server', () => {
    assert.equal(folder('https://mairie.example/widgets/draille.js'), 'https://mairie.example/widgets/');
    assert.equal(
      folder('https://mairie.example/npm/draille/dist/draille.js'),
      'https://mairie.example/npm/draille/dist/',
    );
  });

  it('do not depend on what a CMS adds to the address of the loader', () => {
    assert.equal(folder('https://mairie.example/w/draille.js?ver=6.4#x'), 'https://mairie.example/w/');
    assert.equal(folder('https://mairie.example/w/draille.js?from=/draille@1/'), 'https://mairie.example/w/');
  });

  it('are not those of a package whose name ends like ours', () => {
    assert.equal(
      folder('https://cdn.example/npm/other-draille@1/dist/draille.js'),
      'https://cdn.example/npm/other-draille@1/dist/',
    );
  });
});
