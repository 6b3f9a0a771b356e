import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Package} from 'custom-elements-manifest';
import {KNOB_WORDS} from '../../../demo/configurateur/knob-words.js';
import {INTROS} from '../../../demo/site/element-intros.js';
import {carriedBy} from '../../../demo/site/element-facts.js';
import {SETTING_WORDS} from '../../../demo/site/element-words-settings.js';
import type {Kind} from '../../../demo/site/element-words-kinds.js';
import {WORDS} from '../../../demo/site/element-words.js';
import {elementsOf} from '../../../manifest/elements-of.js';
import {readManifest} from '../../../manifest/read-manifest.js';
import {allThings, wordsFor, type Thing} from './all-things.js';

const manifest = readManifest();

/** Things of a manifest that are not said in French. */
const wordless = (of: Package): readonly string[] =>
  allThings(of)
    .filter((thing) => !wordsFor(thing, of))
    .map(({kind, tag, name}) => `${tag} ${kind} ${name}`);

/** Words of a thing that no element of a manifest has, or that each of them says otherwise. */
function orphans(of: Package): readonly string[] {
  const things = allThings(of);
  const kinds = Object.entries(WORDS).map(([kind, words]) => [kind, Object.keys(words)] as const);
  return [...kinds, ['attribute', Object.keys(SETTING_WORDS)] as const].flatMap(([kind, keys]) =>
    keys.filter(
      (key) =>
        !isUsed(
          key,
          keys,
          things.filter((one) => one.kind === kind),
        ),
    ),
  );
}

function isUsed(key: string, keys: readonly string[], things: readonly Thing[]): boolean {
  return things.some(({kind, tag, name}) => {
    if (key === `${tag}/${name}`) return true;
    if (key !== name) return false;
    const otherwise = kind === 'attribute' ? SETTING_WORDS[`${tag}/${name}`] : undefined;
    return !keys.includes(`${tag}/${name}`) || (otherwise && !(otherwise.label && otherwise.text));
  });
}

/** The manifest with the first element changed. */
function changed(change: (element: ReturnType<typeof elementsOf>[number]) => void): Package {
  const copy = structuredClone(manifest);
  const [first] = elementsOf(copy);
  assert.ok(first);
  change(first);
  return copy;
}

describe('the words of the elements’ pages', () => {
  it('say in French every thing that the manifest has', () => {
    assert.ok(allThings(manifest).length > 150, `${allThings(manifest).length}`);
    assert.deepEqual(wordless(manifest), []);
  });

  it('are about nothing that no element has', () => assert.deepEqual(orphans(manifest), []));

  it('are sentences, but for the names and for what a value means', () => {
    const written = Object.entries(WORDS)
      .filter(([kind]) => (kind as Kind) !== 'value')
      .flatMap(([, words]) => Object.values(words));
    const settings = Object.values(SETTING_WORDS).flatMap(({text}) => text ?? []);
    for (const text of [...written, ...settings]) {
      assert.match(text, /^[A-ZÀ-ÖO`].*[.?]$/s, text);
      assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /'/, text);
      assert.equal(text.split('`').length % 2, 1, text);
    }
  });

  it('repeat no sentence of the configurator', () => {
    const helps = new Set(Object.values(KNOB_WORDS).flatMap(({help, label}) => [help, label]));
    const again = Object.values(SETTING_WORDS).flatMap(({label, text}) =>
      [label, text].filter((one) => one !== undefined && helps.has(one)),
    );
    assert.deepEqual(again, []);
  });

  it('present every element, and no other', () =>
    assert.deepEqual(
      INTROS.map(({tag}) => tag).sort(),
      elementsOf(manifest).map(({tagName}) => tagName),
    ));

  it('know every value of a manner and of a failure', () => {
    const fields = elementsOf(manifest).flatMap(({tagName, events = []}) =>
      events.flatMap((event) => carriedBy(manifest, event).map((field) => ({tagName, ...field}))),
    );
    const closed = fields.filter(({type}) => type === 'ContactManner' || type === 'Failure');
    assert.ok(closed.length >= 8, `${closed.length}`);
    for (const {tagName, name, values} of closed) assert.ok(values.length >= 4, `${tagName} ${name}`);
  });
});

describe('the check of these words', () => {
  const more: readonly (readonly [string, Package])[] = [
    ['attribute sound', changed(({attributes}) => attributes?.push({name: 'sound'}))],
    ['property tone', changed(({members}) => members?.push({kind: 'field', name: 'tone'}))],
    ['method ring', changed(({members}) => members?.push({kind: 'method', name: 'ring'}))],
    ['cssProperty --draille-gap', changed((one) => one.cssProperties?.push({name: '--draille-gap'}))],
    ['cssPart bell', changed(({cssParts}) => cssParts?.push({name: 'bell'}))],
    ['slot before', changed(({slots}) => slots?.push({name: 'before'}))],
    [
      'event bell-rung',
      changed(({events}) => events?.push({name: 'bell-rung', type: {text: 'ContactUsedEvent'}})),
    ],
  ];
  for (const [thing, of] of more) {
    it(`finds that nothing is said of a new ${thing.split(' ')[0] ?? ''}`, () =>
      assert.deepEqual(wordless(of), [`atelier-agenda ${thing}`]));
  }

  it('finds a sentence whose thing is gone', () => {
    const without = changed((element) => {
      element.events = element.events?.filter(({name}) => name !== 'agenda-loaded') ?? [];
    });
    assert.deepEqual(orphans(without), [
      'agenda-loaded',
      'AgendaLoadedEvent.events',
      'AgendaLoadedEvent.feeds',
    ]);
  });
});
