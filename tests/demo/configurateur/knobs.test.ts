import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ASKED_APART, KNOB_WORDS} from '../../../demo/configurateur/knob-words.js';
import {knobsOf, optionsFor, type Knob} from '../../../demo/configurateur/knobs.js';
import {WIDGETS} from '../../../demo/configurateur/widgets.js';
import {elementsOf} from '../../../manifest/elements-of.js';
import {readManifest} from '../../../manifest/read-manifest.js';

const manifest = readManifest();
const knob = (tag: string, attribute: string): Knob => {
  const found = knobsOf(manifest, tag).find((one) => one.attribute === attribute);
  assert.ok(found, `${tag} ${attribute}`);
  return found;
};

describe('what can be set of a widget', () => {
  it('is asked for in French, for every attribute of every element', () => {
    const attributes = elementsOf(manifest).flatMap((element) => element.attributes ?? []);
    const wordless = attributes.filter(({name}) => !KNOB_WORDS[name] && !ASKED_APART.includes(name));
    assert.deepEqual(
      wordless.map(({name}) => name),
      [],
    );
  });

  it('has words for nothing that no element has', () => {
    const known = elementsOf(manifest).flatMap(({attributes = []}) => attributes.map(({name}) => name));
    assert.deepEqual(
      [...Object.keys(KNOB_WORDS), ...ASKED_APART].filter((name) => !known.includes(name)),
      [],
    );
  });

  it('is offered for every element of the release', () =>
    assert.deepEqual(
      WIDGETS.map(({tag}) => tag).sort(),
      elementsOf(manifest).map(({tagName}) => tagName),
    ));

  it('offers the values that the class of the element takes, in words', () => {
    const values = (tag: string, name: string): string[] => knob(tag, name).choices.map(({value}) => value);
    assert.deepEqual(values('conseiller-finder', 'map'), ['on-demand', 'open', 'none']);
    assert.deepEqual(values('atelier-agenda', 'layout'), ['list', 'compact']);
    assert.deepEqual(values('panel-info', 'layout'), ['full', 'compact']);
    assert.equal(values('panel-info', 'heading-level').length, 5);
    assert.ok(values('conseiller-finder', 'dispositifs').includes('france-services'));
  });

  it('shows a secretary few things at once', () => {
    for (const {tag} of WIDGETS)
      assert.ok(knobsOf(manifest, tag).filter(({isFirst}) => isFirst).length <= 2, tag);
  });
});

describe('what was set', () => {
  const finder = knobsOf(manifest, 'conseiller-finder');

  it('goes with a widget only where it has such an attribute', () => {
    const options = {locked: '', contact: ' a@mairie.fr ', commune: '48061', wrong: 'x'};
    assert.deepEqual(optionsFor(finder, options), {locked: '', contact: 'a@mairie.fr'});
    assert.deepEqual(optionsFor(knobsOf(manifest, 'panel-info'), options), {commune: '48061'});
  });

  it('is written as an address that opens, and left out where it cannot be one', () => {
    const written = (tag: string, options: Record<string, string>): unknown =>
      optionsFor(knobsOf(manifest, tag), options);
    const src = 'www.mairie.fr/lieux.csv';
    assert.deepEqual(written('conseiller-finder', {src}), {src: `https://${src}`});
    assert.deepEqual(written('conseiller-finder', {src: 'bonjour', contact: 'pas-un-mail'}), {});
    const two = 'https://a.fr/a.ics openagenda:123';
    assert.deepEqual(written('atelier-agenda', {src: two}), {src: two});
    assert.deepEqual(written('conseiller-finder', {src: two}), {});
  });

  it('keeps the codes that exist', () => {
    const options = {dispositifs: 'france-services,autre', map: 'fermee', tiles: 'https://x.fr/{z}'};
    assert.deepEqual(optionsFor(finder, options), {dispositifs: 'france-services', tiles: 'ign'});
  });
});
