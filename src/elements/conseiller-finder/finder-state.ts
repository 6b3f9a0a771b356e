import type {Loading} from '../../controllers/loaded-places.js';
import type {FinderContext, FinderElement} from './finder-context.js';
import type {FinderState} from './finder-view.js';

/** Whether the page asks for some places from the start. */
export function isPreset({services, publics, dispositifs, modalites, labels}: FinderElement): boolean {
  return Boolean(services ?? publics ?? dispositifs ?? modalites ?? labels);
}

/** Where the list stands; what a page asks for from the start is shown alone, or nothing is. */
function loadingOf({element, finding, parts}: FinderContext): Loading {
  const {state} = parts.filters;
  if (!state || !isPreset(element) || !finding.list) return finding.state;
  return state === 'coming' ? {kind: 'loading'} : {kind: 'failed', failure: 'offline'};
}

/** Gives what a view is made from, as things stand. */
export function finderState(context: FinderContext): FinderState {
  const {element, finding, origin, parts, words} = context;
  const {communes, epci, now} = element;
  return {
    loading: loadingOf(context),
    found: finding.found,
    matching: parts.filters.part?.matching,
    from: origin,
    around: parts.search.part?.surroundings?.names,
    alsoIn: parts.search.part?.alsoIn,
    shown: finding.shown,
    narrowed: Boolean(communes || epci),
    now: now(),
    messages: words.finder,
  };
}
