import {_} from './en-format.js';
import type {SearchMessages} from './fr-search.js';

/** Words of the search, in English. */
export const enSearch: SearchMessages = {
  suggestions: 'Suggestions',
  suggestionsCount: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  nothingTyped: 'Write the name of your commune, or your postcode.',
  postcodeNeeded: 'Write the five digits of your postcode.',
  chooseCommune: (shown, rest) =>
    rest > 0
      ? `${shown + rest} communes match. Write more of the name, or choose one of the first ${shown}.`
      : 'Several communes match. Choose yours in the list.',
  refineCommune: (count) => `${count} communes have this postcode: choose yours, for exact distances`,
  maybeCommune: 'This name is not known here. Is it one of these communes?',
  noneHere: (commune) =>
    `No place that helps is known in ${commune}. The nearest in this département that have one:`,
  unknownCommune: (typed, departement) =>
    `“${typed}” is not a known commune (${departement}). Check the spelling. Is your village part of another commune? Write the name of that one, or the postcode.`,
  unknownPostcode: (postcode, departement) =>
    `The postcode ${postcode} is not known (${departement}). Write the name of your commune.`,
  postcodeElsewhere: (postcode, departement) =>
    `The postcode ${postcode} is not in this département. This tool shows: ${departement}.`,
  noDataForPostcode: 'There is no data for this postcode. Check its five digits.',
  noListFor: (departement, code) =>
    `This site has no list of places for the département ${departement} (${code}).`,
  listFailed: 'The list of places of this site could not be read. Try later, or call your town hall.',
  earlierList: (departement) => `The list below is still the earlier one: ${departement}.`,
  alsoIn: (departements) => ` Some nearby places are in another département: ${departements}.`,

  // Around me
  locating: 'Finding where you are…',
  yourPosition: 'where you are',
  yourPositionWithin: (km) => `where you are (known to within ${km}${_}km)`,
  positionRefused:
    'Your device does not give your position to this page. Write your commune or your postcode instead.',
  positionTimeout: 'Your position was not found in time. Try again, or write your commune or your postcode.',
  positionAbsent: 'This device cannot tell where it is. Write your commune or your postcode instead.',
  positionElsewhere: (departement) =>
    `You seem to be far from here. This tool shows: ${departement}. Write the commune that you want.`,
  positionNoData: 'There is no data where you are. Write a postcode instead.',
};
