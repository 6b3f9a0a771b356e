import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator, type Schema} from '@cfworker/json-schema';
import {readAgendaFile} from '../../../src/sources/agenda/read-agenda-file.js';
import {writeAgendaFile} from '../../../src/sources/agenda/write-agenda-file.js';

const schema = JSON.parse(readFileSync('src/schemas/agenda.schema.json', 'utf8')) as Schema;
const definitions = schema['$defs'] as Readonly<Record<string, unknown>>;
const isValid = (value: unknown): boolean => new Validator(schema, '2020-12').validate(value).valid;

/** Says everything that the schema knows; each text is its own, so that what is not read is missed. */
const full = () => ({
  version: 1,
  name: 'Agenda inventé',
  url: 'https://agenda.example/',
  licence: 'Licence Ouverte 2.0',
  updated: '2026-11-20',
  time_zone: 'Indian/Reunion',
  events: [
    {
      id: 'atelier-1',
      feed: 'https://source.example/',
      title: 'Ranger ses photos',
      start: '2026-12-03T09:30',
      end: '2026-12-03T12:00',
      dates: [{start: '2026-12-10T09:30', end: '2026-12-10T11:45'}],
      time_zone: 'Europe/Lisbon',
      status: 'full',
      attendance: 'mixed',
      places_left: 4,
      place: {
        name: 'Salle inventée',
        address: '1 rue de l’Exemple',
        postcode: '48400',
        commune: 'Florac Trois Rivières',
        code_insee: '48061',
        departement: '48',
        latitude: 44.25,
        longitude: 3.5,
      },
      summary: 'En bref.',
      description: 'Un paragraphe.',
      themes: ['Photos'],
      audiences: ['Débutants'],
      price: 'Gratuit',
      link: 'https://agenda.example/photos',
      online_link: 'https://visio.example/photos',
      sign_up: [
        {type: 'link', value: 'https://agenda.example/inscription'},
        {type: 'phone', value: '+33466000001'},
        {type: 'email', value: 'accueil@mairie.example'},
      ],
      organisers: ['Mairie inventée'],
      programme: [{time: '9 h 30', title: 'Accueil', speakers: ['Office inventé']}],
      documents: [
        {
          title: 'Fiche',
          url: 'https://agenda.example/fiche.pdf',
          format: 'PDF',
          size: '1,2 Mo',
          date: '2026-11-01',
        },
      ],
    },
  ],
  announcements: [
    {
      id: 'nouvelle-1',
      feed: 'https://source.example/',
      title: 'Une nouvelle',
      published: '2026-11-19',
      summary: 'Ce qu’elle dit.',
      link: 'https://agenda.example/nouvelle',
    },
  ],
  feeds: [{id: 'https://source.example/', name: 'Une source', events: 12, refused: 3}],
});

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** Every place where a schema names a property, followed through its references. */
function namesIn(node: unknown, seen = new Set<unknown>()): string[] {
  if (typeof node !== 'object' || node === null || seen.has(node)) return [];
  seen.add(node);
  const {$ref, properties = {}, items, $defs: _, ...others} = node as Record<string, unknown>;
  const target = typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined;
  return [
    ...Object.keys(properties as object),
    ...[
      target,
      items,
      ...Object.values(properties as Record<string, unknown>),
      ...Object.values(others),
    ].flatMap((one) => namesIn(one, seen)),
  ];
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysOf)]
    : [];

