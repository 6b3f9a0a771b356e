import type {Browser, Page} from 'puppeteer-core';
import type {Site} from './site.js';
import {logIn} from './visitor.js';

const PUBLISH = '.editor-post-publish-panel__toggle';
const CONFIRM = '.editor-post-publish-button';

/** What the block editor offers to scripts, as far as it is used here. */
declare const wp: {
  data: {
    select(store: string): {getPermalink(): string; isCurrentPostPublished(): boolean};
    dispatch(store: string): {
      set(scope: string, name: string, value: unknown): void;
      openGeneralSidebar(name: string): void;
    };
  };
};

/** Opens the block editor on a new post or page, without the guide that welcomes whoever comes for the first time. */
export async function openEditor(
  browser: Browser,
  site: Site,
  login: string,
  type: 'post' | 'page',
): Promise<Page> {
  const page = await logIn(browser, site, login);
  await page.goto(`${site.url}wp-admin/post-new.php?post_type=${type}`);
  await page.waitForSelector('.editor-post-title__input');
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await page.waitForFunction(() => !document.querySelector('.edit-post-welcome-guide'));
  return page;
}

/** Opens the settings of the block that is chosen, which may be folded or behind those of the page. */
export function openBlockSettings(page: Page): Promise<void> {
  return page.evaluate(() => {
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
}

/** Presses « Publish », and again where the editor asks; gives the address of what was published. */
export async function publishFrom(page: Page): Promise<string> {
  await page.waitForSelector(`${PUBLISH}:not([aria-disabled="true"])`);
  await page.click(PUBLISH);
  await page.waitForSelector(`${CONFIRM}:not([aria-disabled="true"])`);
  await page.click(CONFIRM);
  await page.waitForFunction(() => wp.data.select('core/editor').isCurrentPostPublished());
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
}

/** Writes the text of a post as HTML, in the code view of the editor. */
export async function writeCode(page: Page, title: string, text: string): Promise<void> {
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'editorMode', 'text');
  });
  await page.waitForSelector('textarea.editor-post-text-editor');
  await page.type('.editor-post-title__input', title);
  await page.type('textarea.editor-post-text-editor', text);
}
