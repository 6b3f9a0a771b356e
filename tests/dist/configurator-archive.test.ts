import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {fragmentOf} from '../../demo/configurateur/choice.js';
import {configuratorSite, unpackedInto} from './configurator-site.js';
import {drivable, openBrowser, pageOf, twoHosts, type TwoHosts} from './two-hosts.js';
import {seesItWork, snippetsOf, triedChoices} from './tried-choices.js';

describe(
  'the archive that the configurator gives',
  {skip: !drivable.includes('chromium') && 'no Chromium'},
  () => {
    let folder: string;
    let hosts: TwoHosts;
    let site: Awaited<ReturnType<typeof configuratorSite>>;
    let browser: Browser;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'draille-zip-'));
      // A programme is a file of one’s own, anywhere on the host.
      cpSync('tests/dist/data', join(folder, 'programme'), {recursive: true});
      [site, hosts, browser] = await Promise.all([
        configuratorSite(),
        twoHosts({'/': folder}),
        openBrowser('chromium'),
      ]);
    });
    after(async () => {
      await browser.close();
      hosts.end();
      site.end();
      rmSync(folder, {recursive: true});
    });

    for (const [rank, {choice}] of triedChoices('').entries()) {
      it(`shows <${choice.widget}> by every form, unpacked on a plain host`, async () => {
        const tried = triedChoices(`${hosts.files}/programme/programme.json`)[rank];
        assert.ok(tried);
        const files = `${hosts.files}/draille/`;
        rmSync(join(folder, 'draille'), {recursive: true, force: true});
        const address = `${site.address}#${fragmentOf({...tried.choice, hosting: 'ours', files})}&etape=5`;
        await unpackedInto(folder, browser, address);
        for (const {isHtml, way, text} of snippetsOf(tried.choice, files)) {
          if (isHtml) await seesItWork(browser, hosts.put({html: pageOf('', text)}), tried);
          if (way === 'link') await seesItWork(browser, text, tried);
        }
        const readMe = readFileSync(join(folder, 'draille/A-LIRE.txt'), 'utf8');
        assert.ok(readMe.includes(files), readMe);
      });
    }
  },
);
