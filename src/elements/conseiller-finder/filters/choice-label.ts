import type {Criterion, CriterionId, FixedId, Manner} from '../../../domain/criteria.js';
import type {Moment} from '../../../domain/opening-moment.js';
import type {FiltersMessages} from '../../../i18n/fr-filters.js';
import type {Messages} from '../../../i18n/fr.js';

/** What choices are put into words with. */
export interface ChoiceWords {
  readonly words: FiltersMessages;
  readonly messages: Messages;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function mannerLabels({words}: ChoiceWords): Record<Manner, string> {
  const {costs, accesses, formats, itinerances} = words.vocabulary;
  return {
    gratuit: costs.gratuit,
    'sans-rdv': accesses.venir,
    'par-telephone': accesses.telephone,
    'rdv-en-ligne': accesses['rdv-en-ligne'],
    'fiche-acces': words.accessSheet,
    itinerant: itinerances.itinerant,
    ...formats,
  };
}

/** Gives the label of each choice: plain words for what we have words for, the data's own for the rest. */
export function choiceLabels(
  criteria: readonly Criterion[],
  choiceWords: ChoiceWords,
): (id: CriterionId) => string {
  const {words, messages} = choiceWords;
  const {publics, needs, programmes} = words.vocabulary;
  const fixed = {
    ...messages.services,
    ...publics,
    ...needs,
    ...programmes,
    ...mannerLabels(choiceWords),
  } satisfies Record<FixedId, string>;
  const named = new Map<string, string>(Object.entries(fixed));
  for (const {id, name} of criteria) if (name !== undefined) named.set(id, name);
  named.set('label:qpv', words.qpv).set('label:frr', words.frr);
  // A label that no place bears is known by its code alone.
  return (id) => capital(named.get(id) ?? id.replace(/^\w+:/, '').replaceAll('-', ' '));
}

/** Gives the label of a moment. */
export function momentLabel(moment: Moment, words: FiltersMessages): string {
  return moment.kind === 'day' ? words.openOn(moment.date) : words[moment.kind];
}
