import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {isAtWork} from '../dist/four-elements.js';
import {ADMINISTRATOR, AUTHOR, type Site} from './site.js';
import {leave, visit} from './visitor.js';
import {publish} from './write-page.js';

/** A programme whose contacts are told apart by intercommunalité, and whose dates are those of the département. */
const PROGRAMME = {
  version: 1,
  name: 'Programme d’exemple',
  contacts: [
    {organisation: 'Office des Gorges (exemple)', epci: ['200069151'], phone: '04 65 71 00 02'},
    {organisation: 'Office de la Vallée (exemple)', epci: ['244800405'], phone: '04 65 71 00 03'},
  ],
  agenda: ['draille/v1/48.agenda.json'],
};
const FILE = '/mairie/wp-content/uploads/programme.json';
/** One with more contacts than are read at a glance: the visitor is asked where they are. */
const LARGER = {
  ...PROGRAMME,
  name: 'Grand programme d’exemple',
  contacts: [
    ...PROGRAMME.contacts,
    {organisation: 'Office de l’Aubrac (exemple)', epci: ['200069144'], phone: '04 65 71 00 04'},
    {organisation: 'Office de la Margeride (exemple)', epci: ['200069185'], phone: '04 65 71 00 05'},
  ],
};
const LARGER_FILE = '/mairie/wp-content/uploads/grand-programme.json';

/** An element, what is written of it, and what it says once it works. */
interface Written {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly drawn?: string;
}

const WRITTEN: readonly Written[] = [
  {
    tag: 'conseiller-map',
    attributes: {communes: '48095'},
    words: ['lieux', 'Lozère'],
    drawn: 'button.mark',
  },
  {
    tag: 'atelier-agenda',
    attributes: {communes: '48061'},
    words: ['Atelier de Florac', '1 événement n’est pas d’ici'],
  },
  {
    tag: 'atelier-agenda',
    attributes: {epci: '200069151', layout: 'compact'},
    words: ['Atelier de Florac'],
  },
  {
    tag: 'panel-info',
    attributes: {src: FILE, commune: '48061'},
    words: ['Programme d’exemple', 'Office des Gorges', 'Atelier de Florac'],
  },
];

type Attributes = Written['attributes'];
const html = (attributes: Attributes, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

/** The three forms, and who writes them. */
const FORMS: readonly (readonly [name: string, login: string, write: (written: Written) => string])[] = [
  [
    'a block',
    ADMINISTRATOR,
    ({tag, attributes}) => `<!-- wp:draille/widget ${JSON.stringify({widget: tag, ...attributes})} /-->`,
  ],
  ['a shortcode of an author', AUTHOR, ({tag, attributes}) => `[draille widget="${tag}"${html(attributes)}]`],
  [
    'a placeholder of an author',
    AUTHOR,
    ({tag, attributes}) =>
      `<div data-draille="${tag}"${html(attributes, 'data-')}><a href="/mairie/">La mairie</a></div>`,
  ],
];

export function elements(site: Site, browser: Browser): void {
  describe('the other elements, from the data that the server copied', () => {
    before(() => {
      const uploads = join(site.folder, 'wp-content/uploads');
      writeFileSync(join(uploads, 'programme.json'), JSON.stringify(PROGRAMME));
      writeFileSync(join(uploads, 'grand-programme.json'), JSON.stringify(LARGER));
    });

    for (const written of WRITTEN) {
      for (const [form, login, write] of FORMS) {
        const {tag, attributes} = written;
        it(`show what is asked with ${form}: <${tag}${html(attributes)}>`, async () => {
          const url = publish(site, write(written), 'post', login);
          const {page, origins, missing, complaints} = await visit(browser, url);
          await isAtWork(page, written);
          assert.deepEqual([...origins], [new URL(site.url).origin]);
          assert.deepEqual([missing, complaints], [[], []]);
          await leave(page);
        });
      }
    }

    it('find whom to call for a commune that the visitor writes', async () => {
      const url = publish(site, `[draille widget="panel-info" departement="48" src="${LARGER_FILE}"]`);
      const {page, origins, missing, complaints} = await visit(browser, url);
      await isAtWork(page, {tag: 'panel-info', words: ['Grand programme d’exemple']});
      await page.type('panel-info >>> input', 'Mende');
      await page.keyboard.press('Enter');
      // Beside the list of all, which is folded.
      await page.waitForFunction(() =>
        [
          ...(document.querySelector('panel-info')?.shadowRoot?.querySelectorAll('[part="contact"]') ?? []),
        ].some((one) => !one.closest('details') && one.textContent.includes('Office de la Vallée')),
      );
      assert.deepEqual([...origins], [new URL(site.url).origin]);
      assert.deepEqual([missing, complaints], [[], []]);
      await leave(page);
    });

    it('leave the link where there are no dates of a département', async () => {
      const url = publish(site, '[draille widget="atelier-agenda" departement="12"]');
      const {page, complaints} = await visit(browser, url);
      await page.waitForSelector('a[href="https://cartographie.societenumerique.gouv.fr/"]');
      assert.equal(await page.$('atelier-agenda'), null);
      assert.deepEqual(complaints, []);
      await leave(page);
    });
  });
}
