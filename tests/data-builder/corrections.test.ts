import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {applyCorrections, readCorrections} from '../../src/data-builder/corrections.js';
import type {Place} from '../../src/domain/place.js';
import {somePlace} from './some-place.js';

const TODAY = '2026-06-01';
const mediatheque = somePlace({
  id: 'a1b2c3d4',
  codeInsee: '48061',
  postcode: '48400',
  phone: '+33465710001',
  hours: 'Mo 09:00-12:00',
  details: {
    recordId: 'Hub_1__Coop_2',
    typologies: [],
    emails: ['accueil@example.fr'],
    websites: [],
    permanences: [],
  },
});

/** Reads a file and applies it to the médiathèque. */
function correct(csv: string, places: readonly Place[] = [mediatheque], today = TODAY) {
  const {corrections, problems} = readCorrections(csv);
  const result = applyCorrections(places, corrections, today);
  return {...result, problems: [...problems, ...result.problems]};
}
const explanations = (csv: string): (string | undefined)[] =>
  correct(csv).problems.map(({line, explanation}) => `${line ?? '?'}: ${explanation ?? ''}`);

describe('the coordinator’s corrections file', () => {
  it('is read with commas or semicolons, a BOM, any order of columns, accents and capitals in headers', () => {
    for (const csv of [
      'action,id,auteur,telephone\ncorriger,Coop_2,Mairie,04 65 71 00 20\n',
      '\ufeffTéléphone;Auteur;ID;Action\r\n04 65 71 00 20;Mairie;Coop_2;Corriger\r\n',
    ]) {
      const {places, problems} = correct(csv);
      assert.equal(places[0]?.phone, '+33465710020');
      assert.deepEqual(
        problems.filter(({outcome}) => outcome !== 'mended'),
        [],
      );
    }
  });

  it('says on which line what is wrong, in French', () => {
    assert.deepEqual(
      explanations(
        [
          'action;id;auteur;expire;horaires;du;au;nom;commune',
          'suprimer;Hub_1;Mairie;;;;;;',
          'masquer;;Mairie;;;;;;',
          'masquer;Hub_1;;;;;;;',
          'masquer;Hub_1;Mairie;31/02/2027;;;;;',
          'permanence;Hub_1;Mairie;;mardi matin;;;;',
          'permanence;Hub_1;Mairie;;Tu 09:00-12:00;01/09/2026;01/08/2026;;',
          'corriger;Hub_1;Mairie;;;;;;',
          'corriger;Hub_1;Mairie;;;;;-;',
          'ajouter;;Mairie;;;;;Tiers-lieu;',
        ].join('\n'),
      ),
      [
        '2: Action « suprimer » inconnue. Écrivez l’une de celles-ci : « ajouter », « corriger », « masquer », « permanence ».',
        '3: L’identifiant du lieu manque.',
        '4: Le nom de l’auteur manque.',
        '5: La date « 31/02/2027 » ne se lit pas. Écrivez par exemple 31/12/2026.',
        '6: Les horaires « mardi matin » ne se lisent pas. Écrivez par exemple « Tu 09:00-12:00 » pour le mardi matin.',
        '7: La permanence finit avant de commencer.',
        '8: Aucune cellule à corriger n’est remplie.',
        '9: Le nom et la commune ne peuvent pas être vidés.',
        '10: Un lieu ajouté a besoin d’un nom et d’une commune.',
      ],
    );
  });

  it('counts lines as the spreadsheet does, cells of several lines included, and skips empty ones', () => {
    const csv = 'action;id;auteur;note\nmasquer;rien;"Mairie\nde Meyrande";\n;;;\nsuprimer;x;Mairie;\n';
    assert.deepEqual(
      correct(csv).problems.map(({line}) => line),
      [5, 2],
    );
  });

  it('names a column that it does not know, once, and reads the others', () => {
    const {places, problems} = correct('action;id;auteur;couleur;telephone\ncorriger;Hub_1;Mairie;bleu;-\n');
    assert.equal(places[0]?.phone, undefined);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.explanation, 'La colonne « couleur » n’est pas connue : elle n’est pas lue.');
    assert.equal(problems[0].outcome, 'flagged');
  });

  it('reads nothing when the column of actions is missing or a quotation mark is left open', () => {
    assert.match(explanations('id;auteur\nHub_1;Mairie\n')[0] ?? '', /^1: La colonne « action » manque/);
    assert.match(
      explanations('action;id;auteur\nmasquer;"Hub_1;Mairie\n')[0] ?? '',
      /guillemet n’est sans doute pas fermé/,
    );
    assert.deepEqual(correct('').places, [mediatheque]);
  });
});

