import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missingFacts, renderReport, type BuildReport} from '../../src/data-builder/report.js';
import {parse} from 'csv-parse/sync';
import {somePlace} from './some-place.js';

/** The whole text of a report. */
const textOf = (...asked: Parameters<typeof renderReport>): string => [...renderReport(...asked)].join('');

const HOSTILE = '<img src=x onerror="alert(1)">';

const report: BuildReport = {
  date: '2026-06-01',
  inputs: [{name: 'lieux.csv', rows: 1204}],
  departements: ['48'],
  contourGaps: [{departement: '48', why: `Communes sans contour : ${HOSTILE}.`}],
  counts: {read: 7, kept: 4, mended: 2, merged: 1, rejected: 2, flagged: 1},
  problems: [
    {
      id: 'Coop-numérique_1',
      name: 'Médiathèque du Tarnon',
      commune: 'Florac Trois Rivières',
      source: 'Coop numérique|RhinOcc',
      field: 'telephone',
      reason: 'phone-format',
      outcome: 'mended',
      value: '04.65.71.00.01',
      now: '+33465710001',
    },
    {
      id: 'dora_2',
      name: HOSTILE,
      commune: 'Mende',
      source: 'dora',
      field: 'courriels',
      reason: 'nominative-contact',
      outcome: 'flagged',
      value: 'prenom.nom@example.fr',
    },
    {id: '', field: 'nom', reason: 'missing', outcome: 'rejected'},
    {
      id: 'x_9',
      line: 4,
      field: 'action',
      reason: 'correction-unreadable',
      outcome: 'rejected',
      explanation: 'Action « suprimer » inconnue.',
    },
  ],
  merges: [
    {
      kept: 'AC_1__FS_1',
      absorbed: ['AC_1', 'FS_1'],
      name: 'France services Meyrande',
      commune: 'Meyrande',
      why: 'exact',
      names: ['FRANCE SERVICES MEYRANDE', 'France services Meyrande'],
    },
  ],
  corrections: [
    {
      line: 2,
      action: 'corriger',
      id: 'FS_1',
      name: 'France services Meyrande',
      commune: 'Meyrande',
      author: 'Mairie de Meyrande',
      expires: '2026-12-31',
      fields: ['telephone'],
    },
  ],
  toComplete: [
    {
      id: 'Hub_3',
      name: 'Tiers-lieu',
      commune: 'Mende',
      origins: ['Hub des Causses'],
      missing: ['phone', 'stale'],
      updated: '2024-03-05',
    },
  ],
};
const page = textOf(report, 'html');
/** The page as it is read: no tags, no entities, one space between words. */
const readable = page
  .replace(/<style>.*?<\/style>/s, '')
  .replace(/<[^>]+>/g, ' ')
  .replace(/&lt;/g, '<')
  .replace(/&gt;/g, '>')
  .replace(/&quot;/g, '"')
  .replace(/\s+/g, ' ');

describe('the report as a page', () => {
  it('says what was read, kept, merged and left out', () => {
    for (const words of [
      'département 48',
      'Établi le 1er juin 2026',
      'lignes lues 7',
      'lieux montrés 4',
      'lignes écartées 2',
    ]) {
      assert.match(readable, new RegExp(words), words);
    }
    assert.match(readable, /lieux.csv : 1.204 lignes/);
  });

  it('tells for each remark what was published, what it became and where it is corrected', () => {
    assert.match(
      readable,
      /Médiathèque du Tarnon Florac Trois Rivières Coop-numérique_1 téléphone 04\.65\.71\.00\.01 \+33465710001 La Coop de la médiation numérique , Hub RhinOcc/,
    );
    assert.match(readable, /Ligne 4.*Action « suprimer » inconnue\. Votre fichier de corrections/);
    assert.match(readable, /Ligne sans nom nom ligne écartée Le fichier de données/);
  });

  it('lists what is missing, what was merged into what, and what was corrected', () => {
    assert.match(readable, /1 lieu sans téléphone/);
    assert.match(readable, /Tiers-lieu Mende Hub_3 téléphone 5 mars 2024 \(plus d’un an\) Hub des Causses/);
    assert.match(
      readable,
      /AC_1__FS_1 FRANCE SERVICES MEYRANDE AC_1 France services Meyrande FS_1 mêmes nom et adresse/,
    );
    assert.match(
      readable,
      /Ligne 2 : France services Meyrande Meyrande FS_1 lieu corrigé téléphone Mairie de Meyrande 31 décembre 2026/,
    );
  });

  it('shows hostile text as text, and asks the network for nothing', () => {
    assert.equal(page.includes('<img'), false);
    assert.ok(readable.includes('<img src=x onerror="alert(1)">'));
    const tags = (page.match(/<[a-z][^>]*>/g) ?? []).join('');
    assert.doesNotMatch(tags, /<(?:script|link|iframe|img)|\s(?:src|on\w+)=/);
    assert.doesNotMatch(page, /url\(|@import/);
  });

  it('makes hidden marks visible, so that nobody is misled by the direction of a text', () => {
    const name = `Lieu\u202Egnp.exe\u0000`;
    const [first] = report.toComplete;
    const shown = textOf({...report, toComplete: first ? [{...first, name}] : []}, 'html');
    assert.ok(shown.includes('Lieu\ufffdgnp.exe\ufffd'));
  });

  it('has a language, headings in order, and tables with captions and headers', () => {
    assert.match(page, /<html lang="fr">/);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    levels.slice(1).forEach((level, index) => assert.ok(level > 1 && level <= (levels[index] ?? 0) + 1));
    const count = (pattern: RegExp): number => [...page.matchAll(pattern)].length;
    assert.ok(count(/<table>/g) >= 6);
    assert.equal(count(/<caption /g), count(/<table>/g));
    assert.equal(count(/<th /g), count(/<th scope="(?:col|row)"/g));
    assert.equal(count(/<tr>/g), count(/<th scope="row">/g) + count(/<thead>/g));
  });

  it('links only to places that it has, each with an id of its own', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      targets.filter((target) => !ids.includes(target)),
      [],
    );
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      labels.filter((label) => !ids.includes(label)),
      [],
    );
  });

  it('folds long lists, and cuts very long ones while saying so', () => {
    const [remark = assert.fail()] = report.problems;
    const many = (length: number): string =>
      textOf({...report, problems: Array.from({length}, () => remark)}, 'html');
    assert.doesNotMatch(many(12), /<details>/);
    assert.match(many(13), /<summary>Voir les 13\s+lignes<\/summary>/);
    assert.match(many(1300), /Et 1\s000\s+autres, dans le rapport au format CSV/);
  });

  it('says which maps lack contours, and why, as text', () => {
    assert.match(readable, /Cartes incomplètes.* Département 48 : Communes sans contour : <img src=x/);
    assert.ok(!page.includes(HOSTILE));
  });

  it('says nothing of what did not happen', () => {
    const nothing: BuildReport = {
      ...report,
      problems: [],
      merges: [],
      corrections: [],
      toComplete: [],
      contourGaps: [],
    };
    assert.doesNotMatch(textOf(nothing, 'html'), /<table>|Doublons|À vérifier|Cartes incomplètes/);
  });
});

