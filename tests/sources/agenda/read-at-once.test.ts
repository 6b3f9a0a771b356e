import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeMarkup} from '../../../src/data-builder/markup.js';
import {readCsv} from '../../../src/sources/agenda/read-csv.js';
import {readIcs} from '../../../src/sources/agenda/read-ics.js';
import {markdownText} from '../../../src/sources/agenda/markdown-text.js';
import {plainText, plainLine, summaryOf} from '../../../src/sources/agenda/plain-text.js';
import {readText, reading} from '../../feeds/shared-feeds.js';

/** Reads what is there to wear readers out; the time that it took, in milliseconds. */
async function timeOf(read: () => unknown): Promise<number> {
  const began = performance.now();
  await Promise.resolve(read()).catch(() => undefined);
  return performance.now() - began;
}

describe('a page is not held up', () => {
  const pieces = ['**a ', '![', '[a](', '_a ', '*a', '[', '# ', '- ', '<a ', '&a', '- - ', '](', '(', '> '];
  for (const piece of pieces) {
    it(`by a text that repeats « ${piece} »`, async () => {
      const text = piece.repeat(20_000);
      assert.ok((await timeOf(() => markdownText(text, nodeMarkup))) < 3000, 'Markdown');
      assert.ok((await timeOf(() => plainText(text, nodeMarkup))) < 3000, 'text');
      assert.ok((await timeOf(() => plainLine(text, nodeMarkup))) < 3000, 'line');
      assert.ok((await timeOf(() => summaryOf(text))) < 3000, 'summary');
    });
  }

  it('by an answer that begins with comments, or white space, without end', async () => {
    for (const text of ['<!---->'.repeat(50_000), `${' '.repeat(200_000)}x`, '<?a?>'.repeat(50_000)])
      assert.ok((await timeOf(() => readText(`<!---->${text}`))) < 1000);
  });

  it('by a calendar of thousands of events', async () => {
    const events = Array.from(
      {length: 4000},
      (_, rank) => `BEGIN:VEVENT\nUID:${rank}\nSUMMARY:Atelier\nDTSTART:20261203T093000Z\nEND:VEVENT\n`,
    );
    const calendar = `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`;
    assert.equal(readIcs(calendar, reading).events.length, 4000);
    assert.ok((await timeOf(() => readIcs(calendar, reading))) < 3000);
  });
});

describe('a page is not held up by a table', () => {
  it('of thousands of dates, of one series or of many', async () => {
    const rows = Array.from({length: 5000}, (_, rank) => `Atelier ${rank % 2 ? rank : ''};07/12/2028;9h-12h`);
    const table = ['titre;date;horaires', ...rows].join('\n');
    assert.equal(readCsv(table).events.length, 2501);
    assert.ok((await timeOf(() => readCsv(table))) < 3000);
  });

  for (const [what, cell] of [
    ['spaces', ' '.repeat(200_000)],
    ['spaces, then letters', `${' '.repeat(50_000)}${'x'.repeat(50_000)}\nx`],
    ['the signs that part a day from its hour', `${'T,'.repeat(50_000)}${'x'.repeat(50_000)}\nx`],
    ['letters', 'a'.repeat(200_000)],
    ['dashes', '-'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['addresses that are none', 'a@'.repeat(100_000)],
  ] as const) {
    it(`whose cells repeat ${what}`, async () => {
      const headings =
        'titre;date;heure;heure de fin;date de fin;code postal;état;places;thème;lien;inscription';
      const cells = headings
        .split(';')
        .map((_, rank) => `"${['Photos', '07/12/2028', '1', '12 d'][rank] ?? ''}${cell}x"`);
      assert.ok((await timeOf(() => readText(`${headings}\n${cells.join(';')}`))) < 3000);
    });
  }

  it('nor by a text that is none', async () => {
    for (const text of ['a\n'.repeat(1_000_000), '"'.repeat(1_000_001), 'titre '.repeat(500_000)])
      assert.ok((await timeOf(() => readText(text))) < 3000);
  });
});

describe('a feed that is read', () => {
  const item = (title: string, description: string): string =>
    `<item><title>${title}</title><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><description>${description}</description></item>`;
  const feed = (...items: string[]): string => `<rss><channel>${items.join('')}</channel></rss>`;

  it('loses nothing to an item that is too deep: its text is read as far as it goes, or it is refused', async () => {
    const deep = `<![CDATA[${'<div>'.repeat(20_000)}Fond]]>`;
    const {announcements, refused} = await readText(feed(item('Profond', deep), item('Bon', 'Simple')));
    assert.equal(
      announcements.some(({title}) => title === 'Bon'),
      true,
    );
    assert.equal(announcements.length + refused.length, 2);
  });
});
