import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkJson} from '../../../src/sources/checked-file/check-json.js';
import {pathInWords} from '../../../src/sources/checked-file/file-problem.js';
import {schemasOf} from '../../../src/data-builder/schemas.js';

const TODAY = '2026-11-26';
const set = schemasOf('programme');

const told = (text: string, kind: 'error' | 'remark' = 'error'): string[] =>
  checkJson(text, set, TODAY)
    .filter((problem) => problem.kind === kind)
    .map(({path, sentence}) => `${pathInWords(path)} : ${sentence}`.replace(/\u00a0/g, ' '));
const programme = (members: object): string => JSON.stringify({version: 1, name: 'Programme', ...members});

describe('what is said of a programme file', () => {
  it('is nothing where it follows the schema', () => {
    assert.deepEqual(
      checkJson(programme({offers: [{type: 'atelier', title: 'Photos'}], updated: '2026-11-20'}), set, TODAY),
      [],
    );
  });

  it('names a date that is none, and the one that was meant', () => {
    const offer = {type: 'atelier', title: 'Photos'};
    const offers = [offer, offer, {...offer, valid_until: '31/06/2027'}];
    assert.deepEqual(told(programme({offers})), [
      'offers[2].valid_until : « 31/06/2027 » n’est pas une date. Écrivez AAAA-MM-JJ, comme 2027-06-30.',
    ]);
  });

  it('is one sentence for a name that is misspelt, not two', () => {
    assert.deepEqual(told(programme({offers: [{type: 'atelier', titel: 'Photos'}]})), [
      'offers[0].titel : « titel » n’est pas un nom connu ici. Vouliez-vous « title » ?',
    ]);
  });

  it('says which choices there are, and which was meant', () => {
    assert.match(
      told(programme({offers: [{type: 'diagnostik', title: 'Photos'}]})).join('\n'),
      /^offers\[0\]\.type : « diagnostik » n’est pas un choix possible\. Vouliez-vous « diagnostic » \? Choix : .*atelier.*\.$/,
    );
  });

  it('names what is missing where it should be', () => {
    assert.deepEqual(told('{"version":1}'), [
      'name : cette information est obligatoire, et elle manque (Nom complet).',
    ]);
  });

  for (const [what, members, expected] of [
    ['a number for a text', {name: 3}, /^name : il faut un texte entre guillemets : "3" au lieu de 3\.$/],
    ['a text for a list', {audience: 'Gîtes'}, /^audience : il faut une liste, entre crochets/],
    [
      'a text for a yes',
      {partners: [{name: 'A', funder: 'oui'}]},
      /^partners\[0\]\.funder : « oui » : il faut true/,
    ],
    ['an empty text', {tagline: ' '}, /^tagline : c’est vide/],
    [
      'an address without https',
      {url: 'www.exemple.fr'},
      /^url : « www\.exemple\.fr » n’est pas une adresse du web/,
    ],
    [
      'an e-mail cut short',
      {contacts: [{organisation: 'A', email: 'a@'}]},
      /^contacts\[0\]\.email : .*courriel/,
    ],
    [
      'a code cut short',
      {contacts: [{organisation: 'A', communes: ['4806']}]},
      /^contacts\[0\]\.communes\[0\] : .*48061/,
    ],
    ['a logo without words', {logo: {url: 'logo.svg'}}, /^logo\.alt : cette information est obligatoire/],
    ['null', {audience: null}, /^audience : il faut une liste.*Retirez cette ligne/],
    ['another version', {version: 2}, /^version : « 2 » n’est pas accepté ici\. Écrivez 1\.$/],
    [
      'an event whose end is before its start',
      {events: [{title: 'Atelier', start: '2026-12-03T14:00', end: '2026-12-03T12:00'}]},
      /^events\[0\]\.end : la fin \(2026-12-03T12:00\) est avant le début/,
    ],
    ['an event on a day that is none', {events: [{title: 'Atelier', start: '3/12/2026'}]}, /2026-12-03/],
  ] as const) {
    it(`is one sentence for ${what}`, () => {
      const sentences = told(programme(members));
      assert.equal(sentences.length, 1, sentences.join('\n'));
      assert.match(sentences[0] ?? '', expected);
    });
  }

  it('tells a day that is past, without asking to correct it', () => {
    const text = programme({offers: [{type: 'atelier', title: 'Photos', valid_until: '2026-11-25'}]});
    assert.deepEqual(told(text), []);
    assert.match(told(text, 'remark').join(), /^offers\[0\]\.valid_until : le 25\/11\/2026 est passé/);
    assert.deepEqual(told(text.replace('2026-11-25', TODAY), 'remark'), []);
  });
});

describe('what is said of a text that is not JSON', () => {
  for (const [what, text, expected] of [
    [
      'a comma too many',
      '{"version":1,\n "name":"a",\n}',
      'ligne 2, colonne 12 : une virgule de trop avant « } » : retirez-la.',
    ],
    [
      'a comma that is missing',
      '{"version":1\n "name":"a"}',
      'ligne 2, colonne 2 : une virgule ou « } » manque avant « "name":"a"} ».',
    ],
    [
      'curly quotes',
      '{"name": “a”}',
      'ligne 1, colonne 10 : un guillemet droit (") est nécessaire à la place de “.',
    ],
    [
      'a quote left open',
      '{"name": "a\n}',
      'ligne 1, colonne 10 : un guillemet ouvert ici ne se referme pas sur la même ligne.',
    ],
    [
      'a comment',
      '{\n// bonjour\n}',
      'ligne 2, colonne 1 : un commentaire (// ou /*) : JSON n’en accepte pas, retirez-le.',
    ],
    [
      'a text cut short',
      '{"name": ',
      'ligne 1, colonne 10 : une valeur était attendue, et il y a la fin de la ligne ou du fichier.',
    ],
  ] as const) {
    it(`tells where, for ${what}`, () => {
      assert.deepEqual(
        checkJson(text, set, TODAY).map(({sentence}) => sentence),
        [expected],
      );
    });
  }
});
