import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refusedOption} from '../../src/embed/iframe/allowed-sources.js';

const PAGE = 'https://host.example/draille/iframe.html';
const LIST = [
  'https://a.example/lieux.csv',
  'https://b.example/data/',
  'tabular:398edc71',
  'https://c.example/{z}/{x}/{y}.png',
];

const refused = (name: string, value: string): string | undefined =>
  refusedOption([[name, value]], LIST, PAGE);

describe('the options of a framed page', () => {
  for (const [name, value] of [
    ['departement', '48'],
    ['communes', '48095,48061'],
    ['services', 'demarches,securite'],
    ['labels', 'QPV'],
    ['contact', 'numerique@mairie.example.fr'],
    ['tiles', 'ign'],
    ['tiles-attribution', '© IGN 2026'],
    ['adresses', ''],
    ['src', ''],
    ['src', 'https://a.example/lieux.csv'],
    ['src', ' https://b.example/data/ '],
    ['src', 'https://b.example/data/2026/agenda.ics'],
    ['src', 'tabular:398edc71'],
    ['tiles', 'https://c.example/{z}/{x}/{y}.png'],
    ['agendas', 'https://b.example/data/a.ics, https://b.example/data/b.ics'],
  ] as const) {
    it(`are taken where nothing is asked but what the host has chosen: ${name}="${value}"`, () => {
      assert.equal(refused(name, value), undefined);
    });
  }

  for (const [name, value] of [
    ['src', 'lieux'],
    ['src', 'lieux.csv'],
    ['src', '..'],
    ['src', '/data/'],
    ['src', 'https://a.example/lieux.csv?other'],
    ['src', 'https://a.example/lieux.csv/../other.csv'],
    ['src', 'https://a.example.evil.example/lieux.csv'],
    ['src', 'https://b.example@evil.example/data/'],
    ['src', 'https://b.example/data/../other/'],
    ['src', 'https://b.example/data/%2e%2e/other/'],
    ['src', 'https://b.example/data/.\t./other/'],
    ['src', 'https://b.example/data/\n..'],
    ['src', 'https:\\\\evil.example/data/'],
    ['src', '//evil.example/data/'],
    ['src', 'http://b.example/data/'],
    ['src', 'tabular:other'],
    ['src', 'data:text/csv,nom;commune'],
    ['data', 'lieux'],
    ['adresses', 'search'],
    ['agendas', 'https://b.example/data/a.ics,https://evil.example/b.ics'],
    ['agendas', 'agenda.ics'],
    ['programme', 'panel.json'],
    ['feed', 'webcal://evil.example/a'],
  ] as const) {
    it(`are refused where something else is asked: ${name}=${JSON.stringify(value)}`, () => {
      assert.equal(refused(name, value), name);
    });
  }

  it('are refused by the name of the first that is', () => {
    assert.equal(
      refusedOption(
        [
          ['departement', '48'],
          ['src', '/x/'],
          ['tiles', '/y/'],
        ],
        LIST,
        PAGE,
      ),
      'src',
    );
  });
});
