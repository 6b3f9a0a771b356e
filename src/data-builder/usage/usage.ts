import {AGENDA} from './agenda.js';
import {PAGES} from './pages.js';
import {BUILD, CHECK} from './places.js';

const COMMANDS = {build: BUILD, check: CHECK, agenda: AGENDA, pages: PAGES} as const;

/** What `draille-data` can be asked to do. */
export type CommandName = keyof typeof COMMANDS;

export const isCommandName = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(COMMANDS, word);

const ALL = `draille-data : prépare les données que les pages affichent

  draille-data build    écrit les données des départements, et leur fond de carte
  draille-data check    dit ce qui ne va pas dans un fichier, sans rien écrire
  draille-data agenda   réunit des agendas en un seul fichier
  draille-data pages    écrit un site complet : une page par département et par commune

Pour les options d’une commande, ajoutez --help après son nom : draille-data build --help

Statut de sortie : 0 si tout va bien, 1 si une donnée ou le réseau fait défaut, 2 si la commande est
mal écrite.
`;

/** What `draille-data --help` says; or, of a command, what it does and its options. */
export const usageOf = (command?: CommandName): string => (command ? COMMANDS[command] : ALL);
