import type {Vocabulary} from './fr-vocabulary.js';

/** A plain label for each code of the data, in English; names of French programmes stay as people see them on doors. */
export const enVocabulary: Vocabulary = {
  programmes: {
    'aidants-connect': 'Aidants Connect',
    bibliotheque: 'Reference digital library',
    pix: 'Pix certification',
    'conseiller-numerique': 'Digital adviser (conseiller numérique)',
    'emmaus-connect': 'Emmaüs Connect',
    'france-services': 'France services',
    'grande-ecole': 'Grande École du Numérique',
    'croix-rouge': 'French Red Cross',
    caf: 'Caf digital help point',
    promeneurs: 'Promeneurs du Net',
    'relais-emmaus': 'Emmaüs Connect digital relay',
  },
  publics: {
    jeunes: 'Young people',
    etudiants: 'Students',
    familles: 'Families and children',
    seniors: 'Older people',
    femmes: 'Women',
  },
  needs: {
    surdite: 'Deaf or hard of hearing people',
    moteur: 'People with a physical disability',
    mental: 'People with a mental disability',
    illettrisme: 'People who find reading or writing hard',
    anglais: 'People who speak English',
    langues: 'People who speak another foreign language',
    vision: 'Blind or partially sighted people',
  },
  accesses: {
    venir: 'Without an appointment',
    telephone: 'By telephone',
    courriel: 'By e-mail',
    prescription: 'Through a professional who follows you',
    'rdv-en-ligne': 'Appointment online',
    'pas-de-public': 'Not open to the public',
  },
  formats: {
    seul: 'On your own',
    individuel: 'One-to-one help',
    atelier: 'Group class',
    distance: 'Remotely',
  },
  costs: {gratuit: 'Free', 'sous-condition': 'Free under conditions', payant: 'Paid'},
  itinerances: {itinerant: 'Moves from place to place', fixe: 'Always in the same place'},
};
