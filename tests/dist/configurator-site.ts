import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import type {Browser, Page} from 'puppeteer-core';
import {writePages} from '../../demo/site/write-site.js';
import {listen, staticServer} from '../../demo/static-server.js';
import {chromium, duringTests} from './during-tests.js';

/** The documentation site, whose configurator this is, with the few places of these tests for data. */
export async function configuratorSite(): Promise<{readonly address: string; readonly end: () => void}> {
  const pages = mkdtempSync(join(tmpdir(), 'draille-site-'));
  await writePages(pages);
  const server = staticServer({'/': pages, '/draille/': 'dist', '/draille/data/': 'tests/dist/data'});
  const port = await listen(server, 0);
  const end = (): void => {
    server.close();
    server.closeAllConnections();
    rmSync(pages, {recursive: true});
  };
  return {address: `http://localhost:${port}/configurateur/`, end};
}

/** Opens the configurator, once its questions are there. */
export async function openConfigurator(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('#etape-1');
  return page;
}

/** The configurator in Chromium, while the tests of a `describe` run: `open` gives it at a fragment, in a window’s size. */
export function atConfigurator(): {
  readonly browser: () => Browser;
  readonly address: (fragment?: string) => string;
  readonly open: (fragment?: string, width?: number, height?: number) => Promise<Page>;
} {
  const site = duringTests(configuratorSite, ({end}) => end());
  const browser = chromium();
  const address = (fragment = ''): string => site().address + (fragment && `#${fragment}`);
  const open = async (fragment?: string, width = 1280, height = 800): Promise<Page> => {
    const page = await openConfigurator(browser(), address(fragment));
    await page.setViewport({width, height});
    return page;
  };
  return {browser, address, open};
}

/** Waits until the page has this in it, as its user reads it; or anywhere, where a small screen hides it. */
export async function reads(page: Page, words: string, {hidden = false} = {}): Promise<void> {
  await page.waitForFunction(
    (sought, all) => (all ? document.body.textContent : document.body.innerText).includes(sought),
    {polling: 100},
    words,
    hidden,
  );
}

/** Presses the button, or the link, that has these words. */
export async function press(page: Page, words: string, tag: 'button' | 'a' = 'button'): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//${tag}[contains(normalize-space(.), "${words}")])`);
  await button?.click();
}

/** Downloads the archive as somebody does, and unpacks it in a folder. */
export async function unpackedInto(folder: string, browser: Browser, address: string): Promise<void> {
  const page = await openConfigurator(browser, address);
  // What a browser saves is taken from the link that it would follow.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      document.body.dataset['saved'] = this.href;
    };
  });
  await press(page, 'Télécharger l’archive');
  await page.waitForSelector('body[data-saved]');
  const base64 = await page.evaluate(async () => {
    const blob = await (await fetch(document.body.dataset['saved'] ?? '')).blob();
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')));
      reader.readAsDataURL(blob);
    });
  });
  for (const [name, content] of Object.entries(unzipSync(Buffer.from(base64, 'base64')))) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  await page.close();
}
