import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeFromRecord} from '../../src/domain/record.js';
import {detailsOf, placeOf, problemsOf, remarksOn, row} from './record-rows.js';

const COMPLETE = {
  id: 'structure-1',
  pivot: '12345678900012',
  nom: 'La Clede numérique',
  commune: 'Valdraille',
  code_postal: '48999',
  code_insee: '48999',
  adresse: '12 bis rue de la Draille',
  complement_adresse: 'Au fond de la cour',
  latitude: '44.52609',
  longitude: '3.51423',
  typologie: 'TIERS_LIEUX|ASSO',
  telephone: '+33465710080',
  courriels: 'contact@clede.example|accueil@clede.example',
  site_web: 'https://www.clede.example/|https://social.example/clede/',
  horaires: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
  presentation_resume: 'Des ateliers pour tous.',
  presentation_detail: 'Des ateliers en semaine.',
  source: 'Hub des Drailles|Coop numérique',
  itinerance: 'Itinérant',
  structure_parente: 'Mairie de Valdraille',
  date_maj: '2024-04-02',
  services: 'Maîtrise des outils numériques du quotidien|Insertion professionnelle via le numérique',
  publics_specifiquement_adresses: 'Jeunes|Femmes',
  prise_en_charge_specifique: 'Surdité|Illettrisme|Langues étrangères (anglais)',
  frais_a_charge: 'Gratuit sous condition|Payant',
  dispositif_programmes_nationaux: 'Aidants Connect|Conseillers numériques|La Croix Rouge',
  formations_labels: 'Formé à « Mon Espace Santé »|Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  autres_formations_labels: 'FRR|Label et la bête',
  modalites_acces: 'Se présenter|Téléphoner',
  modalites_accompagnement: 'Dans un atelier collectif|À distance|En autonomie|Accompagnement individuel',
  fiche_acces_libre: 'https://acces.example/clede/',
  prise_rdv: 'https://rdv.example/clede',
};

describe('a complete row of the standard', () => {
  it('gives every fact of the place, and nothing to remark', () => {
    const {place, problems} = placeFromRecord(COMPLETE);
    assert.deepEqual(problems, []);
    assert.deepEqual(place, {
      id: 'structure-1',
      name: 'La Clede numérique',
      commune: 'Valdraille',
      codeInsee: '48999',
      postcode: '48999',
      address: '12 bis rue de la Draille',
      position: {latitude: 44.52609, longitude: 3.51423},
      phone: '+33465710080',
      hours: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
      services: ['outils', 'emploi'],
      publics: ['jeunes', 'femmes'],
      needs: ['surdite', 'illettrisme', 'anglais'],
      costs: ['sous-condition', 'payant'],
      programmes: ['aidants-connect', 'conseiller-numerique', 'croix-rouge'],
      labels: [
        'Formé à « Mon Espace Santé »',
        'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
        'FRR',
        'Label et la bête',
      ],
      access: ['venir', 'telephone'],
      formats: ['seul', 'individuel', 'atelier', 'distance'],
      itinerance: ['itinerant'],
      bookable: true,
      accessSheet: true,
      updated: '2024-04-02',
      origins: ['Hub des Drailles', 'Coop numérique'],
      details: {
        recordId: 'structure-1',
        siret: '12345678900012',
        typologies: ['ASSO', 'TIERS_LIEUX'],
        addressExtra: 'Au fond de la cour',
        emails: ['contact@clede.example', 'accueil@clede.example'],
        websites: ['https://www.clede.example/', 'https://social.example/clede/'],
        summary: 'Des ateliers pour tous.',
        description: 'Des ateliers en semaine.',
        bookingUrl: 'https://rdv.example/clede',
        accessUrl: 'https://acces.example/clede/',
        permanences: [],
      },
    });
  });

  it('says the same as JSON, with numbers, arrays and nulls', () => {
    const json = {
      ...COMPLETE,
      latitude: 44.52609,
      longitude: 3.51423,
      services: COMPLETE.services.split('|'),
      courriels: COMPLETE.courriels.split('|'),
      structure_parente: null,
      cle_ban: undefined,
    };
    assert.deepEqual(placeFromRecord(json), placeFromRecord(COMPLETE));
  });

  it('keeps the names of mediators, and any other column, out', () => {
    const people = {
      mediateurs: 'Camille Exemple',
      aidants: [{nom: 'Camille Exemple', telephone: '04 65 71 00 01'}],
      referent: 'Camille',
    };
    assert.deepEqual(placeFromRecord({...COMPLETE, ...people}), placeFromRecord(COMPLETE));
  });
});

