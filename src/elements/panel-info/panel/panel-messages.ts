import {frProgramme, type ProgrammeMessages} from '../../../i18n/fr-programme.js';
import {frProgrammePanel, type ProgrammePanelMessages} from '../../../i18n/fr-programme-panel.js';
import type {Words} from '../../../i18n/words.js';

/** Every word of a programme, but those of its own parts on demand. */
export type PanelMessages = ProgrammeMessages & ProgrammePanelMessages;

export const panelMessages = ({
  programme = frProgramme,
  programmePanel = frProgrammePanel,
}: Words): PanelMessages => ({...programme, ...programmePanel});