describe('the report as a table', () => {
  const text = textOf(report, 'csv');
  const rows = parse<Record<string, string>>(text, {bom: true, delimiter: ';', columns: true});

  it('opens in French spreadsheets: semicolons, accents, one line for each remark', () => {
    assert.ok(text.startsWith('\ufeffsujet;id;nom;commune;champ;motif;'));
    assert.deepEqual(
      rows.map(({sujet}) => sujet),
      [
        'remarque',
        'remarque',
        'remarque',
        'remarque',
        'à compléter',
        'à compléter',
        'doublon fusionné',
        'doublon fusionné',
        'correction appliquée',
        'carte incomplète',
      ],
    );
    assert.equal(rows[3]?.['où corriger'], 'Votre fichier de corrections');
    assert.equal(rows[3].ligne, '4');
    assert.equal(rows[6]?.devenu, 'AC_1__FS_1');
  });

  it('gives hostile text as text, never as a formula', () => {
    assert.equal(rows[1]?.nom, HOSTILE);
    assert.equal(rows[0]?.devenu, `'+33465710001`);
    const [remark = assert.fail()] = report.problems;
    for (const value of ['=HYPERLINK("http://example.fr")', '@SUM(1)', '-1+1', '\t=1']) {
      const dangerous = textOf({...report, problems: [{...remark, value}]}, 'csv');
      const [row] = parse<Record<string, string>>(dangerous, {bom: true, delimiter: ';', columns: true});
      assert.equal(row?.publié, `'${value}`);
    }
  });
});

describe('the report as JSON', () => {
  it('says everything, its keys always in one order', () => {
    const text = textOf(report, 'json');
    assert.deepEqual(JSON.parse(text), report);
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    const [remark = assert.fail()] = report.problems;
    const reversed = Object.fromEntries(Object.entries(remark).reverse()) as unknown as typeof remark;
    const same = {...report, problems: [reversed, ...report.problems.slice(1)]};
    assert.equal(textOf(same, 'json'), textOf(report, 'json'));
  });
});

describe('what is missing', () => {
  const known = {
    phone: '+33465710001',
    hours: 'Mo 09:00-12:00',
    position: {latitude: 44.3, longitude: 3.6},
    updated: '2026-01-01',
  };
  const missing = (place: Parameters<typeof somePlace>[0]) =>
    missingFacts([somePlace({...known, ...place})], '2026-06-01').map((facts) => facts.missing);

  it('leaves a complete place out', () => {
    assert.deepEqual(missing({}), []);
  });

  it('names a missing telephone, even where the mairie’s is shown, and missing hours', () => {
    const {phone, hours, ...others} = known;
    assert.ok(phone && hours);
    const place = somePlace({
      ...others,
      mairiePhone: '+33465710009',
      origins: ['Hub'],
      completedBy: 'Mairie',
    });
    assert.deepEqual(missingFacts([place], '2026-06-01'), [
      {
        id: 'exemple_1',
        name: 'Médiathèque du Tarnon',
        commune: 'Florac Trois Rivières',
        origins: ['Hub'],
        completedBy: 'Mairie',
        missing: ['phone', 'hours'],
        updated: '2026-01-01',
      },
    ]);
  });

  it('names a position that is only the commune’s', () => {
    assert.deepEqual(missing({position: {...known.position, approximate: true}}), [['position']]);
  });

  it('names a record older than a year, but not a France services, whose date is its label’s', () => {
    assert.deepEqual(missing({updated: '2025-06-01'}), []);
    assert.deepEqual(missing({updated: '2025-05-31'}), [['stale']]);
    assert.deepEqual(missing({updated: '2020-01-01', origins: ['France Services', 'Aidants Connect']}), []);
  });
});
