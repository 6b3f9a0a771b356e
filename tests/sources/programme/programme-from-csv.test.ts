import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator, type Schema} from '@cfworker/json-schema';
import type {CsvProblem} from '../../../src/sources/csv/rows.js';
import {programmeFromCsv} from '../../../src/sources/programme/programme-from-csv.js';
import {readProgramme} from '../../../src/sources/programme/read-programme.js';

const at = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = new Validator(JSON.parse(at('src/schemas/programme.schema.json')) as Schema, '2020-12', false);
schema.addSchema(JSON.parse(at('src/schemas/agenda.schema.json')) as Schema, 'agenda.schema.json');

const table = (...lines: string[]): string => lines.join('\r\n');
const programme = 'programme;Programme d’exemple';
const told = ({problems}: {problems: readonly CsvProblem[]}): string[] =>
  problems.map(({line, column, written, why}) => `${line} ${column} « ${written} » ${why}`);

describe('a programme in a table', () => {
  it('says as much as the example in JSON, without a problem', () => {
    const reading = programmeFromCsv(at('demo/example/programme-exemple.csv'));
    assert.deepEqual(told(reading), []);
    assert.deepEqual(schema.validate(reading.file).errors, []);
    const {offers, contacts, partners, documents, events, updated, presentedBy} = readProgramme(reading.file);
    assert.deepEqual(
      offers.map(({kind}) => kind),
      ['diagnostic', 'rdv', 'atelier'],
    );
    assert.equal(offers[0]?.validUntil, '2028-12-31');
    assert.deepEqual(contacts[0]?.communes, ['48061']);
    assert.equal(contacts[1]?.phone, '+33465710005');
    assert.deepEqual(
      partners.map(({isFunder}) => isFunder),
      [true, false],
    );
    assert.equal(documents[0]?.date, '2026-10-12');
    assert.deepEqual(events[0]?.dates, [{start: '2028-12-07T09:30', end: '2028-12-07T12:00'}]);
    assert.equal(events[1]?.status, 'full');
    assert.equal(updated, '2026-11-20');
    assert.equal(presentedBy?.name, 'Office de tourisme départemental (exemple)');
  });

  it('is read with commas, under a title, with other words above its columns', () => {
    const {file, problems} = programmeFromCsv(
      table(
        'Notre programme 2026',
        '',
        'Rubrique,Titre,Tél.,Adresse e-mail,Code INSEE,Site internet',
        'Programme,Programme d’exemple,,,,www.programme.example.fr',
        'CONTACT,Office (exemple),465710002,office@tourisme.example.fr,"48061, 48095",',
      ),
    );
    assert.deepEqual(problems, []);
    const {contacts, url} = readProgramme(file);
    assert.equal(url, 'https://www.programme.example.fr');
    assert.equal(contacts[0]?.phone, '+33465710002');
    assert.deepEqual(contacts[0].communes, ['48061', '48095']);
  });

  it('says which line and which column cannot be read, and goes on without the cell', () => {
    const reading = programmeFromCsv(
      table(
        'type;nom;genre;lien;téléphone;jusqu’au',
        programme,
        'offre;Un atelier;atelier;voir le site;;30 juin',
        'contact;Office (exemple);;;demander;',
      ),
    );
    assert.deepEqual(told(reading), [
      '3 lien « voir le site » value',
      '3 jusqu’au « 30 juin » value',
      '4 téléphone « demander » value',
    ]);
    assert.equal(readProgramme(reading.file).offers.length, 1);
  });

  it('leaves out a row that lacks what it cannot do without, and says so', () => {
    const reading = programmeFromCsv(
      table(
        'type;nom;genre;lien',
        programme,
        'offre;;atelier;',
        'offre;Un bilan;;',
        'document;Guide;;',
        'bus;48',
      ),
    );
    assert.deepEqual(told(reading), [
      '3 nom «  » missing',
      '4 genre «  » missing',
      '5 lien «  » missing',
      '6 type « bus » type',
    ]);
    assert.deepEqual(readProgramme(reading.file).offers, []);
  });

  it('says that a column is not known, that another says nothing of a row, that one programme is enough', () => {
    const reading = programmeFromCsv(
      table('type;nom;couleur;prix', programme, 'contact;Office (exemple);;10 €', programme),
    );
    assert.deepEqual(told(reading), [
      '1 couleur «  » column',
      '3 prix « 10 € » unused',
      `4 type « programme » second-programme`,
    ]);
  });

  it('reads times as people write them', () => {
    const {file} = programmeFromCsv(
      table(
        'type;nom;date;heure;heure de fin;inscription',
        programme,
        'date;Un;3/12/2026;9h30;12 h;04 65 71 00 02',
        'date;Deux;2026-12-04;14:00;;atelier@mairie.example.fr',
        'date;Trois;5 décembre 2026;;;',
      ),
    );
    const {events} = readProgramme(file);
    assert.deepEqual(
      events.map(({dates, signUps}) => [dates[0]?.start, dates[0]?.end, signUps[0]?.kind]),
      [
        ['2026-12-03T09:30', '2026-12-03T12:00', 'phone'],
        ['2026-12-04T14:00', undefined, 'email'],
        ['2026-12-05', undefined, undefined],
      ],
    );
  });

  it('is no programme without a column of types', () => {
    assert.throws(() => programmeFromCsv('nom;commune\r\nMairie;Mende'), TypeError);
    assert.throws(() => programmeFromCsv(''), TypeError);
  });
});