describe('correcting a place', () => {
  it('changes the cells that are filled, empties those with a dash, and says who did it', () => {
    const csv =
      'action;id;auteur;telephone;horaires;courriels;nom\ncorriger;Hub_1__Coop_2;Mairie de Meyrande;-;Tu 14:00-17:00;;\n';
    const {places, applied} = correct(csv);
    const {phone, ...rest} = mediatheque;
    assert.equal(phone, '+33465710001');
    assert.deepEqual(places, [{...rest, hours: 'Tu 14:00-17:00', completedBy: 'Mairie de Meyrande'}]);
    assert.deepEqual(applied, [
      {
        line: 2,
        action: 'corriger',
        id: 'Hub_1__Coop_2',
        name: 'Médiathèque du Tarnon',
        commune: 'Florac Trois Rivières',
        author: 'Mairie de Meyrande',
        fields: ['telephone', 'horaires'],
      },
    ]);
  });

  it('finds the place by its published id, a part of it, or its short id', () => {
    for (const id of ['Hub_1__Coop_2', 'Hub_1', 'Coop_2', 'a1b2c3d4']) {
      assert.equal(correct(`action;id;auteur\nmasquer;${id};Mairie\n`).places.length, 0, id);
    }
  });

  it('reads values like a row of the standard, and leaves a field alone when its cell cannot be read', () => {
    const csv =
      'action;id;auteur;telephone;services;latitude;longitude;prise_rdv\n' +
      'corriger;Hub_1;Mairie;appelez;Aide aux démarches administratives;44,32;3,59;https://rdv.example.fr/lieu\n';
    const {places, applied, problems} = correct(csv);
    assert.equal(places[0]?.phone, '+33465710001');
    assert.deepEqual(places[0].services, ['demarches']);
    assert.deepEqual(places[0].position, {latitude: 44.32, longitude: 3.59});
    assert.equal(places[0].details?.bookingUrl, 'https://rdv.example.fr/lieu');
    assert.equal(places[0].bookable, true);
    assert.deepEqual(applied[0]?.fields, ['services', 'latitude', 'longitude', 'prise_rdv']);
    assert.ok(
      problems.some(({field, outcome, line}) => field === 'telephone' && outcome === 'dropped' && line === 2),
    );
  });

  it('forgets the code of the commune when the commune is corrected', () => {
    const csv = 'action;id;auteur;commune\ncorriger;Hub_1;Mairie;Vialas\n';
    const [place] = correct(csv).places;
    assert.equal(place?.commune, 'Vialas');
    assert.equal(place.codeInsee, undefined);
  });

  it('names both authors of two corrections', () => {
    const csv =
      'action;id;auteur;telephone;horaires\ncorriger;Hub_1;Mairie;04 65 71 00 20;\ncorriger;Hub_1;Hub;;Tu 14:00-17:00\ncorriger;Hub_1;Mairie;04 65 71 00 21;\n';
    assert.equal(correct(csv).places[0]?.completedBy, 'Mairie, Hub');
    assert.equal(correct(csv).places[0]?.phone, '+33465710021');
  });

  it('refuses an id that several places share, and offers their short ids', () => {
    const twin = {...mediatheque, id: 'e5f6g7h8', name: 'Mairie'};
    const {places, problems} = correct('action;id;auteur\nmasquer;Hub_1;Mairie\n', [mediatheque, twin]);
    assert.equal(places.length, 2);
    assert.equal(
      problems[0]?.explanation,
      'Plusieurs lieux portent cet identifiant. Écrivez le plus court : a1b2c3d4, e5f6g7h8.',
    );
  });
});

