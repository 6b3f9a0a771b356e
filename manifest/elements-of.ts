import type {Declaration, Package} from 'custom-elements-manifest';
import {isTagged, type TaggedElement} from './public-only.js';

/** Gives the elements of a manifest, in the order of their tags. */
export function elementsOf({modules}: Package): readonly TaggedElement[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(isTagged)
    .sort((a, b) => a.tagName.localeCompare(b.tagName, 'en'));
}

/** Gives the class of that name, and the file that declares it. */
export function declarationOf(
  {modules}: Package,
  name: string,
): {readonly declaration: Declaration; readonly path: string} {
  for (const {path, declarations = []} of modules) {
    const declaration = declarations.find((one) => one.name === name);
    if (declaration) return {declaration, path};
  }
  throw new Error(`No class of the elements’ sources is called ${name}`);
}

/** `'on-demand' | 'none'` gives both words; a type that is more than a choice of words gives none. */
export function wordsOf(type = ''): readonly string[] {
  const members = type.split('|').map((member) => /^\s*'([^']*)'\s*$/.exec(member)?.[1]);
  return members.every((member) => member !== undefined) ? members : [];
}
