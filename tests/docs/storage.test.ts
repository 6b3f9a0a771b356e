import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CopyStorage, StoredCopy} from '../../src/sources/copy-storage.js';
import {indexedDbStorage} from '../../src/sources/indexed-db.js';
import {storedCopies} from '../../src/sources/stored-copies.js';
import {read, sectionOf} from './markdown.js';

const DAY_MS = 86_400_000;
const kept = sectionOf(read('docs/privacy.md'), 'Ce qui est gardé dans le navigateur');

/** Copies in memory. */
function memory(): CopyStorage {
  const copies = new Map<string, StoredCopy>();
  return {
    get: async (url) => copies.get(url),
    set: async (url, copy) => void copies.set(url, copy),
    dates: async () => [...copies].map(([url, {receivedAt}]) => [url, receivedAt] as const),
    delMany: async (urls) => urls.forEach((url) => copies.delete(url)),
  };
}

/** How many whole days after it came a copy is still given. */
async function daysKept(): Promise<number> {
  const came = new Date('2026-11-01T09:00:00Z');
  const storage = memory();
  await storedCopies(storage, () => came).write('https://a.fr/48.json', {body: '{}', receivedAt: came});
  for (let days = 0; days < 1000; days++) {
    const later = new Date(came.getTime() + (days + 1) * DAY_MS);
    const copy = await storedCopies(storage, () => later).read('https://a.fr/48.json');
    if (!copy) return days;
  }
  throw new Error('kept for ever');
}

describe('what the page on privacy says is kept in the browser', () => {
  it('is kept for as many days as the code keeps it', async () => {
    const days = await daysKept();
    assert.equal(days, 30);
    const written = [...kept.matchAll(/(\d+) jours/g)].map(([, number]) => Number(number));
    assert.ok(written.length > 0);
    assert.deepEqual(new Set(written), new Set([days]));
  });

  it('says the same days in the texts to copy', () => {
    const texts = [...read('docs/privacy.md').matchAll(/trente\s+jours/g)];
    assert.ok(texts.length >= 4);
    assert.doesNotMatch(read('docs/privacy.md'), /(?:dix|quinze|vingt|quarante|soixante)\s+jours/);
  });

  describe('and where', () => {
    const opened: string[] = [];
    const had = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    before(() => {
      // Notes the name, then never answers, as some browsers do.
      const open = (name: string): object => (opened.push(name), {});
      Object.defineProperty(globalThis, 'indexedDB', {value: {open}, configurable: true});
    });
    after(() => {
      if (had) Object.defineProperty(globalThis, 'indexedDB', had);
      else Reflect.deleteProperty(globalThis, 'indexedDB');
    });

    it('is the database that the code opens', () => {
      void indexedDbStorage.get('https://a.fr/48.json');
      assert.equal(opened.length, 1);
      assert.ok(kept.includes(`IndexedDB nommée \`${opened[0] ?? ''}\``), opened.join());
    });
  });
});
