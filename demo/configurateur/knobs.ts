import type {Package} from 'custom-elements-manifest';
import type {Commune} from '../../src/domain/geography.js';
import {elementsOf, wordsOf} from '../../manifest/elements-of.js';
import {catalogue} from '../../wordpress/catalogue.js';
import {ASKED_APART, KNOB_WORDS, OWN_WORDS, type KnobWords} from './knob-words.js';
import {inseeCode, sirenCode} from './typed-code.js';
import {dataAddress, mailAddress, type AddressOf, type Understood} from './typed-address.js';
import {widgetOf} from './widgets.js';

/** One value that can be chosen. */
export interface KnobChoice {
  readonly value: string;
  readonly label: string;
}

/** An option of a widget, as a form asks for it. */
export interface Knob {
  readonly attribute: string;
  /** `yes` is present or absent, `one` of its choices, `several` of them joined by commas, or a `text`. */
  readonly kind: 'yes' | 'one' | 'several' | 'text';
  readonly label: string;
  readonly help: string | undefined;
  readonly choices: readonly KnobChoice[];
  /** What it is without the attribute, or what the attribute is when it is on. */
  readonly value: string;
  readonly isFirst: boolean;
  /** What a text is, which says how it is understood. */
  readonly typed: 'words' | 'mail' | 'insee' | 'siren' | AddressOf;
  /** Where what is asked for is made. */
  readonly link: KnobWords['link'];
}

type ManifestAttribute = NonNullable<ReturnType<typeof elementsOf>[number]['attributes']>[number];

const choicesOf = (labels: Readonly<Record<string, string>>): readonly KnobChoice[] =>
  Object.entries(labels).map(([value, label]) => ({value, label}));

/** The values that are named in the sentence of an attribute whose type is only « string ». */
function namedIn({description = '', default: usual = '', type}: ManifestAttribute): readonly string[] {
  const words = wordsOf(type?.text);
  if (words.length > 0 || type?.text === 'number') return words;
  return [...`${usual} ${description}`.matchAll(/['`]([\w-]+)['`]/g)].map(([, word = '']) => word);
}

function kindOf(attribute: ManifestAttribute, words: KnobWords): Pick<Knob, 'kind' | 'choices' | 'value'> {
  const lists = catalogue()[attribute.name];
  if (lists) return {kind: 'several', choices: choicesOf(lists), value: ''};
  if (words.on !== undefined) return {kind: 'yes', choices: [], value: words.on};
  if (attribute.type?.text === 'boolean') return {kind: 'yes', choices: [], value: ''};
  if (!words.values) return {kind: 'text', choices: [], value: ''};
  const named = namedIn(attribute);
  const choices = choicesOf(words.values).filter(({value}) => named.length === 0 || named.includes(value));
  const usual = attribute.default?.replace(/'/g, '') ?? choices[0]?.value ?? '';
  return {kind: 'one', choices, value: usual};
}

function typedIn(tag: string, {typed}: KnobWords): Knob['typed'] {
  return typed === 'data' ? widgetOf(tag).ownData : (typed ?? 'words');
}

function knobOf(tag: string, attribute: ManifestAttribute, words: KnobWords): Knob {
  return {
    attribute: attribute.name,
    ...kindOf(attribute, words),
    label: words.label,
    help: words.help,
    isFirst: words.first === true,
    typed: typedIn(tag, words),
    link: words.link,
  };
}

const wordsFor = (tag: string, name: string): KnobWords => ({
  ...(KNOB_WORDS[name] ?? {label: name}),
  ...OWN_WORDS[tag]?.[name],
});

/**
 * The options of a widget, in the order of the page: those of its class, by the manifest, that have words here and no
 * question of their own. An attribute that nobody gave words to is asked for by its name, so that none is lost.
 */
export function knobsOf(manifest: Package, tag: string): readonly Knob[] {
  const element = elementsOf(manifest).find(({tagName}) => tagName === tag);
  const attributes = (element?.attributes ?? []).filter(({name}) => !ASKED_APART.includes(name));
  const order = Object.keys(KNOB_WORDS);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...attributes]
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map((attribute) => knobOf(tag, attribute, wordsFor(tag, attribute.name)));
}

const isKnown = ({kind, choices}: Knob, value: string): boolean =>
  kind !== 'one' || choices.some((choice) => choice.value === value);

/**
 * What is understood of the value of an option that is typed.
 * @param communes of the territory, which codes are looked for in; none where they are not known
 */
export function understoodAs(
  {kind, typed}: Knob,
  value: string,
  communes: readonly Commune[] = [],
): Understood {
  if (kind !== 'text' || typed === 'words') return {value: value.trim()};
  if (typed === 'mail') return mailAddress(value);
  if (typed === 'insee') return inseeCode(value, communes);
  if (typed === 'siren') return sirenCode(value, communes);
  return dataAddress(value, typed);
}

/** Of a list, the codes that can be chosen; of a text, what is understood; anything else as it is. */
function kept(knob: Knob, value: string, communes: readonly Commune[]): string {
  const {kind, choices} = knob;
  const understood = understoodAs(knob, value, communes);
  if (kind !== 'several') return 'value' in understood ? understood.value : '';
  const codes = value.split(',');
  return choices
    .map((choice) => choice.value)
    .filter((code) => codes.includes(code))
    .join(',');
}

/** Of the options that were chosen, those that a widget has: another one may have been chosen since. */
export function optionsFor(
  knobs: readonly Knob[],
  options: Readonly<Record<string, string>>,
  communes: readonly Commune[] = [],
): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const knob of knobs) {
    const value = options[knob.attribute];
    if (value === undefined || !isKnown(knob, value)) continue;
    const own = kept(knob, value, communes);
    if (own !== '' || knob.kind === 'yes') written[knob.attribute] = knob.kind === 'yes' ? knob.value : own;
  }
  return written;
}
