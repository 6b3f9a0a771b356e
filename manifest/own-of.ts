import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {declarationOf} from './elements-of.js';

/** What a manifest lists of a class. */
export type Key = 'attributes' | 'members' | 'cssProperties' | 'cssParts' | 'slots' | 'events';

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** Gives what a class has of its own: what it has from above in the same words is said there. */
export function ownOf(manifest: Package, element: CustomElementDeclaration, key: Key): readonly Described[] {
  const said = new Set(describedIn(aboveOf(manifest, element), key).map(inWords));
  return describedIn(element, key).filter((one) => !said.has(inWords(one)));
}

const describedIn = (element: CustomElementDeclaration | undefined, key: Key): readonly Described[] =>
  element?.[key] ?? [];

const inWords = ({name, description = ''}: Described): string => `${name}: ${description}`;

function aboveOf(
  manifest: Package,
  {superclass}: CustomElementDeclaration,
): CustomElementDeclaration | undefined {
  if (superclass?.module === undefined) return undefined;
  return declarationOf(manifest, superclass.name).declaration as CustomElementDeclaration;
}
