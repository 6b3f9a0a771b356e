import {NATIONAL_FILE} from '../national-file.js';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import type {Choice} from './choice.js';
import {folderOf, UNKNOWN_FOLDER} from './own-folder.js';
import {adviceFor} from './snippets.js';
import {framedPage} from './ways.js';
import {widgetOf} from './widgets.js';

/** What the text of an archive says beside the choice. */
export interface ReadMeFacts {
  /** Paths of the data, inside the folder. */
  readonly dataFiles: readonly string[];
  /** Where the archive was made, and is made again. */
  readonly configurator: string;
  readonly integrity: Integrity;
}

/** What changes, and the program that follows it. */
const CHANGES = {
  '.json': {
    what: 'Les lieux changent : horaires, téléphones, fermetures. Une fois par mois au moins :',
    program: `npx -p draille draille-data build --departements NUMÉRO --out draille/data --places ${NATIONAL_FILE}`,
    help: 'npx -p draille draille-data build --help',
  },
  '.agenda.json': {
    what: 'Les dates changent. Une fois par semaine au moins :',
    program:
      'npx -p draille draille-data agenda --departements NUMÉRO --out draille/data --feed ADRESSE-DE-L’AGENDA',
    help: 'npx -p draille draille-data agenda --help',
  },
} as const;

function refreshing(choice: Choice, {dataFiles, configurator}: ReadMeFacts): readonly string[] {
  const {shows} = widgetOf(choice.widget);
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
    `  ${program.replace('NUMÉRO', choice.departement || 'NUMÉRO')}`,
    `Ses réglages : ${help}`,
    'Le paquet npm « draille » n’est pas encore publié : d’ici là, écrivez node dist/lib/data-builder/cli.js, depuis le dépôt',
    'construit, à la place de npx -p draille draille-data.',
    '',
    'Les fichiers de données :',
    ...dataFiles.map((file) => `  ${file}`),
  ];
}

/** The very text to paste, which asks for the files in the folder that this one is in. */
function pasting(choice: Choice, {configurator, integrity}: ReadMeFacts): readonly string[] {
  const base = folderOf(choice.files);
  const {best, steps} = adviceFor(choice, {base, integrity});
  return [
    '3. Mettez l’outil dans votre page :',
    ...steps.map((step) => `   - ${step}`),
    ...(best.way === 'shortcode' ? [`   L’adresse des données : ${base}data/`] : []),
    ...(base === UNKNOWN_FOLDER ? ['   Remplacez partout VOTRE-SITE par le nom de votre site.'] : []),
    '   Le texte :',
    '',
    ...best.text.split('\n'),
    '',
    `Les autres façons de le coller, et vos réponses : ${configurator}`,
  ];
}

/** The text that goes with the files, for who puts them on a host. */
export function readMe(choice: Choice, facts: ReadMeFacts): string {
  const where = DEPARTEMENTS.get(choice.departement);
  const lines = [
    `DRAILLE ${facts.integrity.version} : ${widgetOf(choice.widget).label.toUpperCase()}${where ? `, ${where}` : ''}`,
    '',
    'METTRE EN LIGNE',
    '1. Déposez le dossier draille, entier, à la racine de votre site (par FTP ou par le gestionnaire de fichiers).',
    `2. Pour vérifier, ouvrez ${framedPage(choice, {base: folderOf(choice.files)})}`,
    ...pasting(choice, facts),
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
