import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Validator, type Schema} from '@cfworker/json-schema';
import {checkValue} from '../../../src/sources/checked-file/check-value.js';
import {pathInWords} from '../../../src/sources/checked-file/file-problem.js';
import {schemasOf} from '../../../src/data-builder/schemas.js';

const TODAY = '2026-11-26';
const EVENT = {title: 'Atelier', start: '2026-12-03T09:30'};

const toldOf = (kind: 'agenda' | 'programme', file: object): string[] =>
  checkValue({version: 1, ...file}, schemasOf(kind), TODAY).map(({kind: weight, path, sentence}) =>
    `${weight} ${pathInWords(path)} : ${sentence}`.replace(/\u00a0/g, ' '),
  );
const inAgenda = (...events: object[]): string[] =>
  toldOf('agenda', {events: events.map((event) => ({...EVENT, ...event}))});
const inProgramme = (members: object): string[] => toldOf('programme', {name: 'Programme', ...members});

/** Whether the schema alone takes a file, as other programs read it. */
function isValid(kind: 'agenda' | 'programme', file: object): boolean {
  const [root, ...others] = schemasOf(kind) as unknown as [Schema, ...Schema[]];
  const validator = new Validator(root, '2020-12');
  for (const other of others) validator.addSchema(other);
  return validator.validate({version: 1, name: 'A', ...file}).valid;
}

describe('what somebody does', () => {
  const remarks = (role: string): string[] =>
    inProgramme({contacts: [{organisation: 'A', role, phone: '04 65 71 00 02'}]});

  for (const role of ['Mme Martine Durand', 'M. Durand', 'Madame Durand', 'Monsieur Le Goff', 'mr Durand'])
    it(`is asked for, where a person is named: ${role}`, () => {
      const [told = '', ...others] = remarks(role);
      assert.deepEqual(others, []);
      assert.match(
        told,
        /^remark contacts\[0\]\.role : «.*» : jamais le nom d’une personne\. Écrivez sa fonction/,
      );
    });

  for (const role of [
    'Chargée de mission',
    'M. le maire',
    'Madame la directrice',
    'Monsieur l’adjoint',
    'Mmemo',
  ])
    it(`is nobody’s name: ${role}`, () => assert.deepEqual(remarks(role), []));
});

describe('an address that no browser can follow', () => {
  const BROKEN = 'https://exemple.fr:80a/';

  for (const [where, told] of [
    ['url', () => inProgramme({url: BROKEN})],
    ['contacts[0].link', () => inProgramme({contacts: [{organisation: 'A', link: BROKEN}]})],
    ['documents[0].url', () => inProgramme({documents: [{title: 'A', url: BROKEN}]})],
    ['events[0].link', () => inAgenda({link: BROKEN})],
    ['events[0].sign_up[0].value', () => inAgenda({sign_up: [{type: 'link', value: BROKEN}]})],
  ] as const) {
    it(`is told once to the keeper of the file, at ${where}`, () => {
      const sentences = told();
      assert.equal(sentences.length, 1, sentences.join('\n'));
      assert.ok(sentences[0]?.startsWith(`error ${where} : « ${BROKEN} » n’est pas une adresse du web.`));
    });
  }

  it('is refused by the schema too', () => {
    assert.equal(isValid('programme', {url: BROKEN}), false);
    assert.equal(isValid('programme', {documents: [{title: 'A', url: BROKEN}]}), false);
    assert.equal(isValid('agenda', {events: [{...EVENT, link: BROKEN}]}), false);
  });

  for (const address of ['https://[::1/', 'https://exemple.fr:99999/', 'https://a%b/', 'https://?x']) {
    it(`is told of, whatever breaks it: ${address}`, () => {
      assert.match(inProgramme({url: address}).join('\n'), /^error url : .*n’est pas une adresse du web/);
      assert.match(inAgenda({link: address}).join('\n'), /^error events\[0\]\.link : .*adresse du web/);
    });
  }

  for (const address of [
    'https://exemple.fr',
    'HTTPS://exemple.fr:8080/a?b=c#d',
    'https://médiathèque.fr/é',
    'http://exemple.fr?a:b@c',
  ]) {
    it(`is not ${address}`, () => {
      assert.deepEqual(inProgramme({url: address, documents: [{title: 'A', url: address}]}), []);
      assert.deepEqual(inAgenda({link: address}), []);
    });
  }

  it('is not one that starts from the file', () => {
    assert.deepEqual(inProgramme({logo: {url: 'logos/panel.svg', alt: 'PANEL'}}), []);
  });
});

describe('a time zone that no clock knows', () => {
  it('is told to the keeper of the file, with the one that was meant', () => {
    const sentence = (where: string): string =>
      `error ${where} : « Europe/Pari » n’est pas un fuseau horaire connu. Vouliez-vous « Europe/Paris » ?`;
    assert.deepEqual(toldOf('agenda', {events: [], time_zone: 'Europe/Pari'}), [sentence('time_zone')]);
    assert.deepEqual(inAgenda({time_zone: 'Europe/Pari'}), [sentence('events[0].time_zone')]);
  });

  it('is told with an example where nobody can guess', () => {
    assert.deepEqual(inAgenda({time_zone: 'heure d’été'}), [
      'error events[0].time_zone : « heure d’été » n’est pas un fuseau horaire connu. Exemple : Europe/Paris.',
    ]);
  });

  it('is not one of overseas', () => {
    assert.deepEqual(inAgenda({time_zone: 'Pacific/Noumea'}), []);
  });
});

