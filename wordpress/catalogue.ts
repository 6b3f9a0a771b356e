import {CRITERIA, type Group} from '../src/domain/criteria.js';
import {DEPARTEMENTS} from '../src/domain/departements.js';
import {choiceLabels} from '../src/elements/conseiller-finder/filters/choice-label.js';
import {frFilters} from '../src/i18n/fr-filters.js';
import {fr} from '../src/i18n/fr.js';

/** Labels by code, in lists by name. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The attribute by which a page asks for the choices of a group. */
const ATTRIBUTES: Readonly<Partial<Record<Group, string>>> = {
  need: 'services',
  person: 'publics',
  label: 'dispositifs',
  manner: 'modalites',
};

/** What the plugin must know of this release: its départements, and its choices in the words that visitors read. */
export function catalogue(): Catalogue {
  const labelOf = choiceLabels([], {words: frFilters, messages: fr});
  const lists: Record<string, Record<string, string>> = {departements: Object.fromEntries(DEPARTEMENTS)};
  for (const {id, group} of CRITERIA) {
    const attribute = ATTRIBUTES[group];
    if (attribute) (lists[attribute] ??= {})[id] = labelOf(id);
  }
  return lists;
}
