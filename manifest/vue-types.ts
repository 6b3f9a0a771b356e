import type {CustomElementField, Package} from 'custom-elements-manifest';
import {elementsOf} from './elements-of.js';
import {eventsOf, importsFor, lines, propertiesOf} from './typed-element.js';
import type {TaggedElement} from './public-only.js';

/**
 * Typings of the elements in Vue’s templates, in the shape that Vue’s guide gives: the checker reads what can be set from
 * `$props`, and what can be listened to from `$emit`.
 */
export function vueTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const tags = elements.map(
    ({tagName, name}) => `    '${tagName}': InTemplate<${name}, ${name}Props, ${name}Events>;`,
  );
  return `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${importsFor(manifest, elements)}

type InTemplate<Element, Props, Events> = new () => Element & {
  /** @deprecated For the checker of templates: the element itself has none. */
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
  /** @deprecated For the checker of templates: the element itself has none. */
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

${elements.map(interfacesOf).join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}

function interfacesOf(element: TaggedElement): string {
  return `/** ${element.description ?? ''} */
export interface ${element.name}Props {
${lines(propertiesOf(element, asWritten), (type) => `?: ${type} | undefined`)}
}

export interface ${element.name}Events {
${lines(
  eventsOf(element, (event) => `'${event}'`),
  (type) => `: ${type}`,
)}
}`;
}

/** Vue gives an attribute the name of its property, and a number that a template writes is a text: `heading-level="3"`. */
const asWritten = (type: string, {type: declared, attribute}: CustomElementField): string =>
  attribute !== undefined && declared?.text === 'number' ? `${type} | \`\${number}\`` : type;
