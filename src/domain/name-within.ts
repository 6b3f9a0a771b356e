import type {CommuneIndex} from './find-communes.js';
import type {Commune} from './geography.js';

const ARTICLE = /^(?:l|la|le|les) (?=.)/;
/** Words that tie a name to the next: what they tie is another name than its end or its beginning. */
const LINK = /^(?:d|de|du|des|en|et|l|la|le|les|lez|sous|sur|saint|sainte)$/;
/** Beginnings of so many names that they tell none. */
const VAGUE = /^(?:(?:d|de|du|des|l|la|le|les|saint|sainte|mont|pont|val|rue|place)(?: |$))+$/;

/** Communes that some words of a longer text name. `sure` when the other words do not seem to belong to the name. */
export interface NameWithin {
  readonly communes: readonly Commune[];
  readonly sure: boolean;
}

/** Runs of words: those that end the text first, as a commune ends an address, then the others; the longest first. */
function runsOf(words: readonly string[]): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (let start = 0; start < words.length; start++) runs.push([start, words.length]);
  for (let size = words.length - 1; size > 0; size--) {
    for (let start = words.length - 1 - size; start >= 0; start--) runs.push([start, start + size]);
  }
  return runs;
}

function matching({communes, names}: CommuneIndex, isOne: (name: string) => boolean): Commune[] {
  return communes.filter((_, index) => isOne(names[index] ?? ''));
}

/** Gives the communes whose whole name, article apart, is within some folded words: « rue basse mende ». */
export function wholeNameWithin(words: readonly string[], index: CommuneIndex): NameWithin | undefined {
  for (const [start, end] of runsOf(words)) {
    const run = words.slice(start, end).join(' ');
    if (VAGUE.test(run)) continue;
    const communes = matching(index, (name) => name === run || name.replace(ARTICLE, '') === run);
    if (communes.length === 0) continue;
    const tied = LINK.test(words[start - 1] ?? '') || LINK.test(words[end] ?? '');
    return {communes, sure: !tied && run.length > 3 && communes.length === 1};
  }
  return undefined;
}

/** Gives the communes whose name begins with the last words of a text, else with the first: « 3 rue haute florac ». */
export function beginningWithin(words: readonly string[], index: CommuneIndex): NameWithin | undefined {
  const last = words.map((_, start): [number, number] => [start, words.length]);
  const first = words.map((_, count): [number, number] => [0, words.length - count]);
  for (const [start, end] of [...last, ...first]) {
    const run = words.slice(start, end).join(' ');
    if (run.length < 4 || VAGUE.test(run)) continue;
    const communes = matching(index, (name) => name.startsWith(`${run} `));
    if (communes.length === 0) continue;
    const tied = LINK.test(words[start - 1] ?? '');
    return {communes, sure: end === words.length && !tied && communes.length === 1};
  }
  return undefined;
}
