import {expect} from '@open-wc/testing';
import {shardSource} from '../../src/sources/shards.js';
import {engine} from '../browsers/engine.js';

describe('a file that the page preloads', () => {
  // WebKit uses the preloads of other hosts alone, which is how the widget is served; its own host's it asks for again.
  (engine === 'webkit' ? it.skip : it)('is used, and not asked for again', async () => {
    const folder = new URL('./data/', import.meta.url);
    const file = new URL('v1/48.json', folder).href;
    const preload = Object.assign(document.createElement('link'), {rel: 'preload', as: 'fetch', href: file});
    preload.crossOrigin = '';
    const preloaded = new Promise((resolve) => (preload.onload = resolve));
    document.head.append(preload);
    await preloaded;
    const {value} = await shardSource(folder).places('48');
    expect(value.places[0]?.name).to.equal('Médiathèque des Sources');
    expect(
      performance.getEntriesByName(file).map((entry) => (entry as PerformanceResourceTiming).initiatorType),
    ).to.deep.equal(['link']);
  });
});
