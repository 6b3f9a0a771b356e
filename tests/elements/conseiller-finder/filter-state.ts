import type {Place} from '../../../src/domain/place.js';
import {NO_WISHES, type Wishes} from '../../../src/domain/wishes.js';
import {Filter, words, type FilterState} from '../../../src/elements/conseiller-finder/filters/part.js';
import {fr} from '../../../src/i18n/fr.js';
import {barePlace} from '../../bare-place.js';

/** Invented places: each list of the record is filled somewhere, and empty elsewhere. */
export const choosable: readonly Place[] = [
  barePlace({
    name: 'Médiathèque du Vallon',
    services: ['demarches', 'outils'],
    publics: ['seniors'],
    needs: ['langues'],
    costs: ['gratuit'],
    access: ['venir', 'telephone'],
    formats: ['individuel'],
    programmes: ['conseiller-numerique'],
    labels: ['QPV'],
    origins: ['Hub d’exemple'],
    accessSheet: true,
    hours: 'Tu 09:00-12:00; Sa 09:00-12:00',
  }),
  barePlace({
    name: 'France services du Lac',
    services: ['demarches'],
    publics: ['jeunes'],
    costs: ['gratuit'],
    access: ['telephone'],
    programmes: ['france-services'],
    labels: ['ZRR'],
    origins: ['France services d’exemple'],
    hours: 'Mo-Fr 09:00-17:00',
  }),
  barePlace({
    name: 'Atelier du Pont',
    services: ['emploi'],
    costs: ['payant'],
    access: ['venir'],
    origins: ['Hub d’exemple'],
    hours: 'sur rendez-vous',
  }),
  barePlace({name: 'Mairie de la Cime', services: ['internet'], origins: ['Hub d’exemple']}),
  barePlace({
    name: 'Siège du réseau',
    services: ['demarches'],
    access: ['pas-de-public'],
    origins: ['Hub d’exemple'],
  }),
];

/** On a Tuesday morning, ten o’clock in Paris; nothing is asked but what the test says. */
export function stateOf(wishes: Partial<Wishes> = {}, facts: Partial<FilterState> = {}): FilterState {
  return {
    filter: new Filter(),
    places: choosable,
    wishes: {...NO_WISHES, ...wishes},
    now: new Date('2026-11-24T09:00:00Z'),
    departement: '48',
    words,
    messages: fr,
    ...facts,
  };
}