describe('an agenda file', () => {
  it('is read whole: nothing that the schema knows is lost', () => {
    assert.equal(isValid(full()), true);
    const names = new Set(keysOf(full()));
    assert.deepEqual(
      [...new Set(namesIn(schema))].filter((name) => name !== '$schema' && !names.has(name)),
      [],
    );
    const read = new Set(leavesOf(readAgendaFile(full())));
    // The zone of the agenda is that of events that have none.
    const missing = leavesOf(full()).filter(
      (leaf) => !read.has(leaf) && leaf !== 1 && leaf !== 'Indian/Reunion',
    );
    assert.deepEqual(missing, []);
  });

  it('is written as it was read', () => {
    const {refused, ...content} = readAgendaFile(full());
    const written = JSON.parse(JSON.stringify(writeAgendaFile(content))) as object;
    assert.deepEqual(refused, []);
    assert.equal(isValid(written), true);
    assert.deepEqual(readAgendaFile(written), {...content, refused});
  });

  it('asks for a version, a title and a date, and nothing more', () => {
    const least = {version: 1, events: [{title: 'Atelier', start: '2026-12-03'}]};
    assert.equal(isValid(least), true);
    const {events} = readAgendaFile(least);
    assert.deepEqual(events[0]?.dates, [{start: '2026-12-03'}]);
    assert.equal(events[0]?.timeZone, 'Europe/Paris');
    assert.equal(events[0]?.id, 'Atelier 2026-12-03');
  });

  it('gives its events the zone that it says', () => {
    const {events} = readAgendaFile({
      version: 1,
      time_zone: 'Indian/Reunion',
      events: [{title: 'A', start: '2026-12-03'}],
    });
    assert.equal(events[0]?.timeZone, 'Indian/Reunion');
  });

  type Full = ReturnType<typeof full>;
  const dated = {title: 'A', start: '2026-12-03'};
  const wrong: readonly (readonly [string, (file: Full) => unknown, left: object | TypeErrorConstructor])[] =
    [
      ['no version', ({version: _, ...file}) => file, TypeError],
      ['another version', (file) => ({...file, version: 2}), TypeError],
      ['an event without title', (file) => ({...file, events: [{start: '2026-12-03'}]}), {events: 0}],
      ['an event without date', (file) => ({...file, events: [{title: 'A'}]}), {events: 0}],
      ['a day that is none', (file) => ({...file, events: [{title: 'A', start: '3/12/2026'}]}), {events: 0}],
      [
        'an hour that is none',
        (file) => ({...file, events: [{title: 'A', start: '2026-12-03T25:00'}]}),
        {events: 0},
      ],
      [
        'a status of its own',
        (file) => ({...file, events: [{...dated, status: 'ok'}]}),
        {events: 1, status: 'scheduled'},
      ],
      [
        'a link that runs',
        (file) => ({...file, events: [{...dated, link: 'javascript:alert(1)'}]}),
        {events: 1, link: undefined},
      ],
      [
        'places that are less than none',
        (file) => ({...file, events: [{...dated, places_left: -1}]}),
        {events: 1, placesLeft: undefined},
      ],
      [
        'an object for a theme',
        (file) => ({...file, events: [{...dated, themes: [{}]}]}),
        {events: 1, themes: []},
      ],
    ];
  for (const [what, spoil, left] of wrong) {
    it(`with ${what} is refused by the schema, and loses that alone`, () => {
      const file = spoil(full());
      assert.equal(isValid(file), false);
      if (typeof left === 'function') {
        assert.throws(() => readAgendaFile(file), left);
        return;
      }
      const {events, announcements} = readAgendaFile(file);
      const [event] = events;
      const read: Readonly<Record<string, unknown>> = {...event, events: events.length};
      for (const [fact, value] of Object.entries(left)) assert.deepEqual(read[fact], value, fact);
      assert.equal(announcements.length, readAgendaFile(full()).announcements.length);
    });
  }

  it('of another version is refused by the schema', () => {
    assert.equal(isValid({...full(), version: 2}), false);
  });

  it('never gives an address that is none of the web', () => {
    const hostile = 'javascript:alert(1)';
    const {events} = readAgendaFile({
      version: 1,
      events: [
        {
          title: 'A',
          start: '2026-12-03',
          link: hostile,
          online_link: 'data:text/html,x',
          sign_up: [{type: 'link', value: hostile}],
          documents: [{title: 'D', url: hostile}],
        },
      ],
    });
    assert.deepEqual(
      [events[0]?.link, events[0]?.onlineLink, events[0]?.signUps, events[0]?.documents],
      [undefined, undefined, [], []],
    );
  });

  it('says what it leaves out, and keeps the rest', () => {
    const {events, announcements, refused} = readAgendaFile({
      version: 1,
      events: [
        {title: 'Bon', start: '2026-12-03'},
        {start: '2026-12-03'},
        {title: 'Sans date'},
        {title: 'Faux', start: 'mardi'},
        null,
      ],
      announcements: [{title: 'Sans jour'}],
    });
    assert.deepEqual(
      events.map(({title}) => title),
      ['Bon'],
    );
    assert.deepEqual(announcements, []);
    assert.deepEqual(refused, [
      {what: 'n° 2', why: 'no-title'},
      {what: 'Sans date', why: 'no-date'},
      {what: 'Faux', why: 'unreadable-date'},
      {what: 'n° 5', why: 'not-an-event'},
      {what: 'Sans jour', why: 'no-date'},
    ]);
  });

  for (const value of [null, [], 'x', 4, {}, {events: []}, {version: 1}]) {
    it(`is not ${JSON.stringify(value)}`, () => assert.throws(() => readAgendaFile(value), TypeError));
  }
});
