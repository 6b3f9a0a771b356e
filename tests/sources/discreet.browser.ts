import {expect, waitUntil} from '@open-wc/testing';
import {createStore, get} from 'idb-keyval';
import {shardSource} from '../../src/sources/shards.js';

describe('what a visit leaves in the browser', () => {
  const folder = new URL('./data/', import.meta.url);
  const file = new URL('v1/48.json', folder).href;

  it('is the last good copy in the database « draille », and nothing else', async () => {
    const before = await trace();
    const {value} = await shardSource(folder).places('48');
    expect(value.places[0]?.name).to.equal('Médiathèque des Sources');
    const database = createStore('draille', 'copies');
    // A busy disk may take longer than a visitor is made to wait.
    await waitUntil(async () => (await get(file, database)) !== undefined, 'nothing was kept', {
      timeout: 20_000,
    });
    const databases = new Set([...before.databases, 'draille']);
    expect(await trace()).to.deep.equal({...before, databases: [...databases].sort()});
  });
});

/** All that a page can leave in a browser. */
async function trace() {
  return {
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).map(({name}) => name).sort(),
  };
}
