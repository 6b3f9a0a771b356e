import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Place} from '../../../src/domain/place.js';
import {itineraryView} from '../../../src/elements/conseiller-finder/take-away/itinerary-links.js';
import {enTakeAway} from '../../../src/i18n/en-take-away.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import {barePlace} from '../../bare-place.js';

const placed: Partial<Place> = {
  name: 'L’Atelier d’à côté & compagnie (exemple)',
  address: '3 place de l’Ormeau',
  postcode: '48400',
  position: {latitude: 44.3261234567, longitude: 3.594},
};
const view = (facts: Partial<Place>, app = false) => itineraryView(barePlace(facts), frTakeAway, app);
const links = (facts: Partial<Place>): string[] => {
  const itinerary = view(facts);
  assert.equal(itinerary.kind, 'choice');
  return itinerary.kind === 'choice' ? itinerary.links.map(({href}) => href) : [];
};

describe('the way to a place', () => {
  it('leads to its point, to the metre, on the map that the visitor chooses', () => {
    assert.deepEqual(links(placed), [
      'https://www.openstreetmap.org/directions?to=44.32612%2C3.594',
      'https://www.google.com/maps/dir/?api=1&destination=44.32612%2C3.594',
      'https://maps.apple.com/?daddr=44.32612%2C3.594',
    ]);
    assert.equal('note' in view(placed), false);
  });

  it('names each map plainly, in both languages', () => {
    const names = [frTakeAway, enTakeAway].map((words) => {
      const itinerary = itineraryView(barePlace(placed), words, false);
      return itinerary.kind === 'choice' ? itinerary.links.map(({name}) => name).join(', ') : '';
    });
    assert.deepEqual(names, [
      'OpenStreetMap, Google Maps, Plans d’Apple',
      'OpenStreetMap, Google Maps, Apple Maps',
    ]);
  });

  it('opens the map of an Android telephone, its name whole in one pair of parentheses', () => {
    assert.deepEqual(view(placed, true), {
      kind: 'app',
      href: 'geo:44.32612,3.594?q=44.32612,3.594(L%E2%80%99Atelier%20d%E2%80%99%C3%A0%20c%C3%B4t%C3%A9%20%26%20compagnie%20exemple)',
    });
  });

  it('looks for the address where the position is only that of the commune, and says so', () => {
    const position = {latitude: 44.3, longitude: 3.6, approximate: true} as const;
    const itinerary = view({...placed, position}, true);
    assert.deepEqual(itinerary, {
      kind: 'app',
      href: 'geo:0,0?q=3%20place%20de%20l%E2%80%99Ormeau%2C%2048400%20Florac%20Trois%20Rivi%C3%A8res%2C%20France',
      note: 'L’endroit exact n’est pas connu. L’itinéraire cherche l’adresse.',
    });
    assert.ok(links({...placed, position}).every((href) => !href.includes('44.3')));
  });

  it('leads to the commune where no street is known, and says so', () => {
    const itinerary = view({position: {latitude: 44.3, longitude: 3.6, approximate: true}}, true);
    assert.deepEqual(itinerary, {
      kind: 'app',
      href: 'geo:0,0?q=Florac%20Trois%20Rivi%C3%A8res%2C%20France',
      note: 'L’endroit exact n’est pas connu. L’itinéraire mène à Florac Trois Rivières.',
    });
  });

  it('looks for the address of a place without position', () => {
    assert.match(links({address: '3 place de l’Ormeau'})[0] ?? '', /to=3%20place/);
  });

  it('is not offered where nothing says where the place is', () => {
    assert.deepEqual(view({}), {kind: 'none'});
  });
});
