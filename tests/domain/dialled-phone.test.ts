import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dialledPhone} from '../../src/domain/dialled-phone.js';

const schema = JSON.parse(readFileSync('src/schemas/programme.schema.json', 'utf8')) as {
  $defs: {contact: {properties: {phone: {pattern: string}}}};
};
const accepted = new RegExp(schema.$defs.contact.properties.phone.pattern, 'u');

const WRITTEN: readonly (readonly [text: string, dialled: string])[] = [
  ['04 66 00 00 00', '+33466000000'],
  ['04.66.00.00.00', '+33466000000'],
  ['04/66/00/00/00', '+33466000000'],
  ['04-66-00-00-00', '+33466000000'],
  ['04\u00a066\u00a000\u00a000\u00a000', '+33466000000'],
  ['04\u202f66\u202f00\u202f00\u202f00', '+33466000000'],
  ['+33 (0)4 66 00 00 00', '+33466000000'],
  ['+33(0)466000000', '+33466000000'],
  ['+33 (0) 4.66.00.00.00', '+33466000000'],
  ['0033 (0)4 66 00 00 00', '+33466000000'],
  ['+33 04 66 00 00 00', '+33466000000'],
  ['+262 (0)262 00 00 00', '+262262000000'],
  ['+32 (0)2 123 45 67', '+3221234567'],
  ['+33 4 66 00 00 00', '+33466000000'],
  ['39 60', '3960'],
];

describe('a telephone number, as letterheads write it', () => {
  for (const [text, dialled] of WRITTEN) {
    it(`is dialled, and accepted in a programme: ${text}`, () => {
      assert.equal(dialledPhone(text), dialled);
      assert.match(text, accepted);
    });
  }

  for (const text of [
    '04 66 00 00',
    '(0)4 66 00 00 00 00',
    '04 66 00 00 00 / 06 00 00 00 00',
    '+33 4 (0)66 00 00 00',
    '+33 (1)4 66 00 00 00',
    'poste 12',
    '',
  ])
    it(`is not guessed: « ${text} »`, () => {
      assert.equal(dialledPhone(text), undefined);
      assert.doesNotMatch(text, accepted);
    });
});
