import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {writeAgenda} from '../../demo/make-agenda.js';
import {makeExampleData} from '../../demo/make-data.js';
import {drivable, openBrowser, pageOf, shows, twoHosts, visit, type TwoHosts} from './two-hosts.js';

/** Each element, and the last thing that it shows. */
const SHOWN = [
  ['conseiller-finder', '<conseiller-finder departement="48"></conseiller-finder>', 'Source', 3],
  ['conseiller-map', '<conseiller-map departement="48"></conseiller-map>', 'Données', 3],
  ['atelier-agenda', '<atelier-agenda departement="48"></atelier-agenda>', 'Mis à jour le', 5],
  [
    'panel-info',
    '<panel-info departement="48" src="FILES/example/programme-exemple.json"></panel-info>',
    'Qui appeler',
    3,
  ],
] as const;

/** Lays an element out over pages of this height, in centimetres, side by side, as paper does one after the other. */
async function putOnPages(page: Page, height: number): Promise<void> {
  await page.evaluate(async (centimetres) => {
    dispatchEvent(new Event('beforeprint'));
    document.body.style.cssText = `margin: 0; width: 17cm; height: ${centimetres}cm; columns: 17cm; column-gap: 1cm; column-fill: auto`;
    await new Promise(requestAnimationFrame);
  }, height);
}

/** How many pages an element takes, and which of its words are printed over others. */
function printed(tag: string): {pages: number; overlaps: string[]} {
  const root = document.querySelector(tag)?.shadowRoot;
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const lines: {words: string; of: Node; box: DOMRect}[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const words = text.textContent?.trim();
    if (!words || text.parentElement?.closest('style, .visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({words, of: text, box});
  }
  const overlaps = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => b.of !== a.of)
      .filter(({box: b}) => Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left) > 2)
      .filter(({box: b}) => Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > 4)
      .map((b) => `« ${a.words} » and « ${b.words} »`),
  );
  const right = Math.max(...lines.map(({box}) => box.right));
  return {pages: Math.ceil(right / ((18 / 2.54) * 96)), overlaps};
}

/** What is read of an element. */
const wordsOf = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, ({shadowRoot}) => (shadowRoot?.querySelector('.root') as HTMLElement).innerText);

describe('a printed page', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  let hosts: TwoHosts;
  let browser: Browser;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draille-printed-'));
    assert.ok(makeExampleData(folder));
    writeAgenda(`${folder}/v1/48.agenda.json`);
    hosts = await twoHosts({'/draille/': 'dist', '/draille/data/': folder, '/example/': 'demo/example'});
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser.close();
    hosts.end();
    rmSync(folder, {recursive: true});
  });

  const opened = async (tag: string, markup: string, last: string): Promise<Page> => {
    const script = `<script type="module" src="${hosts.files}/draille/${tag}.js"></script>`;
    const html = pageOf(script, markup.replace('FILES', hosts.files));
    const {page} = await visit(browser, hosts.put({html}));
    await shows(page, tag, last);
    await page.waitForNetworkIdle();
    await page.emulateMediaType('print');
    return page;
  };

  for (const [tag, markup, last, least] of SHOWN)
    it(`has no word of ${tag} over another, wherever its ${least} pages or more end`, async () => {
      const page = await opened(tag, markup, last);
      for (let height = 10; height <= 27; height += 1) {
        await putOnPages(page, height);
        const {pages, overlaps} = await page.evaluate(printed, tag);
        assert.deepEqual(overlaps, [], `pages of ${height} cm`);
        if (height === 10) assert.ok(pages >= least, `${pages} pages`);
      }
      await page.close();
    });

  it('says how many places of a list it has, and gives what a card has to call, to write or to read', async () => {
    const page = await opened('conseiller-finder', SHOWN[0][1], 'Source');
    const cards = (): Promise<string[]> =>
      page.$eval('conseiller-finder', ({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])].map(({innerText}) => innerText),
      );
    const [, all] = /(\d+) lieux, par ordre/.exec(await wordsOf(page, 'conseiller-finder')) ?? [];
    const sentence = (count: number): RegExp =>
      new RegExp(`Imprimé le [^:]*: ${count} lieux sur ${all}\\. [^.]*«\\sImprimer la liste\\s»`);
    assert.match(await wordsOf(page, 'conseiller-finder'), sentence(5));
    assert.doesNotMatch(await wordsOf(page, 'conseiller-finder'), /Écrivez votre commune/);
    await page.$eval('conseiller-finder', async (finder) => {
      const element = finder as HTMLElement & {updateComplete: Promise<unknown>};
      let rest: HTMLElement | null | undefined;
      while ((rest = element.shadowRoot?.querySelector<HTMLElement>('.more'))) {
        rest.click();
        await element.updateComplete;
      }
    });
    assert.match(await wordsOf(page, 'conseiller-finder'), sentence(Number(all)));
    const printedCards = await cards();
    const withoutNumber = printedCards.filter((card) => !/\d\d(?:\s\d\d){4}/.test(card));
    assert.ok(withoutNumber.length > 0, 'every place of the example has a number');
    for (const card of withoutNumber) assert.match(card.trim(), /\n(?:\S+@|[^\s:@]+\.)\S+$/);
    await page.emulateMediaType('screen');
    for (const card of await cards()) assert.doesNotMatch(card, /@/);
    await page.close();
  });

  it('says how dates are printed that a screen has not come near', async () => {
    const [tag, markup] = SHOWN[3];
    const page = await opened(tag, `<div style="height: 4000px"></div>${markup}`, 'Qui appeler');
    const words = await wordsOf(page, tag);
    assert.match(words, /Pour les imprimer, faites d’abord défiler la page jusqu’aux dates\./);
    assert.doesNotMatch(words, /Chargement/);
    await page.close();
  });

  it('has no ring around what had the focus', async () => {
    const page = await opened('conseiller-finder', SHOWN[0][1], 'Source');
    await page.emulateMediaType('screen');
    const ring = (): Promise<string> =>
      page.$eval('conseiller-finder', ({shadowRoot}) =>
        shadowRoot?.activeElement ? getComputedStyle(shadowRoot.activeElement).outlineStyle : 'no focus',
      );
    await page.$eval('conseiller-finder', ({shadowRoot}) =>
      shadowRoot?.querySelector<HTMLElement>('.opens')?.focus(),
    );
    await page.keyboard.press('Enter');
    await shows(page, 'conseiller-finder', 'Retour aux');
    assert.equal(await ring(), 'solid');
    await page.emulateMediaType('print');
    assert.equal(await ring(), 'none');
    await page.close();
  });

  it('has every place of a map, whose list is folded on the screen, with its number', async () => {
    const page = await opened('conseiller-map', SHOWN[1][1], 'Données');
    const words = (): Promise<string> => wordsOf(page, 'conseiller-map');
    await putOnPages(page, 25);
    const paper = await words();
    const [, count] = /(\d+) lieux/.exec(paper) ?? [];
    assert.ok(Number(count) > 20, paper);
    // Every place of the example has one to call, its own or that of the mairie.
    assert.equal(paper.match(/\d\d(?: \d\d){4}/g)?.length, Number(count));
    assert.doesNotMatch(paper, /Voir la liste/);
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.doesNotMatch(await words(), /Appeler/);
    await page.close();
  });
});
