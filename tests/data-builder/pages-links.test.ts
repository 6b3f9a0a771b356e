import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Parser} from 'htmlparser2';
import {exampleData, pages, SITE} from './pages-site.js';
import {Workspace} from './workspace.js';

interface Read {
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly headings: readonly number[];
}

function read(html: string): Read {
  const links: string[] = [];
  const ids: string[] = [];
  const headings: number[] = [];
  const parser = new Parser({
    onopentag(name, {href, id}) {
      if (href !== undefined) links.push(href);
      if (id !== undefined) ids.push(id);
      if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]));
    },
  });
  parser.end(html);
  return {links, ids, headings};
}

const workspace = new Workspace();
let files: Record<string, string>;
let pagesRead: Map<string, Read>;
before(async () => {
  await exampleData(`${workspace.path}/data`);
  const {status, complaint} = await pages({
    '--data': `${workspace.path}/data`,
    '--out': `${workspace.path}/site`,
  });
  assert.equal(status, 0, complaint);
  files = workspace.contents('site');
  pagesRead = new Map(
    Object.entries(files).flatMap(([name, text]) =>
      name.endsWith('.html') ? [[name, read(text)] as const] : [],
    ),
  );
});
after(() => workspace.remove());

const addressOf = (name: string): URL => new URL(name.replace(/index\.html$/, ''), SITE.url);

/** The file that an address of the site is answered with, and undefined outside it. */
function fileAt(url: URL): string | undefined {
  if (!url.href.startsWith(SITE.url.href)) return undefined;
  const path = decodeURI(url.pathname.slice(SITE.url.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('the links of the pages', () => {
  it('lead to a file that is there, and to a part that it has', () => {
    const lost: string[] = [];
    for (const [name, {links}] of pagesRead) {
      for (const link of links) {
        const url = new URL(link, addressOf(name));
        const file = fileAt(url);
        const isThere = file === undefined || file in files;
        const part = decodeURIComponent(url.hash.slice(1));
        const hasPart = part === '' || file === undefined || pagesRead.get(file)?.ids.includes(part);
        if (!isThere || !hasPart) lost.push(`${name}: ${link}`);
      }
    }
    assert.deepEqual(lost, []);
  });

  it('lead somewhere from any address that does not exist', () => {
    const links = pagesRead.get('404.html')?.links ?? [];
    assert.ok(links.length > 3);
    for (const link of links) {
      if (link.startsWith('#') || /^(?:https?|mailto|tel):/.test(link)) continue;
      assert.ok(link.startsWith('/lieux/'), link);
    }
  });

  it('go nowhere but to the web, a telephone or a letter, and to few hosts of ours', () => {
    const outside = [...pagesRead.values()]
      .flatMap(({links}) => links)
      .filter((link) => /^[a-z]+:/.test(link));
    assert.deepEqual([...new Set(outside.map((link) => link.split(':', 1)[0]))].sort(), [
      'https',
      'mailto',
      'tel',
    ]);
  });
});

describe('every page', () => {
  it('has one title, and headings that follow each other', () => {
    for (const [name, {headings}] of pagesRead) {
      assert.equal(headings.filter((level) => level === 1).length, 1, name);
      headings.forEach((level, rank) =>
        assert.ok(level <= (headings[rank - 1] ?? 0) + 1, `${name}: h${level}`),
      );
    }
  });

  it('names each of its parts once', () => {
    for (const [name, {ids}] of pagesRead) assert.equal(new Set(ids).size, ids.length, name);
  });
});

describe('what search engines read', () => {
  it('is a list of every page', () => {
    const listed = [...(files['sitemap.xml'] ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const all = [...pagesRead.keys()]
      .filter((name) => name !== '404.html')
      .map((name) => addressOf(name).href);
    assert.deepEqual([...listed].sort(), all.sort());
    assert.match(files['robots.txt'] ?? '', /^Sitemap: https:\/\/aide\.example\.fr\/lieux\/sitemap\.xml$/m);
  });
});

describe('the communes of a département', () => {
  it('are listed by their codes, with their pages, for whoever makes links', () => {
    const {communes} = JSON.parse(files['48/communes.json'] ?? '') as {
      communes: {code: string; nom: string; page: string; lieux: number}[];
    };
    assert.equal(communes.length, 152);
    assert.deepEqual(
      communes.find(({code}) => code === '48061'),
      {code: '48061', nom: 'Florac Trois Rivières', page: '48/florac-trois-rivieres/', lieux: 3},
    );
    for (const {page} of communes) assert.ok(`${page}index.html` in files, page);
  });
});
