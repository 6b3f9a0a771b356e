import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  fileOf,
  keyOf,
  valueAt,
  withAdded,
  withMoved,
  withRemoved,
  withValue,
  type Draft,
} from '../../../demo/programme/draft.js';
import {shownProblems} from '../../../demo/programme/form-problems.js';
import {FormState} from '../../../demo/programme/form-state.js';
import type {DraftStorage} from '../../../demo/programme/set-aside.js';
import {readFile} from '../../../demo/programme/read-file.js';
import {formFields, type Field} from '../../../demo/programme/schema-form.js';
import {schemasOf} from '../../../src/data-builder/schemas.js';

const set = schemasOf('programme');
const TODAY = '2026-11-26';
const fieldNamed = (fields: readonly Field[], label: string): Field => {
  const found = fields.find((field) => field.label === label);
  assert.ok(found, label);
  return found;
};

describe('the draft of a programme', () => {
  const draft: Draft = {version: 1, offers: [{title: 'a'}, {title: 'b'}, {title: 'c'}]};
  const titles = (of: Draft): unknown[] => (of['offers'] as {title: string}[]).map(({title}) => title);

  it('changes into another one, so that it can come back', () => {
    const changed = withValue(draft, ['offers', 1, 'title'], 'B');
    assert.deepEqual(titles(changed), ['a', 'B', 'c']);
    assert.deepEqual(titles(draft), ['a', 'b', 'c']);
  });

  it('makes the groups and lists that lead to a value', () => {
    assert.deepEqual(withValue({version: 1}, ['logo', 'url'], 'a.svg'), {version: 1, logo: {url: 'a.svg'}});
    assert.deepEqual(withAdded({version: 1}, ['audience'], ''), {version: 1, audience: ['']});
  });

  it('moves and takes away members of a list', () => {
    assert.deepEqual(titles(withMoved(draft, ['offers'], 2, 0)), ['c', 'a', 'b']);
    assert.deepEqual(titles(withRemoved(draft, ['offers'], 1)), ['a', 'c']);
  });

  it('keeps the key of a member that changes, or moves', () => {
    const key = keyOf(valueAt(draft, ['offers', 1]));
    const moved = withMoved(withValue(draft, ['offers', 1, 'title'], 'B'), ['offers'], 1, 0);
    assert.equal(keyOf(valueAt(moved, ['offers', 0])), key);
  });

  it('is written without what was left empty, members of lists in their ranks', () => {
    const typed = {
      version: 1,
      logo: {url: '', alt: ''},
      audience: ['', 'Gîtes'],
      offers: [{}],
      documents: [],
    };
    assert.deepEqual(fileOf(typed), {version: 1, audience: ['', 'Gîtes'], offers: [{}]});
  });
});

describe('the fields of a form', () => {
  const fields = formFields(set, {version: 1, name: 'Exemple', offers: [{type: 'atelier', title: 'Photos'}]});

  it('are those of the schema, with its words, but for what the file says by itself', () => {
    const name = fieldNamed(fields, 'Nom complet');
    assert.deepEqual([name.kind, name.isRequired, name.id], ['text', true, 'champ-name']);
    assert.ok(!fields.some(({path}) => path[0] === 'version'));
  });

  it('are of the kind of what they hold', () => {
    const offers = fieldNamed(fields, 'Ce que le programme propose');
    assert.ok(offers.kind === 'list');
    assert.equal(offers.items[0]?.name, 'Photos');
    const offer = offers.items[0]?.field;
    assert.ok(offer?.kind === 'group');
    const kinds = Object.fromEntries(offer.fields.map(({label, kind}) => [label, kind]));
    assert.deepEqual(
      [kinds['Genre'], kinds['Titre'], kinds['Description'], kinds['Lien'], kinds['Jusqu’au']],
      ['choice', 'text', 'long-text', 'url', 'date'],
    );
  });

  it('follow references to another schema', () => {
    const events = fieldNamed(formFields(set, {events: [{title: 'Réunion'}]}), 'Dates');
    assert.ok(events.kind === 'list');
    const event = events.items[0]?.field;
    assert.ok(event?.kind === 'group');
    assert.ok(event.fields.some(({path}) => path[2] === 'start'));
  });

  it('call one member of a list by one name, and other dates otherwise than dates', () => {
    const events = fieldNamed(formFields(set, {events: [{title: 'Réunion'}]}), 'Dates');
    assert.ok(events.kind === 'list');
    const event = events.items[0]?.field;
    assert.ok(event?.kind === 'group');
    const labels = event.fields.flatMap((field) => (field.kind === 'list' ? field.itemLabel : []));
    assert.deepEqual(
      labels.filter((label) => /s$/.test(label)),
      [],
    );
    assert.ok(!labels.includes(events.itemLabel), labels.join());
  });

  it('are named by the problems that are mended there', () => {
    const [problem] = shownProblems(
      [{kind: 'error', path: ['offers', 0, 'title'], sentence: 'c’est vide.'}],
      fields,
    );
    assert.deepEqual(
      [problem?.id, problem?.where],
      ['champ-offers-0-title', 'Ce que le programme propose, Proposition 1, Titre'],
    );
  });
});

