import {expect} from '@open-wc/testing';
import {packPlaces} from '../../src/sources/shard.js';
import {shardSource} from '../../src/sources/shards.js';
import {reloadPage} from './page.js';
import {barePlace} from '../bare-place.js';
import {listOf} from './places.js';

const shard = JSON.stringify(packPlaces(listOf([barePlace()])));
const serve = (): Promise<Response> => Promise.resolve(new Response(shard));
const cutOff = (): Promise<Response> => Promise.reject(new TypeError('network'));

/** As a browser answers when an opening fails: later, by an event. */
function failingOpening(): Partial<IDBOpenDBRequest> {
  const opening: {onerror?: () => void; error: DOMException} = {
    error: new DOMException('denied', 'UnknownError'),
  };
  queueMicrotask(() => opening.onerror?.());
  return opening;
}

/** In this order: an opening that never answers spoils the storage for the whole page. */
const denials: [how: string, indexedDb: () => unknown][] = [
  [
    'forbidden to the page',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  ['missing', () => undefined],
  ['out of order', () => ({open: failingOpening})],
  ['blocked and silent', () => ({open: () => ({})})],
];

describe('a visitor whose browser keeps nothing', () => {
  const complaints: unknown[] = [];
  const complain = (event: Event): unknown => complaints.push(event);
  beforeEach(() => {
    reloadPage();
    complaints.length = 0;
    addEventListener('unhandledrejection', complain);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', complain);
    Reflect.deleteProperty(globalThis, 'indexedDB');
  });

  for (const [how, indexedDb] of denials) {
    describe(`because storage is ${how}`, () => {
      beforeEach(() => Object.defineProperty(globalThis, 'indexedDB', {get: indexedDb, configurable: true}));

      it('sees the places all the same', async () => {
        const reading = await shardSource('https://donnees.example/', {fetch: serve}).places('48');
        expect(reading.value.places).to.have.length(1);
        expect(reading.newer).to.equal(undefined);
      });

      it('is told why when the network is cut too', async () => {
        const failure = await shardSource('https://donnees.example/', {fetch: cutOff})
          .places('48')
          .catch((error: unknown) => (error as {failure: string}).failure);
        expect(failure).to.equal('offline');
        expect(complaints).to.deep.equal([]);
      });
    });
  }
});
