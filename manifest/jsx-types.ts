import type {Package} from 'custom-elements-manifest';
import {elementsOf} from './elements-of.js';
import {attributesOf, eventsOf, importsFor, lines, propertiesOf} from './typed-element.js';
import type {TaggedElement} from './public-only.js';

/**
 * Typings of the elements in JSX, as React 19 treats them: a name that is a property of the element sets it, any other is
 * an attribute, and `onplace-selected` listens to `place-selected`.
 */
export function jsxTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const tags = elements.map(({tagName, name}) => `      '${tagName}': Props<${name}, ${name}Props>;`);
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importsFor(manifest, elements)}

type Props<Element, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own> & Own, Element>;

${elements.map(propsOf).join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

function propsOf(element: TaggedElement): string {
  return `/** ${element.description ?? ''} */
export interface ${element.name}Props {
${lines([...propertiesOf(element), ...attributesOf(element)], (type) => `?: ${type} | undefined`)}
${lines(
  eventsOf(element, (event) => `'on${event}'`),
  (type) => `?: ((event: ${type}) => void) | undefined`,
)}
}`;
}
