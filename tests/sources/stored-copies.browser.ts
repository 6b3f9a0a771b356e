import {expect, waitUntil} from '@open-wc/testing';
import {clear, createStore, get, keys} from 'idb-keyval';
import {packPlaces} from '../../src/sources/shard.js';
import {shardSource} from '../../src/sources/shards.js';
import {storedCopies} from '../../src/sources/stored-copies.js';
import {reloadPage} from './page.js';
import {barePlace} from '../bare-place.js';
import {listOf} from './places.js';

const base = 'https://donnees.example/panel';
const url = `${base}/v1/48.json`;
const monday = new Date('2026-11-23T10:00:00Z');
const daysLater = (days: number): Date => new Date(monday.getTime() + days * 86_400_000);

const respond = (body: string) => (): Promise<Response> => Promise.resolve(new Response(body));
const serve = (name: string) => respond(JSON.stringify(packPlaces(listOf([barePlace({name})]))));
const cutOff = (): Promise<Response> => Promise.reject(new TypeError('network'));

/** The source as a page that has just been loaded makes it, on the browser’s own storage. */
const visit = (fetch: () => Promise<Response>, now = monday) => {
  reloadPage();
  return shardSource(base, {fetch, now: () => now});
};
const written = (body: string, receivedAt = monday): Promise<void> =>
  storedCopies().write(url, {body, receivedAt});

describe('a second visit, with the browser’s own storage', () => {
  const database = createStore('draille', 'copies');
  beforeEach(async () => {
    await clear(database);
    await written(JSON.stringify(packPlaces(listOf([barePlace({name: 'Médiathèque'})]))));
    // A busy disk may take longer than a visitor is made to wait.
    await waitUntil(async () => (await get(url, database)) !== undefined, 'nothing was kept', {
      timeout: 20_000,
    });
  });

  it('shows what was kept before the network answers, then what is newer', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const kept = await visit(() => answered.then(serve('Médiathèque rénovée')), daysLater(2)).places('48');
    expect(kept.value.places[0]?.name).to.equal('Médiathèque');
    expect(kept.receivedAt).to.deep.equal(monday);
    answer();
    const newer = await kept.newer;
    expect(newer?.value.places[0]?.name).to.equal('Médiathèque rénovée');
    expect(newer?.receivedAt).to.deep.equal(daysLater(2));
  });

  it('shows what was kept when the network is cut', async () => {
    const reading = await visit(cutOff, daysLater(29)).places('48');
    expect(reading.value.places[0]?.name).to.equal('Médiathèque');
    const failure = await reading.newer?.catch((error: unknown) => (error as {failure: string}).failure);
    expect(failure).to.equal('offline');
  });

  it('shows nothing that is thirty-one days old', async () => {
    const failure = await visit(cutOff, daysLater(31))
      .places('48')
      .catch((error: unknown) => (error as {failure: string}).failure);
    expect(failure).to.equal('offline');
  });

  it('forgets what is thirty-one days old', async () => {
    const later = storedCopies(undefined, () => daysLater(31));
    await later.write(`${base}/v1/12.json`, {body: 'autre', receivedAt: daysLater(31)});
    expect(await get(url, database)).to.equal(undefined);
    expect((await later.read(`${base}/v1/12.json`))?.body).to.equal('autre');
  });

  it('keeps what the network gave for the visit after', async () => {
    await (
      await visit(serve('Médiathèque rénovée'), daysLater(1)).places('48')
    ).newer;
    // Whatever is written now is written after it.
    await storedCopies().write(`${base}/v1/12.json`, {body: 'autre', receivedAt: monday});
    const kept = await visit(cutOff, daysLater(2)).places('48');
    expect(kept.value.places[0]?.name).to.equal('Médiathèque rénovée');
    expect(kept.receivedAt).to.deep.equal(daysLater(1));
  });
});

/** All that pages of this browser read from their storage meanwhile. */
async function readDuring(action: () => Promise<void>): Promise<unknown[]> {
  const read: unknown[] = [];
  const {get: getOne, getAll} = IDBObjectStore.prototype;
  const heard = <T extends IDBRequest>(request: T): T => {
    request.addEventListener('success', () => read.push(request.result));
    return request;
  };
  const overheard: Partial<IDBObjectStore> & ThisType<IDBObjectStore> = {
    get(...asked) {
      return heard(getOne.apply(this, asked));
    },
    getAll(...asked) {
      return heard(getAll.apply(this, asked));
    },
  };
  Object.assign(IDBObjectStore.prototype, overheard);
  await action();
  Object.assign(IDBObjectStore.prototype, {get: getOne, getAll});
  return read;
}

describe('one more copy in the browser’s own storage', () => {
  it('is kept without reading the others again', async () => {
    await written('Lozère');
    const read = await readDuring(() =>
      storedCopies().write(`${base}/v1/12.json`, {body: 'Aveyron', receivedAt: monday}),
    );
    expect(read.flat()).to.include(monday.getTime());
    expect(JSON.stringify(read)).not.to.include('Lozère');
  });

  it('leaves nothing of the one that it replaces after thirty-one days', async () => {
    const database = createStore('draille', 'copies');
    await clear(database);
    await written('Lozère');
    const later = storedCopies(undefined, () => daysLater(31));
    await later.write(`${base}/v1/12.json`, {body: 'Aveyron', receivedAt: daysLater(31)});
    const kept = (await keys<string>(database)).filter((key) => key.includes('/48.json'));
    expect(kept).to.deep.equal([]);
  });
});

describe('two widgets of a page', () => {
  it('make one request', async () => {
    let requests = 0;
    const source = visit(() => {
      requests += 1;
      return serve('Médiathèque')();
    });
    const [one, two] = await Promise.all([source.places('48'), source.places('48')]);
    expect(one).to.equal(two);
    await one.newer;
    expect(requests).to.equal(1);
  });

  it('read a French spreadsheet’s letters, the euro included', async () => {
    const bytes = new Uint8Array([0x22, 0x4d, 0xe9, 0x64, 0x69, 0x61, 0x20, 0x80, 0x22]);
    const {request} = await import('../../src/sources/requests.js');
    const fetch = (): Promise<Response> => Promise.resolve(new Response(bytes));
    expect((await request(`${base}/old.csv`, {fetch})).body).to.equal('"Média €"');
  });
});
