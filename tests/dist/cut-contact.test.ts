import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ExampleSite, read} from './example-site.js';
import {drivable, shows} from './two-hosts.js';

describe('« Trouver mon contact »', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  let site: ExampleSite;
  before(async () => {
    site = await ExampleSite.start();
  });
  after(() => site.end());

  it('says, where the network is cut, what to press again, which then answers', async () => {
    const page = await site.open('exemples/office/', 'panel-info', 'Mis à jour le');
    await page.setOfflineMode(true);
    await page.type('panel-info >>> #where', 'Florac\n');
    await shows(page, 'panel-info', 'La recherche n’a pas pu se faire');
    const said = await read(page, 'panel-info');
    assert.match(said, /trop lente\. Appuyez de nouveau sur « Trouver mon contact »\./);
    await page.setOfflineMode(false);
    await page.click('panel-info >>> [type="submit"]');
    await shows(page, 'panel-info', 'voici qui appeler');
    await page.close();
  });
});
