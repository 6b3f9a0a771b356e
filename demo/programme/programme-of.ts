import type {SupportProgramme} from '../../src/domain/programme.js';
import {readAgendaFile} from '../../src/sources/agenda/read-agenda-file.js';
import {readProgramme} from '../../src/sources/programme/read-programme.js';
import type {Draft} from './draft.js';

/**
 * Gives a programme as its preview shows it: its online agendas are not asked, since nothing leaves this page.
 * @throws {TypeError} while there is no programme to show
 */
export function programmeOf(file: Draft): SupportProgramme {
  const {events} = readAgendaFile({version: 1, events: file['events'] ?? []});
  return {...readProgramme(file, {base: document.baseURI}), events, feeds: []};
}
