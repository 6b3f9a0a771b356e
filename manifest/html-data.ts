import type {Attribute, Package} from 'custom-elements-manifest';
import {elementsOf, wordsOf} from './elements-of.js';
import type {TaggedElement} from './public-only.js';

/** What VS Code reads of `html.customData`: tags, attributes and their values, with words for each. */
export function htmlData(manifest: Package): object {
  return {version: 1.1, tags: elementsOf(manifest).map(tagData)};
}

const tagData = ({tagName, description, attributes = []}: TaggedElement): object => ({
  name: tagName,
  ...(description && {description: markdown(description)}),
  attributes: attributes.map(attributeData),
});

function attributeData({name, description, type}: Attribute): object {
  const words = wordsOf(type?.text);
  return {
    name,
    ...(description && {description: markdown(description)}),
    // `v` is VS Code’s own set for an attribute that is written without a value.
    ...(type?.text === 'boolean' && {valueSet: 'v'}),
    ...(words.length > 0 && {values: words.map((word) => ({name: word}))}),
  };
}

const markdown = (value: string): object => ({kind: 'markdown', value});
