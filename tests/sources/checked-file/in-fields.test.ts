import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schemasOf} from '../../../src/data-builder/schemas.js';
import {checkValue} from '../../../src/sources/checked-file/check-value.js';

const set = schemasOf('programme');

function told(programme: object): string[] {
  const file: unknown = JSON.parse(JSON.stringify({version: 1, name: 'Exemple', ...programme}));
  return checkValue(file, set, '2026-11-26', 'fields').map(
    ({path, sentence}) => `${path.join(' ')}: ${sentence.replace(/\u00a0/g, ' ')}`,
  );
}

describe('a problem that is told to who sees fields', () => {
  for (const [what, programme, expected] of [
    ['a name is missing', {name: undefined}, 'name: c’est obligatoire.'],
    ['a date has no start', {events: [{title: 'A'}]}, 'events 0 start: donnez une date de début.'],
    [
      'an hour waits for its day',
      {events: [{title: 'A', start: 'T14:30'}]},
      'events 0 start: choisissez aussi le jour.',
    ],
    [
      'a moment of a file is none',
      {events: [{title: 'A', start: 'demain'}]},
      'events 0 start: « demain » n’est pas une date. Écrivez-la comme ceci : 2027-06-30.',
    ],
    [
      'a day that a date field does not show is on no calendar',
      {updated: '2026-06-31'},
      'updated: « 2026-06-31 » n’est pas un jour du calendrier. Choisissez-en un autre.',
    ],
    [
      'a day of a file is written otherwise',
      {updated: '31/06/2026'},
      'updated: « 31/06/2026 » n’est pas une date. Écrivez-la comme ceci : 2026-06-30.',
    ],
    [
      'an end is before its start',
      {events: [{title: 'A', start: '2026-12-03', end: '2026-12-02'}]},
      'events 0 end: la fin est avant le début. Corrigez l’une des deux.',
    ],
    [
      'a file has one text in place of a list',
      {audience: 'Hébergeurs'},
      'audience: « Hébergeurs » n’a pas pu être repris. Ajoutez-le de nouveau.',
    ],
    [
      'a file has a number in place of a text',
      {tagline: 12},
      'tagline: il faut un texte. Écrivez-le de nouveau.',
    ],
    [
      'a choice is none',
      {offers: [{type: 'atelié', title: 'A'}]},
      'offers 0 type: « atelié » n’est pas un choix possible. Choisissez dans la liste.',
    ],
    [
      'a way to sign up is another one',
      {events: [{title: 'A', start: '2026-12-03', sign_up: [{type: 'phone', value: 'a@exemple.fr'}]}]},
      'events 0 sign_up 0 value: « a@exemple.fr » est un courriel. Changez le moyen, ou corrigez ceci.',
    ],
    [
      'two dates have one id',
      {
        events: [
          {id: 'a', title: 'A', start: '2026-12-03'},
          {id: 'a', title: 'B', start: '2026-12-04'},
        ],
      },
      'events 1 id: le fichier donne à deux éléments de cette liste le même identifiant. Retirez l’un des deux, et écrivez-le de nouveau.',
    ],
  ] as const) {
    it(`has no word of the file where ${what}`, () => assert.deepEqual(told(programme), [expected]));
  }
});
