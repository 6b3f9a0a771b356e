/** What an attribute is called where somebody chooses its value. */
export interface KnobWords {
  readonly label: string;
  readonly help?: string;
  /** Shown at once; the others are under « avancé ». */
  readonly first?: true;
  /** Labels of its values, in their order: for an attribute that takes one of a few. */
  readonly values?: Readonly<Record<string, string>>;
  /** The attribute is on with this value, and absent otherwise. */
  readonly on?: string;
  /** What is typed, where it is more than words: a code, an e-mail address, that of a page or of one’s own data. */
  readonly typed?: 'mail' | 'link' | 'data' | 'insee' | 'siren';
  /** Where what is asked for is made, from the page. */
  readonly link?: {readonly href: string; readonly label: string};
}

/** Attributes that questions of their own ask for, or that another one sets. */
export const ASKED_APART: readonly string[] = [
  'departement',
  'communes',
  'data',
  'lang',
  'tiles-attribution',
];

/** The words of every other attribute, by its name, in the order of the page. */
export const KNOB_WORDS: Readonly<Record<string, KnobWords>> = {
  dispositifs: {label: 'Seulement ces accueils', help: 'Rien de coché : tous les lieux.', first: true},
  map: {
    label: 'La carte',
    first: true,
    values: {'on-demand': 'Un bouton l’ouvre', open: 'Ouverte d’emblée', none: 'Pas de carte'},
  },
  src: {
    label: 'L’adresse de vos propres données',
    help: 'Un fichier, un tableau ou un agenda que vous tenez. Vide : les données qui accompagnent l’outil.',
    typed: 'data',
  },
  layout: {
    label: 'La présentation',
    first: true,
    values: {list: 'Toutes les dates', full: 'En entier', compact: 'En bref'},
  },
  locked: {
    label: 'Empêcher d’élargir ce choix',
    help: 'Sinon, la personne peut retirer ce que vous avez coché.',
  },
  services: {label: 'Seulement ces services'},
  publics: {label: 'Seulement pour ces publics'},
  modalites: {label: 'Seulement de cette manière'},
  labels: {
    label: 'Seulement ces autres labels',
    help: 'Tels que les données les écrivent, séparés par des virgules : QPV.',
  },
  contact: {
    label: 'Votre adresse électronique, pour les erreurs signalées',
    help: 'Sans elle, la personne est dirigée vers qui tient la fiche.',
    typed: 'mail',
  },
  commune: {
    label: 'Le code INSEE de votre commune',
    help: 'Son contact est alors montré d’emblée : 48061, et non le code postal.',
    typed: 'insee',
  },
  more: {
    label: 'L’adresse de la page « En savoir plus »',
    typed: 'link',
  },
  'openagenda-key': {label: 'Votre clé publique OpenAgenda'},
  epci: {label: 'Le numéro SIREN d’une seule intercommunalité', typed: 'siren'},
  adresses: {
    label: 'Permettre d’écrire une adresse',
    help: 'Ce que la personne tape est alors envoyé à data.geopf.fr, un service public ; une phrase le lui dit.',
    on: '',
  },
  tiles: {
    label: 'Proposer le plan détaillé de l’IGN',
    help: 'data.geopf.fr est contacté si la personne le demande.',
    on: 'ign',
  },
  'url-sync': {
    label: 'Garder la recherche dans l’adresse de la page',
    help: 'On peut alors envoyer le lien d’une fiche.',
    on: '',
  },
  'heading-level': {
    label: 'Le niveau du titre dans votre page',
    values: {
      '1': '1 (le titre de la page)',
      '2': '2 (habituel)',
      '3': '3',
      '4': '4',
      '5': '5',
    },
  },
};

/** What an attribute is called for one widget, where it is not for it what it is for the others. */
export const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, Partial<KnobWords>>>>> = {
  'panel-info': {
    src: {
      label: 'L’adresse du fichier de votre programme',
      help: 'Celle où vous l’avez déposé sur votre site, par exemple /programme.json.',
      first: true,
      link: {href: '../programme/', label: 'Écrire un programme'},
    },
  },
};
