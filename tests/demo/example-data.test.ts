import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {readMairies} from '../../src/data-builder/mairies.js';
import {departementOf, distanceKm} from '../../src/domain/geography.js';
import {parseOpeningHours} from '../../src/domain/opening-hours.js';
import {placeFromRecord} from '../../src/domain/record.js';

type Row = Record<string, string>;

function rowsOf(file: string): Row[] {
  const url = new URL(`../../demo/example/${file}`, import.meta.url);
  return parse(readFileSync(url), {columns: true});
}

const places = rowsOf('lieux-48.csv');
const communes = new Map(rowsOf('communes-48.csv').map((commune) => [commune.code, commune]));

const filled = (field: string): Row[] => places.filter((place) => place[field]);
const share = (field: string): number => filled(field).length / places.length;
const positionOf = (row: Row, latitude: string, longitude: string) => ({
  latitude: Number(row[latitude]),
  longitude: Number(row[longitude]),
});

function communeOf(place: Row): Row {
  const commune = communes.get(place.code_insee ?? '');
  assert.ok(commune, `${place.nom}: ${place.code_insee} is not a commune of Lozère`);
  return commune;
}

describe('the example communes', () => {
  it('are the 152 of Lozère, each with its postal codes, centre and intercommunalité', () => {
    assert.equal(communes.size, 152);
    for (const commune of communes.values()) {
      assert.equal(departementOf(commune.code ?? ''), '48');
      assert.match(commune.codes_postaux ?? '', /^48\d{3}(\|48\d{3})*$/);
      assert.match(commune.epci ?? '', /^\d{9}$/, commune.nom);
      assert.ok(commune.epci_nom, commune.nom);
    }
  });

  it('have a centre in Lozère, given to a hundredth of a degree', () => {
    for (const {nom, lat, lon} of communes.values()) {
      assert.match(`${lat} ${lon}`, /^44\.\d\d [34]\.\d\d$/, nom);
    }
  });
});

describe('the example town halls', () => {
  it('give a number kept for fiction to every commune that has an example place', async () => {
    const phones = await readMairies('demo/example/mairies-48.json', 1000);
    assert.deepEqual([...phones.keys()].sort(), [...new Set(places.map((place) => place.code_insee))].sort());
    for (const phone of phones.values()) assert.match(phone, /^\+3346571\d{4}$/);
    assert.equal(new Set(phones.values()).size, phones.size);
    for (const {telephone} of places) assert.ok(![...phones.values()].includes(telephone ?? ''), telephone);
  });
});

describe('the example places', () => {
  it('cannot be taken for real ones: each name says that it is an example', () => {
    for (const {nom, source} of places) {
      assert.match(nom ?? '', / \(exemple\)$/);
      assert.equal(source, 'exemple');
    }
  });

  it('are about thirty, of which a quarter have a telephone and two thirds have hours', () => {
    assert.ok(places.length >= 28 && places.length <= 34, `${places.length} places`);
    assert.ok(share('telephone') >= 0.2 && share('telephone') <= 0.3, `telephone: ${share('telephone')}`);
    assert.ok(share('horaires') >= 0.6 && share('horaires') <= 0.72, `hours: ${share('horaires')}`);
  });

  it('call nobody: telephones are in the range kept for fiction, addresses under example.fr', () => {
    for (const {telephone} of filled('telephone')) assert.match(telephone ?? '', /^\+3346571\d{4}$/);
    for (const {courriels} of filled('courriels')) {
      assert.match(courriels ?? '', /^[a-z]+@([a-z-]+\.)?example\.fr$/);
    }
    for (const field of ['site_web', 'fiche_acces_libre', 'prise_rdv']) {
      for (const place of filled(field)) {
        assert.match(new URL(place[field] ?? '').hostname, /^([a-z-]+\.)?example\.fr$/);
      }
    }
  });

  it('carry the name and a postal code of the commune that their code says', () => {
    for (const place of places) {
      const commune = communeOf(place);
      assert.equal(place.commune, commune.nom);
      assert.ok(commune.codes_postaux?.split('|').includes(place.code_postal ?? ''), place.nom);
    }
  });

  it('stand within 15 km of the centre of their commune, but for the one without coordinates', () => {
    const placed = filled('latitude');
    assert.equal(places.length - placed.length, 1);
    for (const place of placed) {
      const centre = positionOf(communeOf(place), 'lat', 'lon');
      const distance = distanceKm(positionOf(place, 'latitude', 'longitude'), centre);
      assert.ok(distance < 15, `${place.nom}: ${distance.toFixed(1)} km`);
    }
  });

  it('are each a record of its own, the one that receives nobody being the only one without service', () => {
    assert.equal(new Set(places.map(({id}) => id)).size, places.length);
    const closed = places.filter(({services}) => !services);
    assert.deepEqual(
      closed.map(({modalites_acces: access}) => access),
      ["Ce lieu n'accueille pas de public"],
    );
  });

  it('are read whole: no row has anything to mend, to drop or to look at', () => {
    for (const row of places) {
      const {place, problems} = placeFromRecord(row);
      assert.deepEqual([place?.name, problems], [row.nom, []]);
    }
  });

  it('have hours that are understood, but for one that gives appointments only', () => {
    const hours = filled('horaires').map(({horaires}) => horaires ?? '');
    assert.deepEqual(
      hours.filter((text) => !parseOpeningHours(text)),
      ['Sur rendez-vous'],
    );
  });
});
