import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openEditor, publishFrom, writeCode} from './editor.js';
import {AUTHOR, type Site} from './site.js';
import {leave, visit, type Visit} from './visitor.js';
import {publish} from './write-page.js';

const ELSEWHERE = 'https://ailleurs.example/d/';
/** What no author may do, written as options: ask another host, and run a script. */
const WISHES = `data-src="${ELSEWHERE}" data-onfocusin="window.hacked=1" data-ontouchstart="window.hacked=1"`;
const LINK = '<a href="/aide">Se faire aider</a>';

/** Ways of writing a placeholder that a browser reads as one. */
const FINDERS = {
  'as it is documented': `<div data-draille="conseiller-finder" ${WISHES}>${LINK}</div>`,
  'in capitals': `<div data-draille="CONSEILLER-FINDER" ${WISHES}>${LINK}</div>`,
  'with spaces': `<div data-draille="  conseiller-finder " ${WISHES}>${LINK}</div>`,
  'with its tag and its names in capitals': `<DIV DATA-DRAILLE="conseiller-finder" DATA-${WISHES.slice(5)}>${LINK}</DIV>`,
  'with an option in capitals alone': `<div data-draille="conseiller-finder" DATA-SRC="${ELSEWHERE}">${LINK}</div>`,
};

/** What is no placeholder of a widget that has something to show. */
const OTHERS = {
  'on a paragraph': `<p data-draille="conseiller-finder" ${WISHES}>${LINK}</p>`,
  'on a piece of a line': `<span data-draille="conseiller-finder" ${WISHES}>${LINK}</span>`,
  'in capitals, on a section': `<SECTION data-draille="CONSEILLER-FINDER" ${WISHES}>${LINK}</SECTION>`,
  'of a département without data': `<div data-draille="conseiller-finder" data-departement="12" ${WISHES}>${LINK}</div>`,
  'of a widget that is none of ours': `<div data-draille="conseiller" ${WISHES}>${LINK}</div>`,
};

/** Other options that lead somewhere, and what is left of them. */
const ADDRESSES: readonly (readonly [tag: string, written: string, left: readonly string[]])[] = [
  [
    'conseiller-finder',
    `data-tiles="${ELSEWHERE}{z}/{x}/{y}.png" data-tiles-attribution="x"`,
    ['departement', 'src'],
  ],
  ['conseiller-finder', `data-adresses="${ELSEWHERE}"`, ['departement', 'src', 'adresses']],
  ['conseiller-map', `data-tiles="${ELSEWHERE}{z}/{x}/{y}.png"`, ['departement', 'src']],
  ['panel-info', `data-data="${ELSEWHERE}" data-more="javascript:window.hacked=1"`, ['data']],
  ['panel-info', `data-openagenda-key="x" data-more="data:text/html,x"`, ['data']],
];

/** The names of the options in each opening tag of a text. */
const optionsIn = (html: string): string[] =>
  [...html.matchAll(/\sdata-([\w-]+)/gi)].map(([, name = '']) => name.toLowerCase());

