import type {Place, PlaceDetails} from '../../src/domain/place.js';
import type {PlaceList} from '../../src/sources/place-source.js';

/** A place with every fact that the format holds. */
export const fullPlace: Place = {
  id: 'b2',
  name: 'France services des Trois Vallées',
  commune: 'Florac Trois Rivières',
  codeInsee: '48061',
  postcode: '48400',
  address: '12 bis rue du Pont',
  position: {latitude: 44.3241, longitude: 3.5937, approximate: true},
  phone: '+33465710001',
  mairiePhone: '+33465710002',
  hours: 'Mo-Fr 09:00-12:00,14:00-17:00; Sa off',
  services: ['demarches', 'outils'],
  publics: ['seniors'],
  needs: ['illettrisme', 'anglais'],
  costs: ['gratuit'],
  programmes: ['france-services', 'aidants-connect'],
  labels: ['QPV'],
  access: ['venir', 'telephone'],
  formats: ['individuel', 'atelier'],
  itinerance: ['fixe'],
  bookable: true,
  accessSheet: true,
  updated: '2026-10-02',
  origins: ['Coop numérique', 'Exemple'],
  completedBy: 'le réseau d’exemple',
};

export const fullDetails: PlaceDetails = {
  recordId: 'Exemple_1__Exemple_2',
  siret: '12345678900011',
  typologies: ['RFS', 'BIB'],
  addressExtra: 'au fond de la cour',
  emails: ['accueil@exemple.example'],
  websites: ['https://vallees.example/', 'https://vallees.example/numerique'],
  summary: 'Un accueil pour vos démarches.',
  description: 'Lundi | mardi : sur rendez-vous.\n\nApportez vos papiers.',
  bookingUrl: 'https://rdv.example/',
  accessUrl: 'https://acces.example/',
  permanences: [
    {
      hours: 'Tu 09:00-12:00',
      programme: 'conseiller-numerique',
      from: '2026-01-01',
      until: '2026-12-31',
      note: 'salle 2',
    },
  ],
};

export const emptyDetails: PlaceDetails = {
  recordId: 'Exemple_3',
  typologies: [],
  emails: [],
  websites: [],
  permanences: [],
};

export function listOf(places: readonly Place[], departement = {code: '48', name: 'Lozère'}): PlaceList {
  const origin = {
    name: 'Exemple',
    url: 'https://donnees.example/',
    licence: 'Licence Ouverte 2.0',
    updated: '2026-11-01',
  };
  return {departement, places, origin};
}
