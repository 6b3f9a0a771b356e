import type {Browser, CDPSession} from 'puppeteer-core';
import {observe} from './observe.js';
import type {Way} from './pages.js';

/** One loading of a page. */
export interface Run {
  /** Milliseconds from the click to the first place’s name. */
  readonly firstPlace: number;
  readonly layoutShift: number;
  /** Received over the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

/** 512 kbit/s. */
const BYTES_PER_SECOND = 512_000 / 8;
const LATENCY_MS = 300;
const SLOWDOWN = 4;
/** Shifts are added up for so long: late data must not move the page either. */
const WATCHED_MS = 5000;

async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
}

/** Loads a page once with nothing in any cache. @throws when no place came */
export async function measure(
  browser: Browser,
  url: string,
  way: Way,
  names: readonly string[],
): Promise<Run> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({...way.screen, hasTouch: way.screen.isMobile});
    const session = await page.createCDPSession();
    await slow(session);
    let bytes = 0;
    let requests = 0;
    session.on('Network.requestWillBeSent', ({request}) => (requests += Number(/^http/.test(request.url))));
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await page.evaluateOnNewDocument(observe, names);
    await page.goto(url, {waitUntil: 'domcontentloaded'});
    await page.evaluate(
      (until) => new Promise((end) => setTimeout(end, until - performance.now())),
      WATCHED_MS,
    );
    const {firstPlace, layoutShift} = await page.evaluate(() => window.seen);
    if (firstPlace === undefined) throw new Error(`${way.name}: no place within ${WATCHED_MS} ms`);
    return {firstPlace, layoutShift, bytes, requests};
  } finally {
    await context.close();
  }
}
