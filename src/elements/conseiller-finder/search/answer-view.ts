import type {Answer} from '../../../controllers/commune-answer.js';
import {DEPARTEMENTS} from '../../../domain/departements.js';
import type {Messages} from '../../../i18n/fr.js';
import type {SearchMessages} from '../../../i18n/fr-search.js';

/** What the question tells under its field. */
export interface AnswerView {
  readonly sentence?: string;
  /** Whether the sentence is seen, or only heard: a list that opens is seen by itself. */
  readonly seen: boolean;
  /** Whether it asks to type something else. */
  readonly invalid: boolean;
}

/** Words and names that a sentence is made of. */
export interface AnswerWords {
  /** Name of the territory, for « … is not a commune known here ». */
  readonly territory: string;
  /** Name of the département whose list is shown, where there is one. */
  readonly listed?: string | undefined;
  readonly messages: Messages;
  readonly words: SearchMessages;
}

/** Answers that ask to type something else. A network that does not answer is no fault of what was typed. */
const INVALID: readonly Answer['kind'][] = [
  'unknown',
  'unknown-postcode',
  'elsewhere',
  'nothing-typed',
  'postcode-needed',
];

/** Words of the answers that say the same whatever was typed. */
const SAYS = {
  maybe: 'maybeCommune',
  'no-data': 'noDataForPostcode',
  'list-failed': 'listFailed',
  'nothing-typed': 'nothingTyped',
  'postcode-needed': 'postcodeNeeded',
  locating: 'locating',
  refused: 'positionRefused',
  timeout: 'positionTimeout',
  absent: 'positionAbsent',
  'nothing-there': 'positionNoData',
} as const;
type Plain = Answer & {readonly kind: keyof typeof SAYS};

/** Answers that leave the list of an earlier search under them. */
const ELSEWHERE: readonly Answer['kind'][] = ['no-data', 'no-list', 'list-failed', 'nothing-there'];

const isPlain = (answer: Answer): answer is Plain => Object.keys(SAYS).includes(answer.kind);

function sentenceFor(answer: Answer, {territory, messages, words}: AnswerWords): string | undefined {
  if (isPlain(answer)) return words[SAYS[answer.kind]];
  switch (answer.kind) {
    case 'quiet':
    case 'refine':
      return undefined;
    case 'searching':
      return messages.searching;
    case 'failed':
      return messages.searchFailed;
    case 'suggesting':
      return words.suggestionsCount(answer.suggestions.length);
    case 'several':
      return words.chooseCommune(answer.communes.length, answer.rest);
    case 'none-here':
      return words.noneHere(answer.commune);
    case 'unknown':
      return words.unknownCommune(answer.typed, territory);
    case 'unknown-postcode':
      return words.unknownPostcode(answer.postcode, territory);
    case 'elsewhere':
      return words.postcodeElsewhere(answer.postcode, territory);
    case 'far':
      return words.positionElsewhere(territory);
    case 'no-list': {
      const name = DEPARTEMENTS.get(answer.departement);
      if (name === undefined) return words.noDataForPostcode;
      return `${words.noListFor(name, answer.departement)} ${messages.askMairie}`;
    }
  }
}

/** What is under the answer is no answer to it. */
const earlierList = ({kind}: Answer, {listed, words}: AnswerWords): string =>
  listed !== undefined && ELSEWHERE.includes(kind) ? ` ${words.earlierList(listed)}` : '';

/** Puts an answer into words. */
export function answerView(answer: Answer, known: AnswerWords): AnswerView {
  const sentence = sentenceFor(answer, known);
  return {
    ...(sentence !== undefined && {sentence: sentence + earlierList(answer, known)}),
    seen: sentence !== undefined && answer.kind !== 'suggesting',
    invalid: INVALID.includes(answer.kind),
  };
}
