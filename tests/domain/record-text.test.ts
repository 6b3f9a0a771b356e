import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {detailsOf, placeOf, problemsOf, remarksOn} from './record-rows.js';

describe('the name of a place', () => {
  const capitals = [
    ['COMMUNE DE VALDRAILLE', 'Commune de Valdraille'],
    ["SAINT CHELY D'APCHER", "Saint Chely d'Apcher"],
    ["CENTRE COMMUNAL D'ACTION SOCIALE", "Centre communal d'action sociale"],
    ['CENTRE SOCIAL ET CULTUREL DES COMBES', 'Centre social et culturel des Combes'],
    ['CHAMBRE D AGRICULTURE DE L HERAULT', "Chambre d'Agriculture de l'Herault"],
    ['CCAS DE VALDRAILLE', 'CCAS de Valdraille'],
    ['MJC - EPN DES COMBES', 'MJC - EPN des Combes'],
    ['MÉDIATHÈQUE LA DRAILLE', 'Médiathèque La Draille'],
    ['MAISON DE L’EMPLOI DU LOT', 'Maison de l’emploi du Lot'],
    ['FRANCE SERVICES DE L’ÎLE', 'France Services de l’Île'],
    ['ECOLE HENRI IV', 'Ecole Henri IV'],
    ['LA POSTE', 'La Poste'],
    ['MAIRIE', 'Mairie'],
    ['BATIMENT D ENTREE NORD', 'Batiment D Entree Nord'],
  ] as const;
  for (const [nom, name] of capitals) {
    it(`is « ${name} » when it was typed « ${nom} »`, () => {
      assert.equal(placeOf({nom}).name, name);
      assert.deepEqual(remarksOn('nom', {nom}), ['capitals mended']);
    });
  }
  it('stays as published when capitals may be an acronym or are not everywhere', () => {
    for (const nom of ['CCAS', 'CRESCENDO', 'B@SE', 'Médiathèque LES COMBES', 'M.J.C.', '[K] Le Rabo']) {
      assert.equal(placeOf({nom}).name, nom);
      assert.deepEqual(remarksOn('nom', {nom}), []);
    }
  });
  it('is on one line, without double spaces, nor the word null before it', () => {
    assert.equal(placeOf({nom: ' Maison   des\n Combes '}).name, 'Maison des Combes');
    assert.equal(placeOf({nom: 'null Maison des Combes'}).name, 'Maison des Combes');
  });
  it('is cut when it is endless', () => {
    const {name} = placeOf({nom: 'Maison '.repeat(200)});
    assert.ok(name.length <= 200 && name.endsWith('Maison…'));
    assert.deepEqual(remarksOn('nom', {nom: 'Maison '.repeat(200)}), ['too-long mended']);
  });
});

describe('a text read in the wrong encoding', () => {
  const misread = [
    ['MÃ©diathÃ¨que', 'Médiathèque'],
    ['Lâ€™atelier', 'L’atelier'],
    ['CafÃ© â€“ Å“uvre', 'Café – œuvre'],
    ['Maison Ã  Combes', 'Maison à Combes'],
    ['MÃƒÂ©diathÃƒÂ¨que', 'Médiathèque'],
    ['Maison d\x92Insertion', 'Maison d’Insertion'],
    ['Restos du c\x9cur', 'Restos du cœur'],
    ['CH╢TEAUX', 'CHÂTEAUX'],
  ] as const;
  for (const [nom, name] of misread) {
    it(`is « ${name} » when that is certain`, () => {
      assert.equal(placeOf({nom}).name, name);
      assert.ok(remarksOn('nom', {nom}).includes('spelling mended'));
    });
  }
  it('is pointed out when it cannot be put right', () => {
    assert.equal(placeOf({nom: 'M\ufffddiathèque'}).name, 'M\ufffddiathèque');
    assert.deepEqual(remarksOn('nom', {nom: 'M\ufffddiathèque'}), ['spelling flagged']);
  });
  it('is left alone when it is right', () => {
    for (const nom of ['Château d’Âne', 'Pâtisserie «Âge» à Combes', 'Ångström', 'Çà et là']) {
      assert.equal(placeOf({nom}).name, nom);
      assert.deepEqual(problemsOf({nom}), []);
    }
  });
});

