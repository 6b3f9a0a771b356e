import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeMarkup} from '../../../src/data-builder/markup.js';
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
