import {noon, weekdayAndDate} from './en-format.js';
import {enVocabulary} from './en-vocabulary.js';
import type {FiltersMessages} from './fr-filters.js';

const places = (count: number): string => `${count} place${count === 1 ? '' : 's'}`;

const none = 'No place matches all your choices';

/** Words of the choices, in English. */
export const enFilters: FiltersMessages = {
  vocabulary: enVocabulary,
  title: 'What you are looking for',
  quick: 'I prefer',
  more: 'More choices',
  groups: {
    need: 'What do you need?',
    person: 'For whom?',
    moment: 'When?',
    manner: 'How?',
    label: 'What kind of welcome?',
    source: 'Who published it?',
  },
  chosen: (count) => (count === 1 ? '1 choice' : `${count} choices`),
  places,
  unknown: (count) => (count === 1 ? '1 does not say' : `${count} do not say`),
  impossible: 'no place with your other choices',
  accessSheet: 'Accessibility sheet published',
  accessSheetNote: 'This sheet describes the place. It does not mean that access is easy.',
  qpv: 'In a priority neighbourhood (QPV)',
  frr: 'In a supported rural area (FRR)',
  withoutPublic: (count) => `Also show places that are not open to the public (${count})`,
  withoutPublicChosen: 'Also places that are not open to the public',
  any: 'Any time',
  now: 'Open now',
  today: 'Open today',
  saturday: 'Open on Saturday',
  anotherDay: 'Another day',
  whichDay: 'Which day?',
  openOn: (date) => `Open on ${weekdayAndDate.format(noon(date))}`,
  from: (producer) => `Record from ${producer}`,
  result: (count) => {
    if (count === 0) return `${none}.`;
    return count === 1 ? '1 place matches.' : `${places(count)} match.`;
  },
  matching: (count) => {
    if (count === 0) return `${none}.`;
    return `${places(count)} ${count === 1 ? 'matches' : 'match'} your choices`;
  },
  show: (count) => {
    if (count === 0) return 'Close the choices';
    return count === 1 ? 'See the place' : `See the ${places(count)}`;
  },
  clear: 'Clear all',
  only: (labels) => `This page shows only: ${labels}.`,
  active: 'Your choices',
  remove: 'remove',
  emptyTitle: none,
  emptyText: 'Remove a choice to see more places.',
  emptyTextAll: 'Several must be removed.',
  without: (labels, count) => `Without ${labels.map((label) => `“${label}”`).join(' or ')}: ${places(count)}`,
};