describe('adding a place', () => {
  const header = 'action;id;auteur;nom;commune;code_postal;telephone\n';

  it('reads it like a row of the standard, with an id that does not change', () => {
    const csv = `${header}ajouter;;Mairie d’Ispagnac;Tiers-lieu L’Étape;Ispagnac;48320;04 65 71 00 10\n`;
    const [, added] = correct(csv).places;
    assert.equal(added?.id, 'local_tiers-lieu-l-etape_ispagnac');
    assert.equal(added.phone, '+33465710010');
    assert.equal(added.completedBy, 'Mairie d’Ispagnac');
  });

  it('can be followed by a permanence in it, wherever the line stands', () => {
    const csv =
      'action;id;auteur;nom;commune;horaires;du;au;dispositif;note\n' +
      'permanence;local_9;Lozère;;;Tu 09:00-12:00;01/09/2026;2027-06-30;conseiller-numerique;Sur rendez-vous\n' +
      'ajouter;local_9;Lozère;Salle des fêtes;Ispagnac;;;;;\n';
    const [, added] = correct(csv).places;
    assert.deepEqual(added?.details?.permanences, [
      {
        hours: 'Tu 09:00-12:00',
        programme: 'conseiller-numerique',
        from: '2026-09-01',
        until: '2027-06-30',
        note: 'Sur rendez-vous',
      },
    ]);
  });

  it('refuses the id of a place that exists', () => {
    const {places, problems} = correct(`${header}ajouter;Hub_1;Mairie;Tiers-lieu;Ispagnac;;\n`);
    assert.equal(places.length, 1);
    assert.match(problems[0]?.explanation ?? '', /porte déjà cet identifiant/);
  });

  it('refuses what is not a place', () => {
    const {places, problems} = correct(`${header}ajouter;;Mairie;Wifi;Ispagnac;;\n`);
    assert.equal(places.length, 1);
    assert.deepEqual(
      problems.map(({reason, outcome, line}) => [reason, outcome, line]),
      [['not-a-place', 'rejected', 2]],
    );
  });
});

describe('corrections and time', () => {
  const hide = 'action;id;auteur;expire\nmasquer;Hub_1;Mairie;01/06/2026\n';

  it('applies a correction up to its last day, then reports that it has expired', () => {
    assert.equal(correct(hide, [mediatheque], '2026-06-01').places.length, 0);
    const {places, problems} = correct(hide, [mediatheque], '2026-06-02');
    assert.equal(places.length, 1);
    assert.equal(problems[0]?.reason, 'correction-expired');
    assert.equal(problems[0].value, '2026-06-01');
  });

  it('does not show a permanence that has ended', () => {
    const csv = 'action;id;auteur;horaires;au\npermanence;Hub_1;Mairie;Tu 09:00-12:00;31/05/2026\n';
    const {places, problems} = correct(csv);
    assert.deepEqual(places[0]?.details?.permanences, []);
    assert.equal(problems[0]?.reason, 'correction-expired');
  });

  it('reports a correction for a place that does not exist', () => {
    const {problems} = correct('action;id;auteur\nmasquer;Coop_99;Mairie\n');
    assert.deepEqual(problems, [
      {
        field: 'id',
        reason: 'correction-without-place',
        outcome: 'rejected',
        value: 'Coop_99',
        id: 'Coop_99',
        line: 2,
      },
    ]);
  });
});
