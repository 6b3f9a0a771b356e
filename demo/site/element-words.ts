import {KNOB_WORDS} from '../configurateur/knob-words.js';
import type {Kind, Words} from './element-words-kinds.js';
import {LOOK_WORDS} from './element-words-looks.js';
import {SETTING_WORDS, type SettingWords} from './element-words-settings.js';
import {CODE_WORDS} from './element-words-code.js';

/** All the sentences but those of attributes, which have a name in French too. */
export const WORDS: Readonly<Record<Kind, Words>> = {...LOOK_WORDS, ...CODE_WORDS};

/** Gives the French sentence of a thing of an element, where it has one. */
export const sentenceOf = (kind: Kind, tag: string, name: string): string | undefined =>
  WORDS[kind][`${tag}/${name}`] ?? WORDS[kind][name];

/** Gives the name and the sentence of an attribute: those of the configurator, but for what is said otherwise here. */
export function settingOf(tag: string, name: string): Required<SettingWords> | undefined {
  const {label: usual, help} = KNOB_WORDS[name] ?? {};
  const own = {...SETTING_WORDS[name], ...SETTING_WORDS[`${tag}/${name}`]};
  const [label, text] = [own.label ?? usual, own.text ?? help];
  return label === undefined || text === undefined ? undefined : {label, text};
}

/** @throws for a thing that has no words in French: no page says half of what there is */
export function said<Said>(words: Said | undefined, tag: string, name: string): Said {
  if (words === undefined)
    throw new Error(`<${tag}>: no French words for ${name || 'the slot without name'}`);
  return words;
}
