import {NATIONAL_FILE} from '../national-file.js';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {Choice} from './choice.js';
import {framedPage} from './ways.js';
import {widgetOf} from './widgets.js';

/** What the text of an archive says beside the choice. */
export interface ReadMeFacts {
  /** Paths of the data, inside the folder. */
  readonly dataFiles: readonly string[];
  /** Where the archive was made, and is made again. */
  readonly configurator: string;
  readonly version: string;
}

/** What changes, and the program that follows it. */
const CHANGES = {
  '.json': {
    what: 'Les lieux changent : horaires, téléphones, fermetures. Une fois par mois au moins :',
    program: `npx draille-data build --departements NUMÉRO --out draille/data --places ${NATIONAL_FILE}`,
    help: 'npx draille-data build --help',
  },
  '.agenda.json': {
    what: 'Les dates changent. Une fois par semaine au moins :',
    program: 'npx draille-data agenda --departements NUMÉRO --out draille/data --feed ADRESSE-DE-L’AGENDA',
    help: 'npx draille-data agenda --help',
  },
} as const;

function refreshing({widget}: Choice, {dataFiles, configurator}: ReadMeFacts): readonly string[] {
  const {shows} = widgetOf(widget);
  if (!shows || dataFiles.length === 0)
    return ['Rien à rafraîchir : ce dossier ne contient pas de données qui changent.'];
  const {what, program, help} = CHANGES[shows];
  return [
    what,
    `1. Ouvrez ${configurator}`,
    '2. Téléchargez l’archive à nouveau.',
    '3. Déposez son dossier draille par-dessus l’ancien, sans vider celui-ci.',
    '',
    'Pour que cela se fasse chaque nuit, la personne qui s’occupe du serveur peut lancer :',
    `  ${program}`,
    `Ses réglages : ${help}`,
    '',
    'Les fichiers de données :',
    ...dataFiles.map((file) => `  ${file}`),
  ];
}

/** The text that goes with the files, for who puts them on a host. */
export function readMe(choice: Choice, facts: ReadMeFacts): string {
  const where = DEPARTEMENTS.get(choice.departement);
  const lines = [
    `DRAILLE ${facts.version} : ${widgetOf(choice.widget).label.toUpperCase()}${where ? `, ${where}` : ''}`,
    '',
    'METTRE EN LIGNE',
    '1. Déposez le dossier draille, entier, à la racine de votre site (par FTP ou par le gestionnaire de fichiers).',
    `2. Pour vérifier, ouvrez ${framedPage(choice, {base: choice.files || 'https://VOTRE-SITE/draille/'})}`,
    '3. Collez dans votre page le texte donné par le configurateur :',
    `   ${facts.configurator}`,
    '',
    'RAFRAÎCHIR LES DONNÉES',
    ...refreshing(choice, facts),
    '',
    'SI VOTRE PAGE EST SUR UN AUTRE SITE QUE CE DOSSIER',
    'L’hébergement doit envoyer l’en-tête « Access-Control-Allow-Origin: * » avec ces fichiers.',
    '',
    'PARTIR',
    'Retirez d’abord l’outil de vos pages, puis supprimez le dossier.',
    '',
    'Données : Licence Ouverte 2.0, de leurs producteurs, nommés sous l’outil. Code : MIT (licences.txt).',
    '',
  ];
  return lines.join('\r\n');
}
