import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {pretend} from '../conseiller-finder/take-away.js';
import {canvas, still, withMap, zoomIn} from './map-harness.js';

const MOVING = '.leaflet-zoom-anim, .leaflet-pan-anim';
const paneOf = (finder: ConseillerFinder): HTMLElement | null =>
  canvas(finder).querySelector<HTMLElement>('.leaflet-map-pane');
const nearer = (finder: ConseillerFinder): Promise<void> => Promise.resolve(zoomIn(finder).click());
async function east(finder: ConseillerFinder): Promise<void> {
  canvas(finder).focus();
  await sendKeys({press: 'ArrowRight'});
}

/** Whether a map glides at some moment, from what is asked of it until it is still. */
async function glidesFor(finder: ConseillerFinder, ask: typeof east): Promise<boolean> {
  let glided = false;
  const look = (): unknown => (glided ||= finder.renderRoot.querySelector(MOVING) !== null);
  const watch = new MutationObserver(look);
  watch.observe(canvas(finder), {subtree: true, attributes: true, attributeFilter: ['class']});
  await ask(finder);
  look();
  await still(finder);
  watch.disconnect();
  return glided;
}

describe('a map, for a visitor who asks for little motion', () => {
  let restore: () => void;
  let asked: string[];
  const asks = (matches: boolean): void => {
    asked = [];
    restore = pretend(window, 'matchMedia', (query: string) => {
      asked.push(query);
      return {matches: matches && query === '(prefers-reduced-motion: reduce)'};
    });
  };
  afterEach(() => restore());

  for (const [what, ask] of [
    ['nearer', nearer],
    ['east, with the keyboard', east],
  ] as const) {
    it(`goes ${what} at once, where it glides for anybody else`, async () => {
      asks(false);
      expect(await glidesFor(await withMap(), ask), 'for anybody').to.equal(true);
      restore();
      asks(true);
      const finder = await withMap();
      const before = paneOf(finder)?.outerHTML;
      expect(await glidesFor(finder, ask), 'for who asks').to.equal(false);
      expect(paneOf(finder)?.outerHTML).not.to.equal(before);
      expect(asked).to.include('(prefers-reduced-motion: reduce)');
    });
  }
});
