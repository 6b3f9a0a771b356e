import {DomUtils, parseDocument} from 'htmlparser2';
import type {Package} from 'custom-elements-manifest';
import {allThings, wordsFor, type Thing} from './all-things.js';

type Node = Parameters<typeof DomUtils.textContent>[0];

/** One entry of a page’s lists: what is written as code in its name and in the whole of it, and all that it says. */
interface Entry {
  readonly section: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly text: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (node: Node): string => flat(DomUtils.textContent(node));
const codesIn = (node: Node): readonly string[] => DomUtils.getElementsByTagName('code', node).map(textOf);

function entriesOf(page: string): readonly Entry[] {
  let section = '';
  const found = DomUtils.findAll(({name}) => name === 'h2' || name === 'dl', parseDocument(page).children);
  return found.flatMap((node) => {
    if (node.name === 'h2') section = DomUtils.getAttributeValue(node, 'id') ?? '';
    return DomUtils.getElementsByTagName('dt', node).flatMap((dt) => {
      const whole = dt.parent;
      if (!whole) return [];
      return [{section, names: codesIn(dt), codes: codesIn(whole), text: textOf(whole)}];
    });
  });
}

const SECTIONS: Readonly<Record<Thing['kind'], string>> = {
  attribute: 'reglages',
  cssProperty: 'apparence',
  cssPart: 'apparence',
  slot: 'vos-mots',
  property: 'developpeurs',
  event: 'developpeurs',
  field: 'developpeurs',
  value: 'developpeurs',
  method: 'developpeurs',
};

/** Whether a code of a page is how a thing is written. */
function isWritten({kind, name}: Thing, code: string): boolean {
  switch (kind) {
    case 'cssPart':
      return code === `::part(${name})`;
    case 'slot':
      return code === (name === '' ? 'slot' : `slot="${name}"`);
    case 'property':
      return code.startsWith(`${name}: `);
    case 'field':
      return code.startsWith(`${name.split('.')[1] ?? ''}: `);
    case 'value':
      return code === name.split('=')[1];
    case 'method':
      return code.startsWith(`${name}(`);
    case 'attribute':
    case 'cssProperty':
    case 'event':
      return code === name;
  }
}

/** What an event carries stands inside the entry of the event. */
const isInside = ({kind}: Thing): boolean => kind === 'field' || kind === 'value';

/** Gives what of an element its page does not say, in its section, with its French words, its values and its default. */
export function missingFrom(page: string, manifest: Package, tag: string): readonly string[] {
  const entries = entriesOf(page);
  const isThere = (thing: Thing): boolean =>
    entries.some(
      ({section, names, codes, text}) =>
        section === SECTIONS[thing.kind] &&
        (isInside(thing) ? codes : names).some((code) => isWritten(thing, code)) &&
        thing.beside.every((value) => codes.includes(value)) &&
        text.includes(flat((wordsFor(thing, manifest) ?? 'no words').replaceAll('`', ''))),
    );
  return allThings(manifest)
    .filter((thing) => thing.tag === tag && !isThere(thing))
    .map(({kind, name}) => `${kind} ${name}`);
}
