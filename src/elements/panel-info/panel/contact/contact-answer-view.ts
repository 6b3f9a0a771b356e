import type {PanelMessages} from '../panel-messages.js';
import {frProgrammeContact, type ProgrammeContactMessages} from '../../../../i18n/fr-programme-contact.js';
import type {Words} from '../../../../i18n/words.js';
import type {ContactAnswer} from '../contact-region.js';
import {contactView} from '../contacts-view.js';
import type {Answer} from './contact-answer.js';

function sentenceOf(answer: Answer, words: ProgrammeContactMessages, messages: PanelMessages): string {
  switch (answer.kind) {
    case 'quiet':
      return '';
    case 'searching':
      return messages.searching;
    case 'nothing-typed':
      return words.nothingTyped;
    case 'postcode-needed':
      return words.postcodeNeeded;
    case 'failed':
      return words.failed;
    case 'found':
      return words.forCommune(answer.where);
    case 'none':
      return words.none(answer.where);
    case 'several':
      return words.several(answer.communes.length, answer.rest);
    case 'maybe':
      return words.maybe;
    case 'unknown':
      return words.unknown(answer.typed);
    case 'elsewhere':
      return words.elsewhere(answer.postcode);
  }
}

/** Puts an answer into words; `label` names the choices. */
export function answerView(
  answer: Answer,
  {programmeContact: words = frProgrammeContact}: Words,
  messages: PanelMessages,
): Omit<ContactAnswer, 'choices'> & {readonly label: string} {
  return {
    sentence: sentenceOf(answer, words, messages),
    isInvalid: answer.kind === 'nothing-typed' || answer.kind === 'postcode-needed',
    contacts: answer.kind === 'found' ? answer.contacts.map((one) => contactView(one, messages)) : [],
    label: words.choices,
  };
}
