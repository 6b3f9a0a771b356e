import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {readCommunes} from '../../src/data-builder/communes.js';
import {slugOf, slugsOf} from '../../src/data-builder/pages/slugs.js';
import {pages} from './pages-site.js';
import {needing, realFile} from './real-data.js';
import {draille} from './run-command.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

describe('the address of a commune', () => {
  it('is its name, as it is said', () => {
    const slugs = ['Florac Trois Rivières', 'L’Hospitalet', "L'Haÿ-les-Roses", 'St-Chély-d’Apcher', 'Œuilly'];
    assert.deepEqual(slugs.map(slugOf), [
      'florac-trois-rivieres',
      'l-hospitalet',
      'l-hay-les-roses',
      'saint-chely-d-apcher',
      'oeuilly',
    ]);
  });

  it('has its code where two names are the same without their accents', () => {
    const communes = ['Le Bléz', 'Le Blez', 'Mende'].map((name, rank) => ({
      code: `4800${rank}`,
      name,
      postcodes: [],
    }));
    assert.deepEqual([...slugsOf(communes).values()], ['le-blez-48000', 'le-blez-48001', 'mende']);
  });

  it('is its own in each département of France', needing('communes-france.csv'), async () => {
    const table = await readCommunes([realFile('communes-france.csv')], 1000);
    for (const code of DEPARTEMENTS.keys()) {
      const slugs = [...slugsOf(table.of(code)).values()];
      assert.equal(new Set(slugs).size, slugs.length, code);
      for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });
});

describe('the pages of Lozère, from its real data', () => {
  const files = ['lieux-48-approx.json', 'communes-france.csv'];

  it('are one for each of its 152 communes, most of them light', needing(...files), async () => {
    const data = `${workspace.path}/data`;
    const places = [
      '--places',
      realFile('lieux-48-approx.json'),
      '--communes',
      realFile('communes-france.csv'),
    ];
    assert.equal((await draille('build', '--departements', '48', '--out', data, ...places)).status, 0);
    const {status, said, complaint} = await pages({'--data': data, '--out': `${workspace.path}/site`});
    assert.equal(status, 0, complaint);
    // Communes, the département, the first page, three that the law asks for, and the one of wrong addresses.
    assert.match(said, /^158\u00a0pages écrites/);
    const sizes = Object.entries(workspace.contents('site'))
      .filter(([name]) => /^48\/[^/]+\/index\.html$/.test(name))
      .map(([, text]) => Buffer.byteLength(text));
    assert.equal(sizes.length, 152);
    assert.ok(sizes.filter((size) => size <= 15_000).length >= 137, 'nine in ten weigh 15 kB at most');
  });
});
