import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {read, rowsOf, sectionOf} from '../docs/markdown.js';
import {chromium, twoHostsDuringTests} from './during-tests.js';
import {drivable, pageOf} from './two-hosts.js';

/** What docs/privacy.md asks to allow, by what a page uses. */
const documented = new Map(
  rowsOf(sectionOf(read('docs/privacy.md'), 'Les règles de sécurité à permettre \\(CSP\\)')).map(
    ([use = '', rules = '']) => [
      use,
      [...rules.matchAll(/`([a-z]+-src [^`]+)`/g)].map(([, rule = '']) => rule),
    ],
  ),
);
const ANY = 'un outil, quel qu’il soit';

/** The policy of a page that uses these, each host once. */
function policyOf(uses: readonly string[], files: string): string {
  const hosts = new Map<string, Set<string>>();
  for (const use of uses) {
    for (const rule of documented.get(use) ?? assert.fail(`« ${use} » is not in the table`)) {
      const [directive = '', ...named] = rule.replaceAll('FICHIERS', files).split(' ');
      hosts.set(directive, new Set([...(hosts.get(directive) ?? []), ...named]));
    }
  }
  const rules = [...hosts].map(([directive, named]) => [directive, ...named].join(' '));
  return ["default-src 'none'", ...rules, "base-uri 'none'", "form-action 'none'"].join('; ');
}

interface Use {
  /** As the table says it. */
  readonly row: string;
  readonly tag: string;
  readonly body: string;
  /** What leads the element to ask the host, besides being there. */
  readonly act?: (page: Page) => Promise<void>;
  /** What the host answers. */
  readonly hosts: Readonly<Record<string, () => {contentType: string; body: string | Buffer}>>;
}

const json = (value: unknown) => () => ({contentType: 'application/json', body: JSON.stringify(value)});

async function typed(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('.card'),
  );
  await page.evaluate(() =>
    document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('input')?.focus(),
  );
  await page.keyboard.type('12 rue haute');
}

async function pressedInTurn(page: Page): Promise<void> {
  for (const words of ['Voir la carte', 'Afficher le plan détaillé']) {
    await page.waitForFunction(
      (wanted) => {
        const root = document.querySelector('conseiller-finder')?.shadowRoot;
        const found = [...(root?.querySelectorAll('button') ?? [])].find(
          (one) => one.textContent.trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      {},
      words,
    );
  }
}

const finder = (attributes: string): string =>
  `<conseiller-finder departement="48" ${attributes}></conseiller-finder>`;

const USES: readonly Use[] = [
  {
    row: 'en plus, `adresses`',
    tag: 'conseiller-finder',
    body: finder('adresses'),
    act: typed,
    hosts: {'data.geopf.fr': json({features: []})},
  },
  {
    row: 'en plus, `tiles="ign"`',
    tag: 'conseiller-finder',
    body: finder('tiles="ign"'),
    act: pressedInTurn,
    hosts: {
      'data.geopf.fr': () => ({contentType: 'image/png', body: readFileSync('tests/fixtures/tile.png')}),
    },
  },
  {
    row: 'en plus, `src="tabular:…"`',
    tag: 'conseiller-finder',
    body: finder('src="tabular:abc"'),
    act: async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('input'),
      );
      await page.evaluate(() =>
        document.querySelector('conseiller-finder')?.shadowRoot?.querySelector('input')?.focus(),
      );
    },
    hosts: {
      'tabular-api.data.gouv.fr': json({
        data: [{id: 'a', nom: 'Mairie', commune: 'Ispagnac', code_insee: '48075', code_postal: '48320'}],
        meta: {total: 1},
      }),
      'geo.api.gouv.fr': json([]),
    },
  },
  {
    row: 'en plus, un agenda `openagenda:…`',
    tag: 'atelier-agenda',
    body: '<atelier-agenda src="openagenda:123" openagenda-key="abc"></atelier-agenda>',
    hosts: {'api.openagenda.com': json({total: 0, events: [], after: null})},
  },
];

/** Opens a page under a policy: which of the hosts were asked, and what the policy refused. */
async function opened(page: Page, url: string, {act, hosts}: Use) {
  const asked = new Set<string>();
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const {hostname} = new URL(request.url());
    const answer = hosts[hostname]?.();
    if (!answer) return void request.continue();
    asked.add(hostname);
    void request.respond({...answer, headers: {'Access-Control-Allow-Origin': '*'}});
  });
  // « Refused to connect to 'https://…' because it violates… », and the words of other versions.
  page.on('console', (message) => {
    const words = message.text();
    // Nobody gave these pages an icon.
    if (/Content Security Policy/.test(words) && !/favicon/.test(words)) refused.push(words);
  });
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await page.goto(url);
  await act?.(page);
  return {asked, refused};
}

/** Waits, a frame at a time, for something to be true of what was noted. */
async function until(page: Page, isTrue: () => boolean): Promise<void> {
  for (let frames = 0; frames < 1200 && !isTrue(); frames++)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(isTrue(), 'not in twenty seconds');
}

describe('the policy of docs/privacy.md', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  const hosts = twoHostsDuringTests();
  const browser = chromium();

  const pageFor = (use: Use, rows: readonly string[]): string => {
    const script = `<script type="module" src="${hosts().files}/draille/${use.tag}.js"></script>`;
    return hosts().put({html: pageOf(script, use.body), policy: policyOf(rows, hosts().files)});
  };
  for (const use of USES) {
    const names = Object.keys(use.hosts).sort();

    it(`is enough: ${use.row}`, async () => {
      const page = await browser().newPage();
      const {asked, refused} = await opened(page, pageFor(use, [ANY, use.row]), use);
      await until(page, () => names.every((name) => asked.has(name)));
      assert.deepEqual(refused, []);
      await page.close();
    });

    it(`is needed: ${use.row}`, async () => {
      const page = await browser().newPage();
      const {asked, refused} = await opened(page, pageFor(use, [ANY]), use);
      const first = names[names.length - 1] ?? '';
      await until(page, () => refused.some((words) => words.includes(first)));
      assert.deepEqual([...asked], []);
      await page.close();
    });
  }

  it('lets a frame be shown, and follow its height', async () => {
    const page = await browser().newPage();
    const {files} = hosts();
    const frame = `<iframe title="Aide" src="${files}/draille/iframe.html?widget=conseiller-finder&amp;departement=48"></iframe>`;
    const html = pageOf(`<script defer src="${files}/draille/draille-iframe.js"></script>`, frame);
    const rows = ['le cadre, à la place', 'la ligne qui suit la hauteur du cadre'];
    await page.goto(hosts().put({html, policy: policyOf(rows, files)}));
    await page.waitForFunction(
      () => parseInt(document.querySelector('iframe')?.style.height ?? '', 10) > 300,
    );
    await page.close();
  });
});
