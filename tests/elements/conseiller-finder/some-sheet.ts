import type {Place, PlaceDetails} from '../../../src/domain/place.js';
import type {Sheet} from '../../../src/elements/conseiller-finder/sheet/part.js';
import {frSheet} from '../../../src/i18n/fr-sheet.js';
import {fr} from '../../../src/i18n/fr.js';
import {barePlace} from '../../bare-place.js';

/** Details of which nothing is known but what the test says. */
export const someDetails = (facts: Partial<PlaceDetails> = {}): PlaceDetails => ({
  recordId: 'Coop-numérique_0001',
  typologies: [],
  emails: [],
  websites: [],
  permanences: [],
  ...facts,
});

/** The sheet of a place of Lozère, its details known, on Tuesday 24 November 2026 at ten unless the test says otherwise. */
export const someSheet = (
  place: Partial<Place> = {},
  details: Partial<PlaceDetails> = {},
  facts: Partial<Sheet> = {},
): Sheet => ({
  found: {place: barePlace({codeInsee: '48061', ...place})},
  details: {kind: 'known', details: someDetails(details)},
  now: new Date('2026-11-24T09:00:00Z'),
  departement: '48',
  origin: {
    name: 'Annuaire d’exemple',
    url: 'https://annuaire.example.fr/',
    licence: 'Licence Ouverte 2.0',
  },
  messages: fr,
  words: frSheet,
  ...facts,
});
