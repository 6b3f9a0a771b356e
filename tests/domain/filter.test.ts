import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CRITERIA, type CriterionId} from '../../src/domain/criteria.js';
import {
  countChoices,
  countOpen,
  filterPlaces,
  indexCriteria,
  offeredCriteria,
  type Wanted,
} from '../../src/domain/filter.js';
import {openingAt} from '../../src/domain/opening-moment.js';
import type {Place} from '../../src/domain/place.js';
import {barePlace} from '../bare-place.js';

const place = (name: string, facts: Partial<Place> = {}): Place =>
  barePlace({name, commune: 'Mende', ...facts});

const places = [
  place('démarches, gratuit', {services: ['demarches'], costs: ['gratuit']}),
  place('emploi, gratuit', {services: ['emploi'], costs: ['gratuit']}),
  place('démarches, payant', {services: ['demarches'], costs: ['payant']}),
  place('rien de connu'),
  place('sans rendez-vous', {services: ['demarches', 'emploi'], costs: ['gratuit'], access: ['venir']}),
];
const index = indexCriteria(places);
const wanted = (...criteria: CriterionId[]): Wanted => ({criteria: new Set(criteria)});
const names = (asked: Wanted): string[] => filterPlaces(index, asked).map(({name}) => name);
const counted = (asked: Wanted, id: CriterionId): readonly [places: number, unknown: number] => {
  const found = countChoices(index, asked).find(({criterion}) => criterion.id === id);
  return [found?.places ?? NaN, found?.unknown ?? NaN];
};

describe('choosing among places', () => {
  it('gives them all when nothing is wanted', () => {
    assert.equal(names(wanted()).length, 5);
  });

  it('takes any of the needs, and all of the manners', () => {
    assert.equal(names(wanted('demarches', 'emploi')).length, 4);
    assert.deepEqual(names(wanted('demarches', 'gratuit')), ['démarches, gratuit', 'sans rendez-vous']);
    assert.deepEqual(names(wanted('gratuit', 'sans-rdv')), ['sans rendez-vous']);
  });

  it('never takes an empty field for a yes, nor counts it as a no', () => {
    assert.ok(!names(wanted('gratuit')).includes('rien de connu'));
    assert.deepEqual(counted(wanted(), 'gratuit'), [3, 1]);
    assert.deepEqual(counted(wanted(), 'sans-rdv'), [1, 4]);
  });

  it('counts what each choice would leave, the other choices as they are', () => {
    assert.deepEqual(counted(wanted('gratuit'), 'demarches'), [2, 0]);
    // Another need widens what is found: its count does not depend on the need already chosen.
    assert.deepEqual(counted(wanted('emploi'), 'demarches'), [3, 1]);
    assert.deepEqual(counted(wanted('demarches', 'gratuit'), 'sans-rdv'), [1, 1]);
  });

  it('counts as many places as choosing then gives', () => {
    for (const {criterion, places: promised} of countChoices(index, wanted('gratuit'))) {
      assert.equal(names(wanted('gratuit', criterion.id)).length, promised, criterion.id);
    }
  });

  it('offers only what enough places fill, and at least one answers', () => {
    const offered = offeredCriteria(index);
    assert.ok(offered.has('gratuit') && offered.has('demarches') && offered.has('sans-rdv'));
    assert.ok(!offered.has('seniors') && !offered.has('fiche-acces') && !offered.has('securite'));
  });

  it('does not read the lack of an accessibility sheet, or of a booking address, as a no', () => {
    const met = (id: CriterionId, facts: Partial<Place>): boolean | undefined =>
      CRITERIA.find((criterion) => criterion.id === id)?.met(place('', facts));
    assert.equal(met('fiche-acces', {}), undefined);
    assert.equal(met('fiche-acces', {accessSheet: true}), true);
    assert.equal(met('rdv-en-ligne', {}), undefined);
    assert.equal(met('rdv-en-ligne', {access: ['venir']}), false);
    assert.equal(met('rdv-en-ligne', {bookable: true}), true);
  });
});

describe('when a visitor wants to come', () => {
  const tuesday = new Date('2026-11-24T09:00:00Z');
  const open = (hours: string | undefined, moment: Parameters<typeof openingAt>[0], now = tuesday) =>
    openingAt(moment, now, '48')(place('', hours === undefined ? {} : {hours}));

  it('tells open now, today, next Saturday, on a chosen day', () => {
    assert.equal(open('Tu 09:00-12:00', {kind: 'now'}), true);
    assert.equal(open('Tu 14:00-17:00', {kind: 'now'}), false);
    assert.equal(open('Tu 14:00-17:00', {kind: 'today'}), true);
    assert.equal(open('Mo 14:00-17:00', {kind: 'today'}), false);
    assert.equal(open('Sa 09:00-12:00', {kind: 'saturday'}), true);
    assert.equal(open('Mo-Fr 09:00-12:00', {kind: 'saturday'}), false);
    assert.equal(open('We 09:00-12:00', {kind: 'day', date: '2026-12-02'}), true);
  });

  it('does not know without hours, with hours it cannot read, and on a public holiday they do not mention', () => {
    assert.equal(open(undefined, {kind: 'now'}), undefined);
    assert.equal(open('sur rendez-vous', {kind: 'now'}), undefined);
    assert.equal(open('Mo-Fr 09:00-12:00', {kind: 'day', date: '2026-12-25'}), undefined);
    assert.equal(open('Mo-Fr 09:00-12:00; PH off', {kind: 'day', date: '2026-12-25'}), false);
  });

  it('narrows the places like any other choice', () => {
    const list = [
      place('ouvert', {hours: 'Tu 09:00-12:00'}),
      place('fermé', {hours: 'We 09:00-12:00'}),
      place('?'),
    ];
    const asked: Wanted = {criteria: new Set(), openThen: openingAt({kind: 'now'}, tuesday, '48')};
    assert.deepEqual(
      filterPlaces(indexCriteria(list), asked).map(({name}) => name),
      ['ouvert'],
    );
  });

  it('counts what another moment would give, with the other choices as they are', () => {
    const list = [
      place('mardi, gratuit', {hours: 'Tu 09:00-12:00', costs: ['gratuit']}),
      place('samedi, gratuit', {hours: 'Sa 09:00-12:00', costs: ['gratuit']}),
      place('samedi', {hours: 'Sa 09:00-12:00'}),
      place('gratuit', {costs: ['gratuit']}),
    ];
    const saturday = openingAt({kind: 'saturday'}, tuesday, '48');
    const asked: Wanted = {
      criteria: new Set(['gratuit']),
      openThen: openingAt({kind: 'now'}, tuesday, '48'),
    };
    assert.deepEqual(countOpen(indexCriteria(list), asked, saturday), {places: 1, unknown: 1});
  });
});
