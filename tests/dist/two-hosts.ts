import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {launch, type Browser, type Frame, type Page} from 'puppeteer-core';
import {listen, staticServer, type Mounts} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';

/** Puts an answer of its own in place of a file, or leaves it to the server. */
export type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A mairie’s page: what stands in it, and the policy that its server sends. */
export interface HostPage {
  readonly html: string;
  readonly policy?: string;
}

/** The host of the files, that of the mairie’s pages, which is another one, and what ends both. */
export interface TwoHosts {
  /** Origin of the host of the files, which are in `/draille/`. */
  readonly files: string;
  /** Puts a page on the mairie’s host and gives its address. */
  readonly put: (page: HostPage) => string;
  readonly end: () => void;
}

export const BUILT: Mounts = {'/draille/': 'dist', '/draille/data/': 'tests/dist/data'};

/** A page whose head and body are given. */
export const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie</title>${head}</head><body>${body}</body></html>`;

export async function twoHosts(mounts: Mounts = BUILT, instead: Instead = () => false): Promise<TwoHosts> {
  const plain = staticServer(mounts);
  const filesServer = createServer((request, response) => {
    if (!instead(request, response)) plain.emit('request', request, response);
  });
  const pages = new Map<string, HostPage>();
  const pagesServer = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page?.policy) response.setHeader('Content-Security-Policy', page.policy);
    response.writeHead(page ? 200 : 404, {'Content-Type': 'text/html; charset=utf-8'}).end(page?.html);
  });
  const files = `http://127.0.0.1:${await listen(filesServer, 0)}`;
  const mairie = `http://localhost:${await listen(pagesServer, 0)}`;
  const put = (page: HostPage): string => {
    const path = `/${pages.size}`;
    pages.set(path, page);
    return mairie + path;
  };
  return {files, put, end: () => [filesServer, pagesServer].forEach(stop)};
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** The engines that a page of another host can be opened in here. */
export const drivable = (['chromium', 'firefox'] as const).filter((engine) => findBrowser(engine));

/** Starts an engine; without `scripts`, as somebody has it who has turned them off. */
export async function openBrowser(
  engine: 'chromium' | 'firefox',
  {scripts = true}: {readonly scripts?: boolean} = {},
): Promise<Browser> {
  const executablePath = findBrowser(engine) ?? '';
  if (engine === 'firefox') {
    const extraPrefsFirefox = {'javascript.enabled': scripts};
    return launch({browser: 'firefox', executablePath, headless: true, extraPrefsFirefox});
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const without = scripts ? [] : ['--blink-settings=scriptEnabled=false'];
  return launch({executablePath, args: ['--disable-gpu', ...asRoot, ...without]});
}

/** Opens a page, and notes what its console and its policy complain of. */
export async function visit(browser: Browser, url: string): Promise<{page: Page; complaints: string[]}> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  // Nobody gave these pages an icon.
  const note = (words: string): unknown => /favicon/.test(words) || complaints.push(words);
  page.on('console', (message) => note(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => note(String(error)));
  await page.goto(url);
  return {page, complaints};
}

/** Waits until an element of a page or a frame shows these words, which may be in its shadow root. */
export async function shows(where: Page | Frame, selector: string, words: string): Promise<void> {
  await where.waitForFunction(
    (css, sought) => {
      const element = document.querySelector(css);
      return `${element?.textContent ?? ''} ${element?.shadowRoot?.textContent ?? ''}`.includes(sought);
    },
    {polling: 100},
    selector,
    words,
  );
}
