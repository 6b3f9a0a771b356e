import {fragmentOf, NEW_CHOICE, type Choice} from '../configurateur/choice.js';
import {written} from '../configurateur/ways.js';
import type {Draft} from './draft.js';

const PROGRAMME: Choice = {...NEW_CHOICE, widget: 'panel-info'};

/** Where the programme will be, which nobody knows before it is there. */
export const FILE_ADDRESS = 'https://VOTRE-SITE/programme.json';

/** What stands for the key of who has an agenda that asks for one. */
export const AGENDA_KEY = 'VOTRE-CLÉ';

/** The page that gives every other way, the programme chosen. */
export const CONFIGURATOR = `../configurateur/#${fragmentOf(PROGRAMME)}`;

/** Whether one of its online agendas asks for a key, which is written in the page. */
export function needsAgendaKey({agenda}: Draft): boolean {
  const addresses = Array.isArray(agenda) ? (agenda as unknown[]) : [];
  return addresses.some((address) => /^openagenda:/i.test(String(address)));
}

/**
 * The lines that show a programme in a page.
 * @param base address of the folder of the scripts
 */
export function snippetOf(file: Draft, base: string): string {
  const options = {src: FILE_ADDRESS, ...(needsAgendaKey(file) && {'openagenda-key': AGENDA_KEY})};
  return written('element', {...PROGRAMME, options}, {base});
}
