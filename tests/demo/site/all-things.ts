import type {ClassLike, Package} from 'custom-elements-manifest';
import {declarationOf, elementsOf, wordsOf} from '../../../manifest/elements-of.js';
import type {TaggedElement} from '../../../manifest/public-only.js';
import {carriedBy} from '../../../demo/site/element-facts.js';
import type {Kind} from '../../../demo/site/element-words-kinds.js';
import {sentenceOf, settingOf} from '../../../demo/site/element-words.js';

/** A thing that a manifest says an element has. */
export interface Thing {
  readonly kind: 'attribute' | Kind;
  readonly tag: string;
  readonly name: string;
  /** What has to be read beside it: its default, its values. */
  readonly beside: readonly string[];
}

/** Everything that the manifest says of its elements. */
export const allThings = (manifest: Package): readonly Thing[] =>
  elementsOf(manifest).flatMap((element) => [
    ...attributesOf(element),
    ...membersOf(element),
    ...namesOf(element),
    ...eventsOf(manifest, element),
  ]);

function attributesOf({tagName: tag, attributes = []}: TaggedElement): readonly Thing[] {
  return attributes.map(({name, type, default: usual = 'false'}) => {
    const byDefault = usual === 'false' ? [] : [usual.replaceAll("'", '')];
    return {kind: 'attribute', tag, name, beside: [...wordsOf(type?.text), ...byDefault]};
  });
}

function membersOf({tagName: tag, members = []}: TaggedElement): readonly Thing[] {
  return members.map(({kind, name}) => ({
    kind: kind === 'method' ? 'method' : 'property',
    tag,
    name,
    beside: [],
  }));
}

function namesOf(element: TaggedElement): readonly Thing[] {
  const {tagName: tag, cssProperties = [], cssParts = [], slots = []} = element;
  return [
    ...cssProperties.map(
      ({name, default: usual = ''}) =>
        ({kind: 'cssProperty', tag, name, beside: usual ? [usual] : []}) as const,
    ),
    ...cssParts.map(({name}) => ({kind: 'cssPart', tag, name, beside: []}) as const),
    ...slots.map(({name}) => ({kind: 'slot', tag, name, beside: []}) as const),
  ];
}

function eventsOf(manifest: Package, {tagName: tag, events = []}: TaggedElement): readonly Thing[] {
  return events.flatMap((event): readonly Thing[] => {
    const {members = []} = declarationOf(manifest, event.type.text).declaration as ClassLike;
    const fields = members.map(({name}) => `${event.type.text}.${name}`);
    const values = carriedBy(manifest, event).flatMap((field) =>
      field.values.map((value) => `${field.name}=${value}`),
    );
    return [
      {kind: 'event', tag, name: event.name, beside: [event.type.text]},
      ...fields.map((name) => ({kind: 'field', tag, name, beside: []}) as const),
      ...values.map((name) => ({kind: 'value', tag, name, beside: []}) as const),
    ];
  });
}

/** The sentence of a thing; that of its attribute, for a property that has one. */
export function wordsFor({kind, tag, name}: Thing, manifest: Package): string | undefined {
  if (kind === 'attribute') return settingOf(tag, name)?.text;
  const own = sentenceOf(kind, tag, name);
  if (own !== undefined || kind !== 'property') return own;
  const element = elementsOf(manifest).find(({tagName}) => tagName === tag);
  const attribute = element?.attributes?.find(({fieldName}) => fieldName === name);
  return attribute && settingOf(tag, attribute.name)?.label;
}
