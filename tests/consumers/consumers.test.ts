import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer-core';
import {makeExampleData} from '../../demo/make-data.js';
import {DEMO_DATA} from '../../demo/mounts.js';
import {listen, staticServer} from '../../demo/static-server.js';
import {findBrowser} from '../browsers/find.mjs';
import {installProjects, type Projects} from './project.js';

const executablePath = findBrowser('chromium');
const TSC = 'typescript/bin/tsc';

/** The checker of each project’s types: files called `wrong` hold what must be refused. */
const checkers = {'vite-ts': TSC, react: TSC, vue: 'vue-tsc/bin/vue-tsc.js'};
const built = Object.keys(checkers);

describe('a project that installs the package', {skip: !executablePath && 'no Chromium'}, () => {
  let projects: Projects;
  let browser: Browser;
  before(async () => {
    projects = await installProjects();
    assert.ok(makeExampleData(DEMO_DATA));
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({executablePath: executablePath ?? '', args: ['--disable-gpu', ...asRoot]});
  });
  after(async () => {
    await browser.close();
    projects.remove();
  });

  for (const [project, checker] of Object.entries(checkers)) {
    it(`has what it writes checked, and what is wrong refused: ${project}`, () =>
      projects.run(project, checker, '-p', '.'));
  }

  for (const project of built) {
    it(`shows places once it is built, and hears which one is chosen: ${project}`, async () => {
      await projects.run(project, 'vite/bin/vite.js', 'build', '--logLevel', 'error');
      const {chosen, heading} = await seen({
        '/': join(projects.folder, project, 'dist'),
        '/data/': DEMO_DATA,
      });
      assert.equal(heading, 'H3');
      assert.match(chosen, /\(exemple\)$/);
    });
  }

  it('shows places in a page without any tool, with the files of the package', async () => {
    const files = join(projects.folder, 'node_modules/draille/dist');
    const {chosen, heading} = await seen({
      '/': join(projects.folder, 'html'),
      '/draille/': files,
      '/draille/data/': DEMO_DATA,
    });
    assert.equal(heading, 'H2');
    assert.match(chosen, /\(exemple\)$/);
  });

  it('carries nothing of an element that it imports and does not use', () => {
    const file = (name: string): string =>
      readFileSync(join(projects.folder, 'vite-ts/dist', `${name}.js`), 'utf8');
    assert.ok(file('unused').length < 200, file('unused').slice(0, 500));
    // What two entries share is in a file of its own.
    const shared = /^import"\.\/(assets\/define-[\w-]+)\.js"/.exec(file('registered'))?.[1] ?? 'registered';
    assert.match(file(shared), /conseiller-finder/);
  });

  /** Opens a project’s page, waits for its places and chooses one: the level of the heading, and what the page then says. */
  async function seen(mounts: Readonly<Record<string, string>>): Promise<{chosen: string; heading: string}> {
    const server = staticServer(mounts);
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
      await page.waitForFunction(() => {
        const card = document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.card .opens');
        (card as HTMLElement | undefined)?.click();
        return card;
      });
      await page.waitForFunction(() =>
        /exemple/.test(document.querySelector('output')?.textContent ?? document.title),
      );
      return await page.evaluate(() => ({
        chosen: document.querySelector('output')?.textContent ?? document.title,
        heading:
          document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('#title > *')?.tagName ?? '',
      }));
    } finally {
      await page.close();
      server.close();
      server.closeAllConnections();
    }
  }
});
