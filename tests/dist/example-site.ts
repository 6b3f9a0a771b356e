import assert from 'node:assert/strict';
import type {Browser, Page} from 'puppeteer-core';
import {writeAgenda} from '../../demo/make-agenda.js';
import {makeExampleData} from '../../demo/make-data.js';
import {MOUNTS} from '../../demo/mounts.js';
import {writePages} from '../../demo/site/write-site.js';
import {Workspace} from '../data-builder/workspace.js';
import {openBrowser, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

/** The site with its example pages, and somebody who opens them. */
export class ExampleSite {
  readonly hosts: TwoHosts;
  readonly #browser: Browser;
  readonly #workspace: Workspace;

  constructor(hosts: TwoHosts, browser: Browser, workspace: Workspace) {
    this.hosts = hosts;
    this.#browser = browser;
    this.#workspace = workspace;
  }

  static async start(): Promise<ExampleSite> {
    const workspace = new Workspace();
    const folder = workspace.path;
    await writePages(`${folder}/site`);
    assert.ok(makeExampleData(`${folder}/data`));
    writeAgenda(`${folder}/data/v1/48.agenda.json`);
    const hosts = await twoHosts({...MOUNTS, '/': `${folder}/site`, '/draille/data/': `${folder}/data`});
    return new ExampleSite(hosts, await openBrowser('chromium'), workspace);
  }

  async end(): Promise<void> {
    await this.#browser.close();
    this.hosts.end();
    this.#workspace.remove();
  }

  /** Opens a page of the site, and waits until its element shows these words. */
  async open(path: string, tag: string, last: string): Promise<Page> {
    const {page} = await visit(this.#browser, `${this.hosts.files}/${path}`);
    // What comes as it is about to be seen is asked for.
    await page.$eval(tag, (element) => element.scrollIntoView());
    await shows(page, tag, last);
    await page.waitForNetworkIdle();
    return page;
  }
}

/** Puts an open page on paper. */
export async function print(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** What an element shows, as it is read by whoever sees it. */
export async function read(page: Page, tag: string): Promise<string> {
  const words = await page.$eval(tag, ({shadowRoot}) => {
    for (const one of shadowRoot?.querySelectorAll<HTMLElement>('.visually-hidden') ?? [])
      one.style.display = 'none';
    return (shadowRoot?.querySelector('.root') as HTMLElement).innerText;
  });
  return words.replace(/\s+/g, ' ');
}
