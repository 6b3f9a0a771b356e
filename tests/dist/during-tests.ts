import {after, before} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser, twoHosts, type TwoHosts} from './two-hosts.js';

/** Opens something before the tests of a `describe`, and closes it after them; what it gives is that thing, meanwhile. */
export function duringTests<Thing>(
  open: () => Promise<Thing>,
  close: (thing: Thing) => Promise<void> | void,
): () => Thing {
  let opened: {readonly thing: Thing} | undefined;
  before(async () => {
    opened = {thing: await open()};
  });
  after(async () => {
    if (opened) await close(opened.thing);
  });
  return () => {
    if (!opened) throw new Error('asked for before the tests');
    return opened.thing;
  };
}

/** Chromium, while the tests of a `describe` run. */
export const chromium = (): (() => Browser) =>
  duringTests(
    () => openBrowser('chromium'),
    (browser) => browser.close(),
  );

/** The host of the files and that of a mairie’s pages, while the tests of a `describe` run. */
export const twoHostsDuringTests = (): (() => TwoHosts) =>
  duringTests(
    () => twoHosts(),
    ({end}) => end(),
  );