describe('the commune', () => {
  const published = [
    ['VALDRAILLE-LES-COMBES', 'Valdraille-les-Combes', 'capitals mended'],
    ['LA-COMBE-SUR-DRAILLE', 'La-Combe-sur-Draille', 'capitals mended'],
    ['LE PONT D’ARS', 'Le Pont d’Ars', 'capitals mended'],
    ['GAP', 'Gap', 'capitals mended'],
    ['Valdraille Cedex 9', 'Valdraille', 'spelling mended'],
    ['Valdraille CEDEX BP 101', 'Valdraille', 'spelling mended'],
    ['48999 Valdraille', 'Valdraille', 'spelling mended'],
    ['Valdraille (48)', 'Valdraille', 'spelling mended'],
    ['Château-Chinon (Ville)', 'Château-Chinon (Ville)', undefined],
    ['Paris 8', 'Paris 8', undefined],
  ] as const;
  for (const [commune, name, remark] of published) {
    it(`is « ${name} » for « ${commune} »`, () => {
      assert.equal(placeOf({commune}).commune, name);
      assert.deepEqual(remarksOn('commune', {commune}), remark ? [remark] : []);
    });
  }
});

describe('the address', () => {
  const own = {code_postal: '48999', commune: 'Saint-Jean-de-Draille'};
  const published = [
    ['3 rue des Combes 48999 Saint-Jean-de-Draille', '3 rue des Combes'],
    ['3 rue des Combes, 48999, SAINT JEAN DE DRAILLE', '3 rue des Combes'],
    ['3 rue des Combes\t48 999\tSt-Jean-de-Draille Cedex 2', '3 rue des Combes'],
    ['3 rue des Combes 48999', '3 rue des Combes'],
    ['34 RUE DE LA DRAILLE', '34 Rue de la Draille'],
    ['12 BIS AV DE L EUROPE', "12 bis Avenue de l'Europe"],
    ['PL DE L HOTEL DE VILLE', "Place de l'Hotel de Ville"],
    ['ZA DES COMBES BP 12', 'ZA des Combes BP 12'],
    ['BATIMENT D ETAGE 2', 'Batiment D Etage 2'],
    ['0 Rue des Combes', 'Rue des Combes'],
    ['null Rue des Combes', 'Rue des Combes'],
    ['Mairie\n3 rue des Combes\n', 'Mairie, 3 rue des Combes'],
    ['3 rue des Combes\n\nAutre adresse :\n5 rue du Pont', '3 rue des Combes'],
    ['nul nul Place du Guesclin', 'Place du Guesclin'],
    ['null, undefined, 3 rue des Combes', '3 rue des Combes'],
    ['bâtiment de la mairie,,', 'bâtiment de la mairie'],
    ['3 rue des Combes, , 2e étage,', '3 rue des Combes, 2e étage'],
    [', 3 rue des Combes', '3 rue des Combes'],
    ['3 rue des Combes\nMme EXEMPLE Camille', '3 rue des Combes'],
  ] as const;
  for (const [adresse, address] of published) {
    it(`is « ${address} » for ${JSON.stringify(adresse)}`, () => {
      assert.equal(placeOf({...own, adresse}).address, address);
      assert.ok(remarksOn('adresse', {...own, adresse}).length > 0);
    });
  }
  it('never loses a street number, nor a commune that is not the record’s own', () => {
    for (const adresse of [
      '5 cours 12999',
      '48999 Saint-Jean-de-Draille',
      '2 rue des Combes 48998 Autre',
      '9 rue du 19 mars 1962',
      'CS 48999',
      '1999 route de Draille',
    ]) {
      assert.equal(placeOf({...own, adresse}).address, adresse);
    }
  });
  it('is completed by a text without empty words nor commas that separate nothing', () => {
    const extra = (complement_adresse: string) => detailsOf({complement_adresse}).addressExtra;
    assert.equal(extra('bâtiment de la mairie,,'), 'bâtiment de la mairie');
    assert.equal(extra('null, , au fond de la cour'), 'au fond de la cour');
    assert.equal(extra('nul'), undefined);
    assert.equal(extra('0 800 000 000'), undefined);
    assert.equal(extra('0 à 3 ans'), '0 à 3 ans');
  });
  it('is left out when it says nothing', () => {
    for (const adresse of [
      '48999',
      'Rue',
      '-',
      'accueil@valdraille.example',
      '[à compléter]',
      'null',
      'nul nul',
      ', ,',
      '???',
    ]) {
      assert.equal(placeOf({...own, adresse}).address, undefined, adresse);
    }
  });
});