describe('a way to sign up that leads nowhere', () => {
  for (const [type, value, expected] of [
    ['phone', 'appeler le matin', /n’est pas un numéro de téléphone de France\. .*04 65 71 00 02/],
    ['phone', '04 65', /n’est pas un numéro de téléphone/],
    ['email', 'contact', /n’est pas une adresse de courriel/],
    ['link', 'inscription', /n’est pas une adresse du web/],
    ['link', 'contact@exemple.fr', /est un courriel\. Écrivez "email" dans type\./],
    ['email', '04 65 71 00 02', /est un numéro de téléphone\. Écrivez "phone" dans type\./],
    ['phone', 'https://exemple.fr/', /est une adresse du web\. Écrivez "link" dans type\./],
  ] as const) {
    it(`is told to the keeper of the file: ${type} « ${value} »`, () => {
      const sentences = inAgenda({sign_up: [{type, value}]});
      assert.equal(sentences.length, 1, sentences.join('\n'));
      assert.match(sentences[0] ?? '', /^error events\[0\]\.sign_up\[0\]\.value : /);
      assert.match(sentences[0] ?? '', expected);
    });
  }

  it('is refused by the schema too, by the kind that it says', () => {
    const valid = (type: string, value: string): boolean =>
      isValid('agenda', {events: [{...EVENT, sign_up: [{type, value}]}]});
    assert.equal(valid('phone', 'appeler le matin'), false);
    assert.equal(valid('link', 'inscription'), false);
    assert.equal(valid('email', 'contact'), false);
  });

  it('is not one that can be dialled, written to or followed', () => {
    const values = [
      {type: 'phone', value: '04 65 71 00 02'},
      {type: 'phone', value: '+33465710002'},
      {type: 'phone', value: '3960'},
      {type: 'email', value: 'contact@exemple.fr'},
      {type: 'link', value: 'https://exemple.fr/inscription'},
    ];
    assert.deepEqual(inAgenda({sign_up: values}), []);
  });
});

describe('what nobody could reach', () => {
  it('is told: an agenda without https, an error', () => {
    const agenda = ['www.monagenda.fr', 'agenda.ics', 'openagenda:123'];
    assert.match(inProgramme({agenda}).join('\n'), /^error agenda\[0\] : « www[^\n]*https:[^\n]*$/);
  });

  it('is told: a contact without phone, e-mail nor link, a remark', () => {
    const contacts = [{organisation: 'A'}, {organisation: 'B', phone: '04 65 71 00 02'}];
    assert.match(inProgramme({contacts}).join('\n'), /^remark contacts\[0\] : ni téléphone[^\n]*$/);
  });
});

describe('an identifier that two events have', () => {
  it('is told to the keeper of the file, with who has it first', () => {
    assert.deepEqual(inAgenda({id: 'a'}, {id: 'b'}, {id: ' a '}), [
      'error events[2].id : « a » est déjà l’identifiant de events[0]. Donnez-en un autre à celui-ci.',
    ]);
  });

  it('is told of a programme’s dates and of announcements', () => {
    const events = [
      {...EVENT, id: 'a'},
      {...EVENT, id: 'a'},
    ];
    assert.match(inProgramme({events}).join('\n'), /^error events\[1\]\.id : /);
    const announcement = {id: 'a', title: 'Annonce', published: '2026-11-20'};
    const agenda = {events: [{...EVENT, id: 'a'}], announcements: [announcement, announcement]};
    assert.match(toldOf('agenda', agenda).join('\n'), /^error announcements\[1\]\.id : [^\n]*$/);
  });

  it('is nothing to those who have none', () => {
    assert.deepEqual(inAgenda({}, {start: '2026-12-04T09:30'}), []);
  });
});

describe('HTML in a file, which people would read as it is written', () => {
  const REMARK = (seen: string): string =>
    `du HTML est écrit ici (« ${seen} ») : il s’affiche tel quel. Écrivez du texte simple.`;

  for (const [text, seen] of [
    ['<p>Bonjour</p>', '<p>'],
    ['Un <a href="https://exemple.fr">guide</a>', '<a href="https://exemple.fr">'],
    ['Deux lignes<br/>ici', '<br/>'],
    ['Fin</STRONG>', '</STRONG>'],
    ['<!-- caché --> vu', '<!--'],
    ['Photos &amp; vidéos', '&amp;'],
    ['Caf&eacute; num&#233;rique', '&eacute;'],
  ] as const) {
    it(`is remarked once, with its path: ${text}`, () => {
      assert.deepEqual(inAgenda({}, {description: text}), [`remark events[1].description : ${REMARK(seen)}`]);
      assert.deepEqual(inProgramme({tagline: text}), [`remark tagline : ${REMARK(seen)}`]);
    });
  }

  for (const text of [
    'De 3 < 5 à 7 > 6',
    'Écrivez à <contact@exemple.fr>',
    'Voyez <https://exemple.fr/a>',
    'Photos & vidéos ; sons & images',
    'Si a<b et b>c',
    'Du R&D; rien',
  ])
    it(`is not seen where there is none: ${text}`, () => assert.deepEqual(inAgenda({description: text}), []));

  it('is not seen in an address, which says what it likes', () =>
    assert.deepEqual(inAgenda({link: 'https://exemple.fr/?a=1&copy;=2'}), []));

  it('hides nothing that must be corrected at the same place', () => {
    const [first, second, ...others] = inProgramme({offers: [{type: '<b>atelier</b>', title: 'A'}]});
    assert.match(String(first), /^error offers\[0\]\.type : .*n’est pas un choix possible/);
    assert.match(String(second), /^remark offers\[0\]\.type : du HTML/);
    assert.deepEqual(others, []);
  });
});