describe('the state of a form', () => {
  it('has what a browser that keeps nothing still gives', () => {
    const refuse = (): never => {
      throw new Error('no storage');
    };
    const state = new FormState(set, TODAY, {getItem: refuse, setItem: refuse});
    state.write(['name'], 'Exemple');
    assert.deepEqual(state.view.file, {version: 1, name: 'Exemple'});
  });

  const inTab = (): DraftStorage => {
    const items = new Map<string, string>();
    return {getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value)};
  };

  it('gives back what an eraser replaced after somebody typed on, and read the page again', () => {
    const storage = inTab();
    const state = new FormState(set, TODAY, storage);
    state.write(['name'], 'Le mien');
    state.clear();
    state.write(['name'], 'L');
    const again = new FormState(set, TODAY, storage);
    assert.equal(again.view.canReturn, true);
    again.giveBack();
    assert.equal(again.view.file['name'], 'Le mien');
  });

  it('keeps what was written through an example, and what was begun in its place', () => {
    const state = new FormState(set, TODAY);
    state.write(['name'], 'Le mien');
    state.load({version: 1, name: 'Exemple'}, 'example');
    state.clear();
    state.write(['name'], 'Un nouveau');
    state.giveBack();
    assert.equal(state.view.file['name'], 'Le mien');
    state.giveBack();
    assert.equal(state.view.file['name'], 'Un nouveau');
  });

  it('has nothing to give back where nothing was written', () => {
    const state = new FormState(set, TODAY);
    state.load({version: 1, name: 'Exemple'}, 'example');
    state.clear();
    assert.equal(state.view.canReturn, false);
  });

  it('gives back what a file, or an eraser, replaced', () => {
    const state = new FormState(set, TODAY);
    state.write(['name'], 'Le mien');
    state.load({version: 1, name: 'Un autre'}, 'file');
    assert.equal(state.view.file['name'], 'Un autre');
    state.giveBack();
    assert.equal(state.view.file['name'], 'Le mien');
    state.clear();
    state.giveBack();
    assert.equal(state.view.file['name'], 'Le mien');
  });
});

describe('what is taken back', () => {
  const titles = (state: FormState): unknown[] =>
    (state.view.file['offers'] as {title: string}[]).map(({title}) => title);
  const three = (): FormState => {
    const state = new FormState(set, TODAY);
    for (const title of ['a', 'b', 'c']) state.add(['offers'], {title});
    return state;
  };

  it('is the last step alone: a move, and then the removal before it', () => {
    const state = three();
    state.remove(['offers'], 0);
    state.move(['offers'], 0, 1);
    assert.deepEqual(titles(state), ['c', 'b']);
    state.undo();
    assert.deepEqual(titles(state), ['b', 'c']);
    state.undo();
    assert.deepEqual(titles(state), ['a', 'b', 'c']);
    assert.equal(state.view.canUndo, false);
  });

  it('is never what somebody wrote since', () => {
    const state = three();
    state.remove(['offers'], 0);
    state.write(['name'], 'Exemple');
    assert.equal(state.view.canUndo, false);
    state.undo();
    assert.equal(state.view.file['name'], 'Exemple');
  });
});

describe('a file that is opened', () => {
  it('is a programme, in JSON or in a table', () => {
    assert.deepEqual(readFile({name: 'a', text: '{"version":1,"name":"A"}'}, set, TODAY), {
      draft: {version: 1, name: 'A'},
      unread: [],
    });
    const table = readFile({name: 'a', text: 'type;nom\nprogramme;A\n'}, set, TODAY);
    assert.ok('draft' in table);
    assert.equal(table.draft['name'], 'A');
  });
});
