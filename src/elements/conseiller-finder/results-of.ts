import type {FinderSession} from './finder-session.js';
import {canPrint} from './print/can-print.js';
import type {Results} from './results.js';

/** Gives what stands under the question, and what it does, as a visitor's session stands. */
export function resultsOf(session: FinderSession): Results {
  const {asked, element, finding, level, parts, words} = session;
  const {finder: messages} = words;
  const filters = parts.filters.part;
  const map = parts.map.part;
  // Of what the visitor asked for last, or of the map that the page opens; the search tells it under its field.
  const {state} = asked ?? parts.map;
  return {
    ...{view: session.view(), messages, level: level + 1},
    notice: state && messages[state],
    ...{retry: session.retry, showMore: session.showMore, open: session.openById},
    print: canPrint() ? session.print : undefined,
    ...{choose: session.unfold, choices: filters?.render()},
    waysOut: finding.found.length === 0 && filters?.isMade ? filters.renderEmpty() : undefined,
    toggleMap: element.map === 'none' ? undefined : session.toggleMap,
    ...{hideMap: map?.hide, map: map?.render()},
  };
}
