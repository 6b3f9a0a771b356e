import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {sep} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer-core';
import {makeExampleData} from '../../demo/make-data.js';
import {MOUNTS} from '../../demo/mounts.js';
import {writePages} from '../../demo/site/write-site.js';
import {listen, staticServer} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';
import {Workspace} from '../data-builder/workspace.js';
import {SiteLinks} from './site-links.js';
import {SiteVisitor} from './site-visitor.js';

const executablePath = findBrowser('chromium');

function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
}

/** Writes the site, and gives every page that it then has, as an address ends. */
async function writtenIn(folder: string): Promise<readonly string[]> {
  await writePages(folder);
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

const written = new Workspace();
const paths = executablePath ? await writtenIn(`${written.path}/site`) : [];

describe('the documentation site', {skip: !executablePath && 'no Chromium'}, () => {
  const workspace = written;
  const site = `${workspace.path}/site`;
  const server = staticServer({...MOUNTS, '/': site, '/draille/data/': `${workspace.path}/data`});
  let browser: Browser;
  let visitor: SiteVisitor;
  let reader: SiteVisitor;
  let links: SiteLinks;

  before(async () => {
    assert.ok(makeExampleData(`${workspace.path}/data`));
    const host = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await openBrowser();
    visitor = await SiteVisitor.of(browser, host);
    reader = await SiteVisitor.withoutScripts(browser, host);
    links = new SiteLinks(host);
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    workspace.remove();
  });

  it('has its own pages and those of the examples', () => {
    for (const path of [
      '',
      'configurateur/',
      'outils/',
      'outils/panel-info/',
      'exemples/office/',
      '404.html',
    ])
      assert.ok(paths.includes(path), path);
  });

  for (const path of paths) {
    describe(`/${path}`, () => {
      it('has nothing that axe finds, fits a narrow screen, asks no other host, and leads where it says', async () => {
        await visitor.open(path, 320, 'light');
        assert.deepEqual(visitor.complaints(), []);
        assert.ok((await visitor.overflow()) <= 0, `${await visitor.overflow()} pixels too wide`);
        assert.deepEqual(await visitor.problems(), []);
        await visitor.resize(1280);
        assert.deepEqual(await visitor.problems(), []);
        await visitor.open(path, 320, 'dark');
        assert.deepEqual(await visitor.problems(), []);
        await visitor.resize(1280);
        assert.deepEqual(await visitor.problems(), []);
        assert.deepEqual(visitor.complaints(), []);
        assert.deepEqual(await links.dead(await visitor.links(), await visitor.ids()), []);
      });

      it('keeps its text and what stands for its elements without scripts', async () => {
        await reader.visit(path, 320, 'light');
        assert.deepEqual(await reader.unseen(), []);
        assert.ok((await reader.overflow()) <= 0);
        assert.deepEqual(reader.complaints(), []);
      });

      it('names nothing in what is written that is not there', async () =>
        assert.deepEqual(await links.dead(await links.in(path)), []));
    });
  }
});

/** A page that is wrong in every way that is looked for. */
const WRONG = `<!doctype html><html lang="fr"><title>Faux</title>
<main><h1>Faux</h1><p id="hidden" hidden>Caché</p><div style="width: 900px">Large</div><img src="../draille.svg">
<a href="nulle-part/">1</a> <a href="../outils/#rien">2</a> <a href="../configurateur/#outil=rien">3</a>
<a href="../outils/panel-info/#reglages">4</a> <a href="../configurateur/#outil=panel-info">5</a>
<img alt="" src="http://autre.example/image.png"><atelier-agenda></atelier-agenda><div id="formulaire"></div>
<script>document.querySelector('#formulaire').innerHTML = '<button>6</button>'; throw new Error('faux')</script></main>`;

describe('the check of the site', {skip: !executablePath && 'no Chromium'}, () => {
  const workspace = new Workspace();
  const site = `${workspace.path}/site`;
  const server = staticServer({...MOUNTS, '/': site});
  let browser: Browser;
  let host: string;

  before(async () => {
    await writePages(site);
    mkdirSync(`${site}/faux`);
    writeFileSync(`${site}/faux/index.html`, WRONG);
    host = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    workspace.remove();
  });

  it('finds an error, another host, what is too wide, and what axe finds', async () => {
    const visitor = await SiteVisitor.of(browser, host);
    await visitor.open('faux/', 320, 'light');
    const complaints = visitor.complaints().join('\n');
    assert.match(complaints, /^Error: faux$/m);
    assert.match(complaints, /^http:\/\/autre\.example\/image\.png was asked for$/m);
    assert.ok((await visitor.overflow()) > 500);
    assert.match((await visitor.problems()).join('\n'), /^image-alt: <img src="\.\.\/draille\.svg">$/m);
  });

  it('finds what leads nowhere, and nothing else', async () => {
    const links = new SiteLinks(host);
    const dead = await links.dead(await links.in('faux/'));
    assert.deepEqual(
      dead.map((one) => one.slice(host.length)),
      ['/faux/nulle-part/', '/outils/#rien', '/configurateur/#outil=rien'],
    );
  });

  it('finds what nobody sees without scripts', async () => {
    const reader = await SiteVisitor.withoutScripts(browser, host);
    await reader.visit('faux/', 320, 'light');
    assert.deepEqual(
      (await reader.unseen()).map((one) => one.slice(0, 16)),
      ['<p id="hidden" h', '<atelier-agenda>', '<div id="formula'],
    );
  });
});
