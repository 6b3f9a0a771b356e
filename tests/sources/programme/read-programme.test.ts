import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator, type Schema} from '@cfworker/json-schema';
import {readProgramme} from '../../../src/sources/programme/read-programme.js';
import {fullProgramme} from './full-programme.js';

const SCHEMAS = new URL('../../../src/schemas/', import.meta.url);
const readSchema = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as Schema;

function validator(): Validator {
  const made = new Validator(readSchema('programme.schema.json'), '2020-12', false);
  made.addSchema(readSchema('agenda.schema.json'), 'agenda.schema.json');
  return made;
}
const schema = validator();
const isValid = (value: unknown): boolean => schema.validate(value).valid;

type Path = readonly (string | number)[];

/** Every text, number and boolean of a value, with its path. */
function leaves(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** The same value, but for what is at a path. */
function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Record<
    string,
    unknown
  >;
  copy[String(first)] = changed(copy[String(first)], rest, to);
  return copy;
}

const ofThisFile = leaves(fullProgramme).filter(([[first]]) => first !== 'version' && first !== 'events');

describe('a programme’s file', () => {
  it('is accepted by its schema where it says everything', () => {
    assert.deepEqual(schema.validate(fullProgramme).errors, []);
  });

  it('is accepted by its schema with a version and a name', () => {
    assert.ok(isValid({version: 1, name: 'Programme'}));
    assert.deepEqual(readProgramme({version: 1, name: 'Programme'}).offers, []);
  });

  it('is read whole: every value of it is found again', () => {
    const said = leaves(readProgramme(fullProgramme)).map(([, value]) => value);
    for (const [path, value] of ofThisFile) {
      const expected = value === '04 65 71 00 02' ? '+33465710002' : value;
      assert.ok(said.includes(expected), `${path.join('/')}: ${String(value)} is not read`);
    }
    assert.equal(readProgramme(fullProgramme).events.length, 1);
  });

  for (const wrong of [42.5, {}, '']) {
    it(`is refused by its schema, and still read, with ${JSON.stringify(wrong)} in place of any value`, () => {
      for (const [path] of ofThisFile) {
        const value = changed(fullProgramme, path, wrong);
        assert.equal(isValid(value), false, `${path.join('/')} may be ${JSON.stringify(wrong)}`);
        if (path.join() !== 'name') assert.doesNotThrow(() => readProgramme(value), path.join('/'));
      }
    });
  }

  const badForms: readonly (readonly [string, string])[] = [
    ['url', 'javascript:alert(1)'],
    ['url', 'www.programme.example.fr'],
    ['url', 'https://exemple.fr:80a/'],
    ['url', 'https://'],
    ['logo/url', 'https://exemple.fr:80a/logo.svg'],
    ['presented_by/url', 'https://exemple.fr:99999/'],
    ['partners/0/url', 'https://exemple[.fr/'],
    ['logo/url', 'data:image/png;base64,AAAA'],
    ['presented_by/url', 'ftp://office.example.fr/'],
    ['offers/0/type', 'cours'],
    ['offers/0/valid_until', '30/06/2027'],
    ['offers/0/link', 'voir la page'],
    ['contacts/0/phone', 'demander à l’accueil'],
    ['contacts/0/phone', '04 65 71 00'],
    ['contacts/0/email', 'gorges(arobase)office.example.fr'],
    ['contacts/0/communes/0', '4806'],
    ['contacts/0/epci/0', '2000'],
    ['contacts/0/departements/0', '480'],
    ['documents/0/url', 'javascript:alert(1)'],
    ['documents/0/date', '2026-02-31'],
    ['partners/0/funder', 'oui'],
    ['updated', 'hier'],
  ];
  for (const [path, wrong] of badForms) {
    it(`says that ${path} cannot be « ${wrong} », and goes on without it`, () => {
      const value = changed(fullProgramme, path.split('/'), wrong);
      const unusable: string[] = [];
      const programme = readProgramme(value, {unusable: (where) => unusable.push(where)});
      assert.equal(isValid(value), false);
      assert.ok(
        unusable.some((where) => path.startsWith(where.replace(/\/$/, ''))),
        `told: ${unusable.join(', ')}`,
      );
      assert.ok(!leaves(programme).some(([, one]) => one === wrong));
    });
  }

  it('starts relative addresses of pictures and documents from its own', () => {
    const value = {
      version: 1,
      name: 'P',
      logo: {url: 'logo.svg', alt: 'P'},
      documents: [{title: 'G', url: '../g.pdf'}],
    };
    assert.ok(isValid(value));
    const {logo, documents} = readProgramme(value, {base: 'https://office.example.fr/pro/p.json'});
    assert.equal(logo?.url, 'https://office.example.fr/pro/logo.svg');
    assert.equal(documents[0]?.url, 'https://office.example.fr/g.pdf');
  });

  it('leaves out a contact whose territory is unreadable, since it would answer for all', () => {
    const contact = {organisation: 'Office', communes: ['Florac']};
    assert.deepEqual(readProgramme({version: 1, name: 'P', contacts: [contact]}).contacts, []);
  });

  for (const [what, value] of [
    ['a list', []],
    ['a text', 'PANEL'],
    ['nothing', null],
    ['an object without a name', {version: 1}],
    ['a later version', {version: 2, name: 'P'}],
  ] as const) {
    it(`is no programme where it is ${what}`, () => {
      assert.throws(() => readProgramme(value), TypeError);
      assert.equal(isValid(value), false);
    });
  }

  it('is told in French for every property, so that a form can be made of it', () => {
    const without: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const {properties} = value as {properties?: Record<string, Schema>};
      for (const [name, property] of Object.entries(properties ?? {})) {
        const ref = property.$ref ?? '';
        const defs = readSchema('programme.schema.json').$defs as Record<string, Schema>;
        const shared = ref.startsWith('#/$defs/') ? (defs[ref.slice(8)] ?? {}) : {};
        if (!property['title'] || !(property['description'] ?? shared['description']))
          without.push(path + name);
      }
      for (const [key, one] of Object.entries(value)) look(one, `${path}${key}/`);
    };
    look(readSchema('programme.schema.json'), '');
    assert.deepEqual(without, []);
  });
});

describe('the example of this repository', () => {
  const file = (name: string): string =>
    readFileSync(new URL(`../../../demo/example/${name}`, import.meta.url), 'utf8');

  it('is accepted by the schema, and read without a loss', () => {
    const value = JSON.parse(file('programme-exemple.json')) as unknown;
    assert.deepEqual(schema.validate(value).errors, []);
    const unusable: string[] = [];
    readProgramme(value, {base: 'https://x.example.fr/', unusable: (path) => unusable.push(path)});
    assert.deepEqual(unusable, []);
  });

  it('names no organisation that exists', () => {
    const {contacts, partners, presentedBy} = readProgramme(JSON.parse(file('programme-exemple.json')));
    const names = [...contacts.map(({organisation}) => organisation), ...partners.map(({name}) => name)];
    for (const name of [...names, presentedBy?.name ?? '']) assert.match(name, /\(exemple\)/);
    for (const {phone = '', email = ''} of contacts) {
      assert.match(phone, /^\+334657100/);
      assert.match(email, /\.example\.fr$/);
    }
  });
});
