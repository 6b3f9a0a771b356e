import type {Attribute, CustomElementField, Event, Package} from 'custom-elements-manifest';
import {declarationOf, wordsOf} from './elements-of.js';
import type {TaggedElement} from './public-only.js';

/** One line of an interface: its comment, its name as TypeScript writes it, its type. */
export interface TypedName {
  readonly description: string | undefined;
  readonly name: string;
  readonly type: string;
}

/** Gives the properties of an element that a template can set, each with the type that its class gives it. */
export function propertiesOf(
  {name: element, members = []}: TaggedElement,
  asWritten = (type: string, _field: CustomElementField): string => type,
): readonly TypedName[] {
  return members
    .filter((member): member is CustomElementField => member.kind === 'field' && !member.readonly)
    .map((field) => {
      const {name, description} = field;
      return {description, name, type: asWritten(`${element}['${name}']`, field)};
    });
}

/** Gives the attributes of an element that are not also the name of a property: `heading-level`. */
export function attributesOf({members = [], attributes = []}: TaggedElement): readonly TypedName[] {
  const properties = new Set(members.map(({name}) => name));
  return attributes
    .filter(({name}) => !properties.has(name))
    .map((attribute) => ({
      description: attribute.description,
      name: `'${attribute.name}'`,
      type: attributeType(attribute),
    }));
}

function attributeType({type: {text} = {text: 'string'}}: Attribute): string {
  if (text === 'number') return 'number | `${number}`';
  return text === 'boolean' || wordsOf(text).length > 0 ? text : 'string';
}

/** Gives the events of an element, each under a name made from its own. */
export function eventsOf(
  {events = []}: TaggedElement,
  nameOf: (event: string) => string,
): readonly TypedName[] {
  return events.map(({name, description, type}: Event) => ({
    description,
    name: nameOf(name),
    type: type.text,
  }));
}

/** The lines that import every class that some elements name, from the files beside which the typings stand. */
export function importsFor(manifest: Package, elements: readonly TaggedElement[]): string {
  const classes = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type.text)]);
  const files = new Map<string, string[]>();
  for (const name of [...new Set(classes)].sort()) {
    const file = declarationOf(manifest, name).path.replace(/^dist\//, './');
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return [...files].map(([file, names]) => `import type {${names.join(', ')}} from '${file}';`).join('\n');
}

/** An interface’s own lines, with their comments. */
export function lines(names: readonly TypedName[], typed: (type: string) => string): string {
  return names
    .map(({description, name, type}) => `${comment(description)}  ${name}${typed(type)};`)
    .join('\n');
}

const comment = (text: string | undefined): string =>
  text ? `  /** ${text.replaceAll('*/', '*\\/')} */\n` : '';
