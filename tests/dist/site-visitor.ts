import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Scheme = 'light' | 'dark';

/** Notes which elements have said that what they show came, or did not. */
const NOTE_LOADED = `
  globalThis.loaded = new Map();
  for (const name of ['data-loaded', 'agenda-loaded', 'programme-loaded', 'data-failed'])
    addEventListener(name, ({type, target}) => loaded.set(target, type), true);
`;

/** Whether everything that a page shows of itself is there: its elements with what they were told to show, its forms. */
const IS_WHOLE = `(() => {
  const elements = [...document.querySelectorAll('conseiller-finder, conseiller-map, atelier-agenda, panel-info')];
  const wants = (one) => one.hasAttribute('departement') || one.hasAttribute('src');
  const form = document.querySelector('#configurateur, #formulaire');
  const copied = document.querySelector('script[src$="copy-buttons.js"]') && document.querySelector('pre');
  return elements.every((one) => !wants(one) || loaded.has(one)) &&
    (!form || form.querySelector('input, button')) && (!copied || document.querySelector('.copy > button'));
})()`;

/** Addresses that lead somewhere, in a page and in the elements that it shows. */
const LINKS = `(() => {
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? roots(one.shadowRoot) : [])];
  return roots(document).flatMap((root) => [...root.querySelectorAll('a[href]')].map(({href}) => href));
})()`;

/** What of a page nobody sees: its text, and what stands for an element or a form that only scripts make. */
const UNSEEN = `(() => {
  const isSeen = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, pre)')];
  const hidden = texts.filter((one) => one.textContent.trim() && !one.closest('details') && !isSeen(one));
  const stands = [...document.querySelectorAll('conseiller-finder, conseiller-map, atelier-agenda, panel-info, #configurateur, #formulaire')];
  const empty = stands.filter((one) => !isSeen(one) || one.innerText.trim() === '' || one.getBoundingClientRect().height === 0);
  const heading = document.querySelector('h1') ? [] : ['no heading'];
  return [...heading, ...[...hidden, ...empty].map((one) => one.outerHTML)];
})()`;

/** One visitor of a site, who notes what goes wrong. */
export class SiteVisitor {
  readonly page: Page;
  readonly #host: string;
  readonly #wrong: string[] = [];

  constructor(page: Page, host: string) {
    this.page = page;
    this.#host = host;
    page.on('console', (message) => message.type() === 'error' && this.#wrong.push(message.text()));
    page.on('pageerror', (error) => this.#wrong.push(String(error)));
    page.on('requestfailed', (request) => this.#wrong.push(`${request.url()} failed`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.#wrong.push(`${response.url()}: ${response.status()}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== host)
        this.#wrong.push(`${request.url()} was asked for`);
    });
  }

  static async of(browser: Browser, host: string): Promise<SiteVisitor> {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(NOTE_LOADED);
    return new SiteVisitor(page, host);
  }

  static async withoutScripts(browser: Browser, host: string): Promise<SiteVisitor> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    return new SiteVisitor(page, host);
  }

  /** Opens a page. */
  async visit(path: string, width: number, scheme: Scheme): Promise<void> {
    // A page behind another one draws no frame.
    await this.page.bringToFront();
    await this.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await this.page.setViewport({width, height: 640});
    await this.page.goto(`${this.#host}/${path}`);
  }

  /** Opens a page, and waits until all of it is there. */
  async open(path: string, width: number, scheme: Scheme): Promise<void> {
    await this.visit(path, width, scheme);
    await this.page.waitForFunction(IS_WHOLE).catch(() => this.#wrong.push('something never came'));
    await this.page.evaluate(AXE);
    const failed = await this.page.evaluate(
      `[...loaded].filter(([, type]) => type === 'data-failed').length`,
    );
    if (failed !== 0) this.#wrong.push('an element has no data');
  }

  /** What went wrong since it was last asked. */
  complaints(): readonly string[] {
    return this.#wrong.splice(0);
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewport({width, height: 640});
    // What follows the width does so in the next frames.
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }

  /** What axe finds in the page. `rules`: these alone. */
  async problems(rules?: readonly string[]): Promise<readonly string[]> {
    const options = rules ? {runOnly: rules} : {};
    const run = `axe.run(document, ${JSON.stringify({...options, resultTypes: ['violations']})})`;
    const {violations} = (await this.page.evaluate(run)) as AxeResults;
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  }

  /** How many pixels the page is wider than the screen. */
  async overflow(): Promise<number> {
    return (await this.page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  }

  /** What of the page nobody sees without its scripts. */
  async unseen(): Promise<readonly string[]> {
    return (await this.page.evaluate(UNSEEN)) as string[];
  }

  async links(): Promise<readonly string[]> {
    return (await this.page.evaluate(LINKS)) as string[];
  }

  async ids(): Promise<readonly string[]> {
    return (await this.page.evaluate(`[...document.querySelectorAll('[id]')].map(({id}) => id)`)) as string[];
  }
}