describe('the presentation', () => {
  const textOf = (presentation_detail: string) => detailsOf({presentation_detail}).description;
  it('is plain text, with its paragraphs and its lists', () => {
    assert.equal(
      textOf(
        '<p>Des ateliers&nbsp;:</p><ul><li>d&eacute;couvrir</li><li>cr&eacute;er &amp; partager</li></ul><br />Sur   rendez-vous',
      ),
      'Des ateliers :\n\n• découvrir\n• créer & partager\n\nSur rendez-vous',
    );
    assert.equal(textOf('Un&#233; &#x27;l&rsquo;&Eacute;t&eacute;&hellip;'), "Uné 'l’Été…");
    assert.equal(textOf('Ligne 1\\nLigne 2\r\n\r\n\r\n\r\nLigne 3'), 'Ligne 1\nLigne 2\n\nLigne 3');
    assert.equal(textOf('Des ＂ateliers＂'), 'Des "ateliers"');
  });
  it('shows where links lead', () => {
    assert.equal(textOf('Voir [le site](<https://a.example/x>).'), 'Voir le site (https://a.example/x).');
    assert.equal(textOf('[https://a.example](https://a.example)'), 'https://a.example');
    assert.equal(textOf('<a href="https://a.example" class="x">le site</a>'), 'le site (https://a.example)');
  });
  it('has no Markdown signs', () => {
    assert.equal(
      textOf('#### Titre\n\n**gras** et *penché*\n\n\\- puce\n5 * 3'),
      'Titre\n\ngras et penché\n\n- puce\n5 * 3',
    );
  });
  it('never holds a script, nor its content', () => {
    for (const hostile of [
      '<script>alert(1)</script>',
      '<scr<script>x</script>ipt>',
      '<style>*{}</style>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '<!-- x -->',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '[x](javascript:alert(1))',
      '<a href="javascript:alert(1)">x</a>',
      '<script>alert(1)',
    ]) {
      const text = textOf(`Avant ${hostile} après`) ?? '';
      assert.doesNotMatch(text, /alert|javascript|script|onerror|onload|[<>]/i, hostile);
      assert.match(text, /^Avant/);
    }
    assert.deepEqual(remarksOn('presentation_detail', {presentation_detail: 'a <script>x</script>'}), [
      'hostile-text mended',
    ]);
  });
  it('is read to its end, however many tags are left open', () => {
    for (const open of ['<a href=https://', '<script>', '<!--', '[a](', '<p ']) {
      assert.doesNotMatch(textOf(`Avant ${open.repeat(2000)}`) ?? '', /</, open);
    }
  });
  it('is cut where it is endless, at a word', () => {
    const {summary = '', description = ''} = detailsOf({
      presentation_resume: 'mot '.repeat(1000),
      presentation_detail: 'mot '.repeat(10_000),
    });
    assert.ok(summary.length <= 500 && summary.endsWith('mot…'));
    assert.ok(description.length <= 5000 && description.endsWith('mot…'));
  });
  it('is on one line when it is the short one', () => {
    assert.equal(detailsOf({presentation_resume: 'Un lieu\n\npour tous'}).summary, 'Un lieu pour tous');
  });
});

describe('opening hours', () => {
  it('stay as published', () => {
    for (const horaires of [
      'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
      '24/7',
      'Fermé',
      'lundi 9h – 12h',
      'sur RDV',
      'Mo-Fr 14h-7h',
    ]) {
      assert.equal(placeOf({horaires}).hours, horaires);
      assert.deepEqual(remarksOn('horaires', {horaires}), []);
    }
  });
  it('are put right where that is certain', () => {
    const certain = [
      ['Mo-Sun 00:00-00:00', '24/7'],
      ['Mo-Su 00:00-00:00', '24/7'],
      ['Mo–Fr 09:00–12:00', 'Mo-Fr 09:00-12:00'],
      ['Mo 09:00-12:00; “sur rendez-vous”', 'Mo 09:00-12:00; "sur rendez-vous"'],
    ] as const;
    for (const [horaires, hours] of certain) {
      assert.equal(placeOf({horaires}).hours, hours);
      assert.deepEqual(remarksOn('horaires', {horaires}), ['spelling mended']);
    }
    assert.equal(
      placeOf({horaires: 'Lundi :<br />8h45 - 12h30\nao&ucirc;t : fermé'}).hours,
      'Lundi : 8h45 - 12h30 août : fermé',
    );
  });
});
