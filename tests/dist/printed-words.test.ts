import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {print, ExampleSite, read} from './example-site.js';
import {drivable} from './two-hosts.js';

const AGENDA = ['exemples/office/agenda/', 'atelier-agenda', 'Mis à jour le'] as const;
const SHORT_AGENDA = ['exemples/mairie/ateliers/', 'atelier-agenda', 'Toutes les dates'] as const;
const PROGRAMME = ['exemples/office/', 'panel-info', 'Mis à jour le'] as const;
const SHORT_PROGRAMME = ['exemples/mairie/tourisme/', 'panel-info', 'Mis à jour le'] as const;

/** Whether the outline of what has the focus is seen. */
const isRinged = (page: Page, tag: string): Promise<boolean> =>
  page.$eval(
    tag,
    ({shadowRoot}) => getComputedStyle(shadowRoot?.activeElement as Element).outlineStyle !== 'none',
  );

/** The levels of red, green and blue of every text of a page’s head that are not those of black. */
const palest = (page: Page): Promise<number> =>
  page.$$eval('header p, h1, main > p, footer p', (all) =>
    Math.max(
      ...all.flatMap((one) => (getComputedStyle(one).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)),
    ),
  );

describe('the words on paper', {skip: !drivable.includes('chromium') && 'no Chromium'}, () => {
  let site: ExampleSite;
  before(async () => {
    site = await ExampleSite.start();
  });
  after(() => site.end());

  for (const [what, [path, tag, last], expected] of [
    [
      'an agenda',
      AGENDA,
      [
        'S’inscrire – tourisme.example.fr/inscription/avis',
        'Appeler 04 65 71 00 02',
        'Voir la page d’inscription – tourisme.example.fr/inscription/photos',
        'Écrire à rencontre@tourisme.example.fr',
        'Rejoindre en ligne – visio.example.fr/rencontre',
        'Voir la page – tourisme.example.fr/rencontre',
        'Programme de la journée (PDF, 240 ko) – tourisme.example.fr/programme.pdf',
        'notre page – tourisme.example.fr/avis.',
        'tourisme.example.fr/hiver',
      ],
    ],
    [
      'an agenda in short',
      SHORT_AGENDA,
      [
        'S’inscrire – tourisme.example.fr/inscription/avis · Appeler 04 65 71 00 02',
        'Toutes les dates – 127.0.0.1:',
        '/exemples/office/agenda',
      ],
    ],
    [
      'a programme',
      PROGRAMME,
      [
        'S’inscrire – panel.example.fr/avis',
        'Voir la page d’inscription – panel.example.fr/photos',
        'Répondre à un avis, en six phrases (exemple) (PDF, 0,4 Mo, 12 octobre 2026) – panel.example.fr/repondre-a-un-avis.pdf',
      ],
    ],
    [
      'a programme in short',
      SHORT_PROGRAMME,
      ['En savoir plus sur PANEL (exemple) – 127.0.0.1:', '/exemples/office'],
    ],
  ] as const)
    it(`say where every link of ${what} leads, which they do not on the screen`, async () => {
      const page = await site.open(path, tag, last);
      const onScreen = await read(page, tag);
      assert.doesNotMatch(onScreen, / – (?:127|[a-z]+\.example\.fr)/);
      await print(page);
      const onPaper = await read(page, tag);
      for (const words of expected) assert.ok(onPaper.includes(words), `« ${words} » is not in: ${onPaper}`);
      assert.doesNotMatch(onPaper, /https?:|Ajouter à mon agenda|panel-lozere\.com – /);
      await page.close();
    });

  it('leave out « En savoir plus », whose text is there, and its triangle', async () => {
    const page = await site.open(...AGENDA);
    assert.match(await read(page, 'atelier-agenda'), /En savoir plus/);
    await print(page);
    const onPaper = await read(page, 'atelier-agenda');
    assert.doesNotMatch(onPaper, /En savoir plus/);
    assert.match(onPaper, /et 5 autres dates/);
    assert.match(onPaper, /demander un avis à un client content/);
    const markers = await page.$eval('atelier-agenda', ({shadowRoot}) =>
      [...(shadowRoot?.querySelectorAll('.coming summary') ?? [])].map(
        (one) => getComputedStyle(one).listStyleType,
      ),
    );
    assert.deepEqual([...new Set(markers)], ['none']);
    await page.close();
  });

  for (const [path, tag, last] of [AGENDA, PROGRAMME])
    it(`have no ring of the focus around them in ${tag}`, async () => {
      const page = await site.open(path, tag, last);
      await page.$eval(tag, ({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('a')?.focus());
      await page.keyboard.press('Tab');
      assert.ok(await isRinged(page, tag), 'no ring on the screen');
      await print(page);
      assert.ok(!(await isRinged(page, tag)), 'a ring on paper');
      await page.close();
    });

  for (const [path, tag, last] of [
    PROGRAMME,
    ['exemples/mairie/sombre/', 'conseiller-finder', 'Source'],
  ] as const)
    it(`are black on the paper of /${path}`, async () => {
      const page = await site.open(path, tag, last);
      assert.ok((await palest(page)) > 200, 'they are dark on the screen too');
      await print(page);
      assert.ok((await palest(page)) < 60, `${await palest(page)} of 255`);
      await page.close();
    });
});