export function narrowed(site: Site, browser: Browser): void {
  /** What visitors are sent of what an author has published, from its heading to what follows the text. */
  const sent = async (content: string): Promise<string> => {
    const url = publish(site, `<h2>Début</h2>\n\n${content}\n\n<h2>Fin</h2>`, 'post', AUTHOR);
    const html = await (await fetch(url)).text();
    return /<h2[^>]*>Début<\/h2>(.*)<h2[^>]*>Fin<\/h2>/s.exec(html)?.[1] ?? assert.fail(html);
  };

  describe('an author who writes, as a placeholder, what authors may not do', () => {
    let seen: Visit;
    before(async () => {
      const page = await openEditor(browser, site, AUTHOR, 'post');
      await writeCode(
        page,
        'Tout essayer',
        [...Object.values(FINDERS), ...Object.values(OTHERS)].join('\n\n'),
      );
      seen = await visit(browser, await publishFrom(page));
      await leave(page);
    });
    after(() => leave(seen.page));

    it('gives visitors as many finders as there are placeholders of one, and the link of each of the others', async () => {
      const expected = [Object.keys(FINDERS).length, Object.keys(OTHERS).length];
      await seen.page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('conseiller-finder')].filter((one) =>
            one.shadowRoot?.querySelector('.card'),
          ).length === count,
        {},
        expected[0],
      );
      const links = await seen.page.$$eval('a[href="/aide"]', (all) =>
        all.map((link) => [link.closest('conseiller-finder') !== null, link.checkVisibility()]),
      );
      assert.equal(links.filter(([inFinder]) => inFinder).length, expected[0]);
      assert.equal(links.filter(([inFinder, isVisible]) => !inFinder && isVisible).length, expected[1]);
      assert.equal(await seen.page.$('[data-draille]'), null);
    });

    it('runs nothing in the page of a visitor, who goes from one field to another', async () => {
      const fields = await seen.page.$$('conseiller-finder >>> input');
      assert.ok(fields.length >= Object.keys(FINDERS).length);
      for (const field of fields) await field.focus();
      assert.equal(await seen.page.evaluate(() => (window as {hacked?: unknown}).hacked), undefined);
      const names = await seen.page.$$eval('conseiller-finder', (all) =>
        all.map((one) => one.getAttributeNames()),
      );
      for (const each of names) assert.deepEqual(each, ['departement', 'src']);
    });

    it('sends visitors to no other host', () => {
      assert.deepEqual([...seen.origins], [new URL(site.url).origin]);
      assert.deepEqual(seen.complaints, []);
    });
  });

  describe('a placeholder of an author', () => {
    for (const [how, written] of Object.entries(FINDERS)) {
      it(`is written out with the site’s own data, ${how}`, async () => {
        const html = await sent(written);
        assert.deepEqual(optionsIn(html), ['draille', 'departement', 'src']);
        assert.ok(html.includes(`data-src="${site.url}wp-content/uploads/draille/"`), html);
        assert.ok(html.includes(LINK), html);
      });
    }

    for (const [how, written] of Object.entries(OTHERS)) {
      it(`leaves its link and nothing for the loader, ${how}`, async () => {
        const html = await sent(written);
        assert.deepEqual(optionsIn(html), []);
        assert.ok(html.includes(LINK) && !html.includes(ELSEWHERE), html);
      });
    }

    for (const [tag, written, left] of ADDRESSES) {
      it(`keeps of <${tag}> no address of another host: ${written}`, async () => {
        const html = await sent(`<div data-draille="${tag}" ${written}>${LINK}</div>`);
        assert.deepEqual(optionsIn(html).sort(), ['draille', ...left].sort());
        assert.ok(!html.includes(ELSEWHERE) && !html.includes('javascript:'), html);
      });
    }

    it('is also looked for in the words of a shortcode', async () => {
      const html = await sent(`[draille]${OTHERS['on a paragraph']}${FINDERS['in capitals']}[/draille]`);
      assert.ok(!html.includes(ELSEWHERE), html);
    });

    it('is narrowed however long it is', async () => {
      const long = Array.from({length: 600}, (_, index) => `data-${'x'.repeat(60)}${index}`).join(' ');
      const html = await sent(`<div ${long} data-draille="conseiller-finder" ${WISHES}>${LINK}</div>`);
      assert.deepEqual(optionsIn(html), ['draille', 'departement', 'src']);
    });

    it('makes no widget of a text that PHP gives up reading', () => {
      const code = Buffer.from(FINDERS['as it is documented']).toString('base64');
      const html = site.php(`
        ini_set('pcre.jit', '0');
        ini_set('pcre.backtrack_limit', '1');
        return Draille\\Placeholders::complete(base64_decode('${code}'));
      `);
      assert.ok(String(html).includes(LINK) && !String(html).includes('data-draille'), String(html));
    });

    it('is left as it is by scripts and styles that come before it', () => {
      const before =
        '<style>a > b { content: "it’s" }</style><script>for (i = 0; i<n; i++) s = "don\'t <p>"</script>';
      const code = Buffer.from(before + FINDERS['as it is documented']).toString('base64');
      const html = String(site.php(`return Draille\\Placeholders::complete(base64_decode('${code}'));`));
      assert.ok(html.startsWith(before), html);
      assert.deepEqual(optionsIn(html), ['draille', 'departement', 'src']);
    });
  });
}
