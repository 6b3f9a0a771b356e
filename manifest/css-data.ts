import type {CssCustomProperty, CssPart, Package} from 'custom-elements-manifest';
import {elementsOf} from './elements-of.js';
import type {TaggedElement} from './public-only.js';

/** What VS Code reads of `css.customData`: the variables and the parts that a page’s own sheet may set. */
export function cssData(manifest: Package): object {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: described(elements, ({cssProperties = []}) => cssProperties),
    pseudoElements: described(elements, ({cssParts = []}) =>
      cssParts.map((part) => ({...part, name: `::part(${part.name})`})),
    ),
  };
}

/** Each name once; where elements mean different things by it, the description says so element by element. */
function described(
  elements: readonly TaggedElement[],
  namesOf: (element: TaggedElement) => readonly (CssPart | CssCustomProperty)[],
): readonly object[] {
  const meanings = new Map<string, Map<string, string[]>>();
  for (const element of elements) {
    for (const {name, description = ''} of namesOf(element)) {
      const tags = meanings.get(name) ?? new Map<string, string[]>();
      tags.set(description, [...(tags.get(description) ?? []), `<${element.tagName}>`]);
      meanings.set(name, tags);
    }
  }
  return [...meanings].map(([name, tags]) => ({name, description: inWords(tags)}));
}

function inWords(tags: ReadonlyMap<string, readonly string[]>): string {
  return [...tags].map(([description, some]) => `${some.join(', ')}: ${description}`).join('\n');
}
