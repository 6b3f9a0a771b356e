import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hostsNamed, hostsOf} from './hosts-in-code.js';
import {read, rowsOf, sectionOf} from './markdown.js';

const privacy = read('docs/privacy.md');

/** Hosts that are written in the first column of a table: in code, and with a dot. */
const hostsOfTable = (heading: string): ReadonlySet<string> =>
  new Set(
    rowsOf(sectionOf(privacy, heading)).flatMap(([cell = '']) =>
      [...cell.matchAll(/`([a-z\d-]+(?:\.[a-z\d-]+)+)`/g)].map(([, host = '']) => host),
    ),
  );

/** Names in the form of an address, or examples to write: nobody is ever asked there. */
const NEVER_ASKED: ReadonlySet<string> = new Set(['www.w3.org', 'exemple.fr']);
const isExample = (host: string): boolean => NEVER_ASKED.has(host) || /(?:^|\.)example\.fr$/.test(host);

const isBuilder = (file: string): boolean => file.startsWith('src/data-builder/');
const difference = (some: Iterable<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((host) => !others.has(host)).sort();

describe('the hosts that a visitor’s browser can contact', () => {
  const named = hostsNamed(['src', 'wordpress/draille'], isBuilder);
  const hosts = new Set([...named.keys()].filter((host) => !isExample(host)));
  const table = hostsOfTable('Par le navigateur de vos visiteurs');

  it('are all in the table of the page on privacy', () => {
    assert.deepEqual(
      difference(hosts, table).map((host) => `${host}: ${named.get(host)?.join(', ') ?? ''}`),
      [],
    );
  });

  it('are those of the table, and no other is said', () => assert.deepEqual(difference(table, hosts), []));
});

describe('the hosts that are read at night', () => {
  const table = hostsOfTable('Par le serveur de qui fait les données');
  const asked = hostsNamed([
    '.github/workflows/data.yml',
    'src/data-builder/communes.ts',
    'src/data-builder/shards.ts',
  ]);

  it('are in the table of the page on privacy, and no other is', () => {
    assert.deepEqual([...table].sort(), [...asked.keys()].sort());
  });

  it('are the only ones that the builder asks of itself: others are links, names and examples', () => {
    const written = hostsNamed(['src/data-builder']);
    // Whose data it is, who corrects a row, what a page links to, what a format is named.
    const neverAsked =
      /\/(?:report-sources|arguments|argument-words|structured-data|site-map|legal-pages|accessibility-page)\.ts$/;
    const unexplained = [...written].filter(([, files]) => files.some((file) => !neverAsked.test(file)));
    assert.deepEqual(difference(new Map(unexplained).keys(), table), []);
  });
});

describe('the search for hosts in code', () => {
  it('finds those that a program uses, and not those of its comments', () => {
    const code = [
      '// https://comment.example.org',
      '/** https://other.example.org */',
      "const a = 'https://one.example.net/x';",
      'const b = `https://two.example.net/${a}?then=https://three.example.net`;',
    ].join('\n');
    assert.deepEqual([...hostsOf('a.ts', code)], ['one.example.net', 'two.example.net', 'three.example.net']);
    assert.deepEqual([...hostsOf('a.html', '<!-- https://a.fr --><a href="https://b.fr/">')], ['b.fr']);
    assert.deepEqual([...hostsOf('a.php', "/** https://a.fr */\n$b = 'https://b.fr/';")], ['b.fr']);
  });
});
