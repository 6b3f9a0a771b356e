import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../browsers/find.mjs';
import {PASSWORD, type Site} from './site.js';

/** A page that somebody looks at, and what it did. */
export interface Visit {
  readonly page: Page;
  /** Origins that were asked for something. */
  readonly origins: ReadonlySet<string>;
  /** Paths of the scripts that were asked for. */
  readonly scripts: readonly string[];
  /** Addresses on which there was nothing. */
  readonly missing: readonly string[];
  /** What the console says, and errors that nobody caught. */
  readonly complaints: readonly string[];
}

export function startBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--disable-gpu', ...asRoot],
    defaultViewport: {width: 1280, height: 1000},
    // Seven people's work can share two processors.
    protocolTimeout: 120_000,
  });
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  // What the compiler names functions with, which the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  return page;
}

/** Opens a page as anybody who comes to the site. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await newPage(browser);
  const origins = new Set<string>();
  const scripts: string[] = [];
  const missing: string[] = [];
  const complaints: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  page.on('request', (request) => {
    const {origin, pathname, protocol} = new URL(request.url());
    if (/^https?:$/.test(protocol)) origins.add(origin);
    if (request.resourceType() === 'script') scripts.push(pathname);
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return {page, origins, scripts, missing, complaints};
}

/** Logs in by the form, as somebody who works at the mairie. */
export async function logIn(browser: Browser, site: Site, login: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(`${site.url}wp-login.php`);
  // The form puts the focus in its first field a moment after it is there.
  await page.$eval('#user_login', (field, value) => ((field as HTMLInputElement).value = value), login);
  await page.$eval('#user_pass', (field, value) => ((field as HTMLInputElement).value = value), PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Closes a page, and forgets whoever looked at it. */
export async function leave(page: Page): Promise<void> {
  await page.browserContext().close();
}

/** Waits until a widget shows places, and gives the name of the first. */
export async function firstPlace(page: Page, selector = 'conseiller-finder'): Promise<string> {
  // Read at each frame: a selector is looked up again when the page changes, not when a shadow root does.
  const found = await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.card h3, .card h4')?.textContent.trim(),
    {},
    selector,
  );
  return String(await found.jsonValue());
}
