import type {ClassLike, ClassMethod, CustomElementField, Event, Package} from 'custom-elements-manifest';
import {declarationOf} from '../../manifest/elements-of.js';
import {ownOf, type Key} from '../../manifest/own-of.js';
import type {TaggedElement} from '../../manifest/public-only.js';

/** What an event carries, on itself. */
export interface Carried {
  readonly className: string;
  readonly name: string;
  readonly type: string;
  /** Its values, where the element says which it gives. */
  readonly values: readonly string[];
}

/** Of a list of things, those that an element has of its own, and those that all elements have. */
export interface Shared<Thing> {
  readonly own: readonly Thing[];
  readonly common: readonly Thing[];
}

/** Tells what an element has of its own from what it has as all elements do. */
export function shared<Thing extends {readonly name: string}>(
  manifest: Package,
  element: TaggedElement,
  key: Key,
  things: readonly Thing[],
): Shared<Thing> {
  const names = new Set(ownOf(manifest, element, key).map(({name}) => name));
  return {
    own: things.filter(({name}) => names.has(name)),
    common: things.filter(({name}) => !names.has(name)),
  };
}

export const propertiesOf = ({members = []}: TaggedElement): readonly CustomElementField[] =>
  members.filter((member): member is CustomElementField => member.kind === 'field');

export const methodsOf = ({members = []}: TaggedElement): readonly ClassMethod[] =>
  members.filter((member): member is ClassMethod => member.kind === 'method');

/** `show(id: string): Promise<boolean>`. */
export function signatureOf({name, parameters = [], return: given}: ClassMethod): string {
  const written = parameters.map(
    (one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? 'unknown'}`,
  );
  return `${name}(${written.join(', ')}): ${given?.type?.text ?? 'void'}`;
}

/** Of « `manner` (`call`, `write`), `placeId` », the words that stand behind a name. */
function valuesIn(description: string, name: string): readonly string[] {
  const [, listed = ''] = new RegExp(`\`${name}\` \\((\`[^)]*\`)\\)`).exec(description) ?? [];
  return [...listed.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

/** Gives what an event of an element carries. */
export function carriedBy(manifest: Package, {type, description = ''}: Event): readonly Carried[] {
  const {members = []} = declarationOf(manifest, type.text).declaration as ClassLike;
  return members
    .filter((member) => member.kind === 'field')
    .map((field) => ({
      className: type.text,
      name: field.name,
      type: field.type?.text ?? 'unknown',
      values: valuesIn(description, field.name),
    }));
}
