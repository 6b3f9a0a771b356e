import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sitePages} from '../../../demo/site/pages.js';
import {pageText} from '../../../demo/site/layout.js';
import {pagesOf} from '../../../demo/site/sections.js';
import {readManifest} from '../../../manifest/read-manifest.js';
import {SOME_FACTS} from './some-facts.js';

const pages = sitePages(readManifest(), SOME_FACTS);

describe('the foot of a page of the site', () => {
  for (const page of pagesOf(pages)) {
    it(`leads to the form of a programme, and to the text to paste: /${page.path}`, () => {
      const text = pageText(page, pages);
      const foot = text.slice(text.indexOf('<footer'));
      const here = page.path === '' ? '' : '../'.repeat(page.path.split('/').length - 1);
      for (const path of ['programme/', 'configurateur/'])
        assert.match(foot, new RegExp(`href="${here}${path}"`), path);
    });
  }
});
