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
import {partsOf} from '../../../demo/programme/parts.js';
import {readFile} from '../../../demo/programme/read-file.js';
import {draftText} from '../../../demo/programme/download.js';
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

  it('come in the order of what matters: whose words these are is asked last', () => {
    const {first, lists, last} = partsOf(fields);
    assert.equal(first[0]?.label, 'Nom complet');
    assert.equal(lists[0]?.label, 'Pour qui');
    assert.deepEqual(
      last.map(({label}) => label),
      ['Mis à jour le', 'Licence', 'Source'],
    );
    assert.equal(first.length + lists.length + last.length, fields.length);
  });

  it('help with no word that only who writes pages knows', () => {
    const told = (list: readonly Field[]): string[] =>
      list.flatMap((field) => [
        field.label,
        field.help,
        ...(field.kind === 'group' ? told(field.fields) : []),
        ...(field.kind === 'list' ? [field.itemLabel, ...told(field.items.map((item) => item.field))] : []),
      ]);
    const whole = formFields(set, {
      offers: [{}],
      contacts: [{}],
      partners: [{}],
      documents: [{}],
      agenda: [''],
      events: [{dates: [{}], programme: [{}], sign_up: [{}], documents: [{}]}],
    });
    const all = told(whole);
    assert.ok(all.length > 100, String(all.length));
    assert.deepEqual(
      all.filter((text) => /[<>]|NUMÉRO|élément \(|-key|\bIANA\b|draille-data|\bJSON\b|schéma/.test(text)),
      [],
    );
  });

  it('ask for what a logo must have once it has something, and always for what a proposition must', () => {
    const required = (value: object, list: string): string[] => {
      const found = fieldNamed(formFields(set, value), list);
      const group = found.kind === 'list' ? found.items[0]?.field : found;
      assert.ok(group?.kind === 'group');
      return group.fields.filter(({isRequired}) => isRequired).map(({label}) => label);
    };
    const both = ['Adresse de l’image', 'Mots qui la remplacent'];
    assert.deepEqual(required({}, 'Logo du programme'), []);
    assert.deepEqual(required({logo: {url: ''}}, 'Logo du programme'), []);
    assert.deepEqual(required({logo: {alt: 'Région'}}, 'Logo du programme'), both);
    assert.deepEqual(required({offers: [{}]}, 'Ce que le programme propose'), ['Genre', 'Titre']);
  });

  it('never begin a line of help with the end of what is quoted', () => {
    const offers = fieldNamed(formFields(set, {offers: [{}]}), 'Ce que le programme propose');
    assert.ok(offers.kind === 'list' && offers.items[0]?.field.kind === 'group');
    const place = fieldNamed(offers.items[0].field.fields, 'Lieu');
    assert.match(place.help, /«\u00a0Mende\u00a0»/);
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

describe('what closing the tab would lose', () => {
  const MINE = {version: 1, name: 'Le mien'};
  const inTab = (): DraftStorage => {
    const items = new Map<string, string>();
    return {getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value)};
  };
  const wouldLose = (state: FormState): boolean => state.view.wouldLose;

  it('is nothing before something is typed, even in what was added', () => {
    const state = new FormState(set, TODAY);
    assert.equal(wouldLose(state), false);
    state.add(['offers'], {});
    assert.equal(wouldLose(state), false);
    state.write(['offers', 0, 'title'], 'Photos');
    assert.equal(wouldLose(state), true);
    state.write(['offers', 0, 'title'], '');
    assert.equal(wouldLose(state), false);
  });

  it('is what was typed since the last download, and after reading the page again too', () => {
    const storage = inTab();
    const state = new FormState(set, TODAY, storage);
    state.write(['name'], 'Le mien');
    state.downloaded();
    assert.equal(wouldLose(state), false);
    assert.equal(wouldLose(new FormState(set, TODAY, storage)), false);
    state.write(['name'], 'Le mien, changé');
    assert.equal(wouldLose(state), true);
    assert.equal(wouldLose(new FormState(set, TODAY, storage)), true);
  });

  it('is nothing of a file, or of the example, as they came', () => {
    for (const from of ['file', 'example'] as const) {
      const storage = inTab();
      const state = new FormState(set, TODAY, storage);
      state.load(MINE, from);
      assert.equal(wouldLose(state), false);
      assert.equal(wouldLose(new FormState(set, TODAY, storage)), false);
      state.write(['acronym'], 'M');
      assert.equal(wouldLose(state), true);
    }
  });

  it('is also what a file or an example replaced, and not what was erased on purpose', () => {
    const storage = inTab();
    const state = new FormState(set, TODAY, storage);
    state.write(['name'], 'Le mien');
    state.load({version: 1, name: 'Exemple'}, 'example');
    assert.equal(wouldLose(state), true);
    state.giveBack();
    state.clear();
    assert.equal(wouldLose(new FormState(set, TODAY, storage)), false);
    state.giveBack();
    assert.equal(wouldLose(state), true);
  });

  it('is told where the browser keeps nothing', () => {
    const state = new FormState(set, TODAY);
    state.write(['name'], 'Le mien');
    assert.equal(wouldLose(state), true);
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

  it('is a draft that was downloaded to go on later, whatever was written in it', () => {
    const properties = Object.keys(set[0].properties ?? {}).filter((name) => !/version|schema/.test(name));
    assert.ok(properties.includes('events'));
    for (const name of properties) {
      const file = {version: 1, [name]: name === 'events' ? [{title: 'Photos'}] : 'x'};
      const read = readFile({name: 'a', text: draftText(file)}, set, TODAY);
      assert.ok('draft' in read, name);
      assert.deepEqual(read.draft, file);
    }
  });

  it('keeps the schema that its author named', () => {
    const file = {$schema: 'https://exemple.fr/programme.schema.json', version: 1, name: 'A'};
    const read = readFile({name: 'a', text: JSON.stringify(file)}, set, TODAY);
    assert.deepEqual('draft' in read && read.draft, file);
  });

  it('is refused by the name of what it is, where a program of an office made it', () => {
    const refusal = (name: string, text = 'PK\u0003\u0004'): string => {
      const read = readFile({name, text}, set, TODAY);
      return 'refused' in read ? read.refused : '';
    };
    assert.match(refusal('programme.docx'), /est un document de traitement de texte/);
    assert.match(refusal('programme.odt'), /est un document de traitement de texte/);
    assert.match(refusal('programme', 'PK\u0003\u0004 word/document.xml'), /traitement de texte/);
    assert.match(refusal('programme.doc', 'ÐÏ\u0011à'), /traitement de texte/);
    assert.match(refusal('programme.xlsx'), /est un classeur\. .*CSV/);
    assert.match(refusal('programme', 'PK\u0003\u0004 xl/workbook.xml'), /est un classeur/);
    assert.match(refusal('programme.pdf', '%PDF-1.7'), /est un PDF/);
  });
});