describe('an almost empty row', () => {
  it('gives a place whose missing facts are absent', () => {
    const {place, problems} = placeFromRecord({
      id: 'a',
      nom: 'Mairie',
      commune: 'Valdraille',
      telephone: '',
      horaires: null,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(place ?? {}).sort(), [
      'access',
      'commune',
      'costs',
      'details',
      'formats',
      'id',
      'itinerance',
      'labels',
      'name',
      'needs',
      'origins',
      'programmes',
      'publics',
      'services',
    ]);
    assert.deepEqual(place?.details, {
      recordId: 'a',
      typologies: [],
      emails: [],
      websites: [],
      permanences: [],
    });
  });
  it('does not make a place without services one that receives nobody', () => {
    assert.deepEqual(placeOf({services: ''}).access, []);
    assert.deepEqual(placeOf({modalites_acces: 'Ce lieu n’accueille pas de public'}).access, [
      'pas-de-public',
    ]);
  });
  it('takes the words for nothing as nothing', () => {
    for (const nothing of ['null', 'None', 'NaN', 'n/a', 'N.C.', '-', '?', '[courriel]', ' ']) {
      const place = placeOf({
        telephone: nothing,
        adresse: nothing,
        date_maj: nothing,
        courriels: nothing,
        pivot: nothing,
      });
      assert.deepEqual(
        [place.phone, place.address, place.updated, place.details?.emails],
        [undefined, undefined, undefined, []],
      );
      assert.deepEqual(problemsOf({telephone: nothing, adresse: nothing, date_maj: nothing}), []);
    }
  });
  it('gets an id of its own, always the same, when it has none', () => {
    const {place, problems} = placeFromRecord(row({id: ''}));
    assert.match(place?.id ?? '', /^sans-id-[\da-f]{8}$/);
    assert.equal(place?.details?.recordId, place?.id);
    assert.deepEqual(
      problems.map(({field, reason, outcome}) => [field, reason, outcome]),
      [['id', 'missing', 'mended']],
    );
    assert.equal(placeFromRecord(row({id: null, horaires: '24/7'})).place?.id, place?.id);
    assert.notEqual(placeFromRecord(row({id: '', nom: 'Autre lieu'})).place?.id, place?.id);
    assert.equal(placeFromRecord(row({id: 12})).place?.id, '12');
  });
});

describe('a row that is not a place', () => {
  const rejected = [
    [{nom: ''}, 'missing'],
    [{nom: null}, 'missing'],
    [{nom: '24400054300011'}, 'unreadable'],
    [{nom: 'Wifi'}, 'not-a-place'],
    [{nom: 'ORDINATEURS'}, 'not-a-place'],
    [{nom: 'Découvrir et m’approprier les services de francetravail.fr'}, 'not-a-place'],
    [{nom: '<script>alert(1)</script>'}, 'hostile-text'],
    [{nom: '<img src=x onerror=alert(1)>'}, 'hostile-text'],
    [{commune: '', code_insee: ''}, 'missing'],
    [{commune: '48999', code_insee: 'x'}, 'missing'],
  ] as const;
  for (const [fields, reason] of rejected) {
    it(`is rejected as ${reason}: ${JSON.stringify(fields)}`, () => {
      const {place, problems} = placeFromRecord(row(fields));
      assert.equal(place, undefined);
      assert.deepEqual(
        problems.filter(({outcome}) => outcome === 'rejected').map((problem) => problem.reason),
        [reason],
      );
    });
  }
  it('is still one when its name only begins like equipment', () => {
    assert.equal(placeOf({nom: 'Ordinateur pour tous'}).name, 'Ordinateur pour tous');
  });
  it('is kept when its commune is known by the INSEE code only, and said to lack its name', () => {
    assert.equal(placeOf({commune: ''}).commune, '');
    assert.deepEqual(remarksOn('commune', {commune: ''}), ['missing flagged']);
  });
  it('is nothing at all, or not made of texts, without an exception', () => {
    for (const record of [{}, {nom: {}, commune: []}, {nom: true, id: () => 1}, {nom: Symbol('x')}]) {
      assert.equal(placeFromRecord(record).place, undefined);
    }
  });
});

describe('a row of an older version', () => {
  const OLD = {
    services:
      'Devenir autonome dans les démarches administratives;Prendre en main un ordinateur;Accéder à du matériel;S’équiper en matériel informatique;Approfondir ma culture numérique;Créer et développer mon entreprise;Soutenir la parentalité et l’éducation avec le numérique;Créer avec le numérique',
    publics_accueillis:
      "Seniors (+ 65 ans);Familles/enfants;Jeunes (16-26 ans);Uniquement femmes;Public langues étrangères;Déficience visuelle;Surdité;Handicaps mentaux : déficiences limitant les activités d'une personne;Personnes en situation d'illettrisme",
    conditions_acces:
      'Gratuit : Je peux accéder gratuitement au lieu et à ses services;Adhésion : L’accès au lieu et/ou à ses services nécessite d’y adhérer',
    labels_nationaux: 'France Services;CNFS;APTIC;Point relais CAF;Grandes écoles du numérique',
    labels_autres: 'SudLabs;Nièvre médiation numérique',
    modalites_accompagnement:
      "Seul : j'ai accès à du matériel et une connexion;Avec de l'aide : je suis accompagné seul dans l'usage du numérique;Dans un atelier : j'apprends collectivement à utiliser le numérique",
    accessibilite: 'https://acces.example/erp/1',
    courriel: 'accueil@valdraille.example;ccas@valdraille.example',
  };
  it('is read with its own columns, separators and wordings, and nothing to remark', () => {
    const {place, problems} = placeFromRecord(row(OLD));
    assert.deepEqual(problems, []);
    assert.deepEqual(place?.services, [
      'demarches',
      'outils',
      'emploi',
      'parentalite',
      'creation',
      'comprendre',
      'internet',
      'materiel',
    ]);
    assert.deepEqual(place.publics, ['jeunes', 'familles', 'seniors', 'femmes']);
    assert.deepEqual(place.needs, ['surdite', 'mental', 'illettrisme', 'langues', 'vision']);
    assert.deepEqual(place.costs, ['gratuit', 'sous-condition']);
    assert.deepEqual(place.programmes, ['conseiller-numerique', 'france-services', 'grande-ecole', 'caf']);
    assert.deepEqual(place.formats, ['seul', 'individuel', 'atelier']);
    assert.equal(place.accessSheet, true);
    assert.deepEqual(place.labels, ['SudLabs', 'Nièvre médiation numérique', 'APTIC']);
    assert.deepEqual(place.details?.emails, ['accueil@valdraille.example', 'ccas@valdraille.example']);
  });
  it('is read with publics as slugs, or in a list with slashes', () => {
    const slugs = placeOf({
      publics_specifiquement_adresses:
        'jeunes-16-26;seniors-65;familles-enfants;personnes-en-situation-illettrisme',
    });
    assert.deepEqual([slugs.publics, slugs.needs], [['jeunes', 'familles', 'seniors'], ['illettrisme']]);
    const slashes = 'Seniors (+65 ans) / Familles/ enfant / Jeunes (16/26 ans) / Déficiance visuelle';
    const list = placeOf({publics_accueillis: slashes});
    assert.deepEqual([list.publics, list.needs], [['jeunes', 'familles', 'seniors'], ['vision']]);
    assert.deepEqual(placeOf({publics_accueillis: 'Jeunes/ Familles et/ou enfants/ Seniors'}).publics, [
      'jeunes',
      'familles',
      'seniors',
    ]);
    assert.deepEqual(placeOf({modalites_accompagnement: 'accompagnement;autonomie'}).formats, [
      'seul',
      'individuel',
    ]);
  });
  it('is read with situations among the publics of the new column', () => {
    const {publics, needs} = placeOf({
      publics_specifiquement_adresses: 'Jeunes|Surdité',
      prise_en_charge_specifique: 'Seniors|Illettrisme',
    });
    assert.deepEqual(
      [publics, needs],
      [
        ['jeunes', 'seniors'],
        ['surdite', 'illettrisme'],
      ],
    );
  });
  it('loses the values that nothing expresses any more, which is said', () => {
    assert.deepEqual(placeOf({publics_accueillis: 'Adultes;Seniors (+ 65 ans)'}).publics, ['seniors']);
    assert.deepEqual(remarksOn('publics_specifiquement_adresses', {publics_accueillis: 'Adultes'}), [
      'not-in-standard dropped',
    ]);
    const delegation = {
      modalites_accompagnement: 'A ma place : une personne habilitée fait les démarches à ma place.',
    };
    assert.deepEqual(remarksOn('modalites_accompagnement', delegation), ['not-in-standard dropped']);
  });
  it('is read with words where codes are expected today', () => {
    assert.deepEqual(detailsOf({typologie: 'Médiathèque;Association;PIJ'}).typologies, [
      'ASSO',
      'BIB',
      'PIJ_BIJ',
    ]);
  });
});

describe('a value outside the standard', () => {
  it('is left out, never guessed, and said with what was published', () => {
    assert.deepEqual(placeOf({services: 'Réparer des vélos|Utilisation sécurisée du numérique'}).services, [
      'securite',
    ]);
    assert.deepEqual(problemsOf({services: 'Réparer des vélos'}), [
      {field: 'services', reason: 'unknown-value', outcome: 'dropped', value: 'Réparer des vélos'},
    ]);
    assert.deepEqual(remarksOn('typologie', {typologie: 'RPA'}), ['unknown-value dropped']);
    assert.deepEqual(remarksOn('frais_a_charge', {frais_a_charge: 'Gratuité totale'}), [
      'unknown-value dropped',
    ]);
  });
  it('is quoted at most in 200 characters', () => {
    const [problem] = problemsOf({services: 'x'.repeat(3000)});
    assert.equal(problem?.value?.length, 200);
  });
});

describe('a hostile row', () => {
  const RTL = '\u202e';
  const hostile = Object.fromEntries(
    Object.keys(COMPLETE).map((field) => [
      field,
      `\0${RTL}<img src=x onerror=alert(1)>javascript:alert(1)|${'A'.repeat(10_000)}\u0007`,
    ]),
  );
  it('gives texts without tags, control characters nor endless words', () => {
    const {place, problems} = placeFromRecord({
      ...hostile,
      commune: 'Valdraille\u202e',
      nom: `Mairie\0 ${String(hostile.nom)}`,
    });
    const found = /<img|onerror|\\u0000|\\u0007|\u202e/.exec(JSON.stringify(place));
    assert.equal(found, null);
    assert.ok(place && place.name.length <= 200);
    assert.ok(problems.some(({field, reason}) => field === 'nom' && reason === 'hostile-text'));
  });
  it('gives no address that a link could follow', () => {
    const {details} = placeOf({
      site_web: hostile.site_web,
      prise_rdv: hostile.prise_rdv,
      fiche_acces_libre: hostile.prise_rdv,
      courriels: hostile.site_web,
    });
    assert.deepEqual(
      [details?.websites, details?.emails, details?.bookingUrl, details?.accessUrl],
      [[], [], undefined, undefined],
    );
  });
  it('loses marks that turn text around, which is said', () => {
    assert.equal(placeOf({nom: `Mairie ${RTL}de\u200f Valdraille\u2066`}).name, 'Mairie de Valdraille');
    assert.deepEqual(remarksOn('nom', {nom: `Mairie${RTL}`}), ['hostile-text mended']);
  });
  it('loses soft hyphens and the mark of the beginning of a file, which is no offence', () => {
    assert.equal(placeOf({nom: '\ufeffMédia\u00adthèque'}).name, 'Médiathèque');
    assert.deepEqual(problemsOf({nom: '\ufeffMédia\u00adthèque'}), []);
  });
});
