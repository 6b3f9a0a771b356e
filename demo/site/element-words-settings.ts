import {KNOB_WORDS} from '../configurateur/knob-words.js';

/** An attribute in French; what is absent is as the configurator says it. */
export interface SettingWords {
  readonly label?: string;
  readonly text?: string;
}

/** What the configurator says of an attribute, for a sentence that goes on. */
function helpOf(attribute: string): string {
  const help = KNOB_WORDS[attribute]?.help;
  if (help === undefined) throw new Error(`the configurator has no help for ${attribute}`);
  return help;
}

const NUMBER = 'Son numéro : `48`, `2A`, `974`.';

/** The words of attributes, by their name; `TAG/NAME` says otherwise of one element. */
export const SETTING_WORDS: Readonly<Record<string, SettingWords>> = {
  // Of one or some elements
  adresses: {
    text: `${helpOf('adresses')} La valeur peut être l’adresse d’un autre géocodeur.`,
  },
  services: {
    text: 'La recherche commence par ces services. La personne peut en changer, sauf avec `locked`.',
  },
  publics: {
    text: 'La recherche commence par ce qui convient à ces publics. La personne peut en changer, sauf avec `locked`.',
  },
  dispositifs: {
    text: 'La recherche commence par ces accueils. La personne peut en changer, sauf avec `locked`.',
  },
  modalites: {
    text: 'La recherche commence par cette manière d’aider. La personne peut en changer, sauf avec `locked`.',
  },
  locked: {
    text: 'La personne peut préciser ce que vous avez choisi d’avance, mais pas le retirer.',
  },
  'url-sync': {
    text: `La recherche, les choix et la fiche ouverte s’écrivent après le \`#\`. ${helpOf('url-sync')} S’il y a plusieurs recherches dans la page, donnez un nom à chacune : \`url-sync="mende"\`.`,
  },
  map: {text: 'Tant que la carte n’est pas ouverte, rien n’en est chargé.'},
  tiles: {
    text: `Plus détaillé que le fond dessiné : ${helpOf('tiles')} Une autre adresse d’images convient aussi, avec \`{z}\`, \`{x}\` et \`{y}\`.`,
  },
  'tiles-attribution': {
    label: 'À qui sont les images du plan',
    text: 'La mention que demande la licence de ces images. Pour le plan de l’IGN, elle est déjà là.',
  },
  'atelier-agenda/layout': {text: 'En bref, seules les trois prochaines dates sont montrées.'},
  'panel-info/layout': {
    text: 'En bref, il tient dans la page d’une mairie : trois lignes, trois dates, un lien.',
  },
  'atelier-agenda/more': {
    label: 'L’adresse de la page de toutes les dates',
    text: 'La présentation en bref y mène.',
  },
  'panel-info/more': {text: 'Sans elle, le lien mène au site du programme.'},
  data: {
    label: 'Le dossier des données',
    text: 'Celui où `draille-data` écrit, s’il n’est pas à côté de l’outil : ses communes y sont lues, et l’agenda du département.',
  },
  'panel-info/data': {
    text: 'Celui où `draille-data` écrit, s’il n’est pas à côté de l’outil : les communes y sont lues, pour trouver un contact.',
  },
  'openagenda-key': {text: 'OpenAgenda la demande pour laisser lire un agenda.'},

  // Of all elements
  departement: {
    label: 'Le département',
    text: `${NUMBER} Sans lui, l’outil demande un code postal, et ne charge rien avant.`,
  },
  'conseiller-map/departement': {text: `${NUMBER} Sans lui, la carte ne montre rien.`},
  'atelier-agenda/departement': {
    text: `${NUMBER} Seules ses dates sont montrées. Sans agenda dans \`src\`, celui de ce département est lu.`,
  },
  'panel-info/departement': {
    text: `${NUMBER} La personne y cherche sa commune. Sans lui, elle cherche dans ceux de vos contacts.`,
  },
  communes: {
    label: 'Quelques communes seulement',
    text: 'Leurs codes INSEE, séparés par des virgules : `48095,48061`.',
  },
  'panel-info/communes': {text: 'Sans effet sur cet outil : écrivez plutôt `commune`.'},
  epci: {text: 'Rien n’est montré hors de cette intercommunalité. S’écrit avec `departement`.'},
  'panel-info/epci': {text: 'Sans effet sur cet outil.'},
  src: {
    text: 'Un fichier `.csv` ou `.json` au format national, un dossier de données, ou `tabular:` suivi du numéro d’une ressource de data.gouv.fr. Sans elle, l’outil lit les données qui l’accompagnent.',
  },
  'atelier-agenda/src': {
    label: 'Les adresses de vos agendas',
    text: 'Des fichiers `.ics`, RSS, `.csv` ou `.json`, ou `openagenda:` suivi du numéro de l’agenda. S’il y en a plusieurs, séparez-les par un espace. Sans elles, l’agenda du département est lu.',
  },
  'panel-info/src': {
    label: 'L’adresse du fichier de votre programme',
    text: 'Un fichier `.json` ou `.csv`. Sans elle, l’outil ne dit que ce qui est public de PANEL.',
  },
  lang: {
    label: 'La langue',
    text: 'Écrivez `en` pour l’anglais. Sinon, l’outil parle anglais dans une page en anglais, et français partout ailleurs.',
  },
  'heading-level': {
    text: 'Pour que le plan de votre page reste en ordre : un rang sous le titre qui précède.',
  },
};
